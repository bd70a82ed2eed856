/// The ten-digit number that identifies a patient in England, Wales and the Isle of Man.
public struct NHSNumber: Hashable, Sendable {
    /// Ten digits, no spaces.
    public let digits: String

    /// Reads ten digits with any spaces or hyphens between; nil if the check digit is wrong.
    ///
    /// Rule: weight the first nine digits 10 down to 2; eleven less the sum's remainder by eleven is the
    /// tenth, eleven counting as 0 and ten never being issued (NHS Data Dictionary, NHS NUMBER).
    public init?(_ typed: String) {
        var numbers: [Int] = []
        for character in typed where !character.isWhitespace && character != "-" {
            guard let digit = character.wholeNumberValue, (0...9).contains(digit), numbers.count < 10
            else { return nil }
            numbers.append(digit)
        }
        guard numbers.count == 10, numbers != Array(repeating: 0, count: 10),
            NHSNumber.checkDigit(of: numbers.prefix(9)) == numbers[9]
        else { return nil }
        digits = numbers.map(String.init).joined()
    }

    /// The tenth digit that nine digits call for; nil when none would do.
    static func checkDigit(of nine: some Sequence<Int>) -> Int? {
        let sum = zip(nine, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let digit = (11 - sum % 11) % 11
        return digit == 10 ? nil : digit
    }

    /// `943 476 5919`, as it is printed.
    public var spaced: String {
        "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
    }
}

extension NHSNumber: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "an NHS number") { NHSNumber($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
