/// A number that may not, or should not, be passed. The rule, the screen and the printed page read this one value.
public struct Limit: Hashable, Sendable {
    public enum Unit: String, Codable, CaseIterable, Sendable {
        case points, minutes, hours, days, weeks, people
    }

    /// Stable and kebab-case: the code of the finding it raises.
    public let id: String
    /// What is limited, to begin a sentence: "The first review".
    public let subject: String
    public let unit: Unit
    /// Outside this is refused.
    public let absolute: ClosedRange<Int>
    /// Outside this, but inside the absolute range, needs a reason. Never wider than `absolute`.
    public let recommended: ClosedRange<Int>
    public let citation: Citation

    public init(
        id: String, subject: String, unit: Unit, absolute: ClosedRange<Int>,
        recommended: ClosedRange<Int>, citation: Citation
    ) {
        self.id = id
        self.subject = subject
        self.unit = unit
        self.absolute = absolute
        self.recommended = recommended.clamped(to: absolute)
        self.citation = citation
    }

    /// Allowed inside the recommended range, a reason needed outside it, refused outside the absolute range.
    public func decide(_ value: Int) -> Decision {
        if !absolute.contains(value) {
            return Decision([finding(value, .hard, "must be", absolute)])
        }
        if !recommended.contains(value) {
            return Decision([finding(value, .soft, "should be", recommended)])
        }
        return Decision([])
    }

    private func finding(
        _ value: Int, _ severity: Finding.Severity, _ verb: String, _ range: ClosedRange<Int>
    ) -> Finding {
        Finding(
            code: id,
            sentence: "\(subject) is \(value) \(unit.rawValue); it \(verb) from \(range.lowerBound) to "
                + "\(range.upperBound) \(unit.rawValue) (\(citation)).",
            severity: severity,
            numbers: [
                .init("given", value, unit), .init("least", range.lowerBound, unit),
                .init("most", range.upperBound, unit),
            ],
            citation: citation)
    }
}
