/// A length with at most two decimals, in plain digits whatever the language of the machine.
public func decimal(_ length: Double) -> String {
    guard length.isFinite, abs(length) < 1e9 else { return "0" }
    let hundredths = Int((length * 100).rounded())
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let digits = part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
}
