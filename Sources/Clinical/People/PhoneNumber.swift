/// A telephone number: as it was typed, and as digits that two spellings of it share.
public struct PhoneNumber: Hashable, Sendable {
    /// What the person wrote, kept for the screen.
    public let typed: String
    /// UK numbers as `0` and nine or ten digits; others as `+` and the country code.
    public let digits: String

    /// Reads a number as people in the UK write them, or nil if it cannot be one.
    ///
    /// Takes spaces, dots, brackets and hyphens, `+44`, `0044`, `(0)`, digits of any script, an extension
    /// after `x` or `ext`, and a UK number whose leading 0 a spreadsheet has eaten.
    public init?(_ typed: String) {
        let typed = typed.trimmed
        guard typed.count <= 60, let compact = PhoneNumber.compact(typed),
            let digits = PhoneNumber.normalised(compact)
        else { return nil }
        self.typed = typed
        self.digits = digits
    }

    /// Whether a text could reach it: a UK mobile, which starts 07 (070 is a forwarding number), or a number abroad.
    public var canTakeText: Bool { digits.hasPrefix("+") || (digits.hasPrefix("07") && !digits.hasPrefix("070")) }

    /// The last four digits: enough to compare two numbers, and not to ring one.
    public var ending: String { String(digits.suffix(4)) }

    /// Only digits and a leading `+`; nil if anything else is there.
    private static func compact(_ typed: String) -> String? {
        var compact = ""
        for character in typed.lowercased() {
            if let value = character.wholeNumberValue, (0...9).contains(value) {
                compact += String(value)
            } else if character == "x" || character == "e" || character == "#" {
                break
            } else if character == "+" {
                guard compact.isEmpty else { return nil }
                compact = "+"
            } else if !isFiller(character) {
                return nil
            }
        }
        return compact
    }

    private static func isFiller(_ character: Character) -> Bool {
        let filler: Set<Unicode.GeneralCategory> = [.dashPunctuation, .format]
        return character.isWhitespace || "()./".contains(character)
            || character.unicodeScalars.allSatisfy { filler.contains($0.properties.generalCategory) }
    }

    private static func normalised(_ compact: String) -> String? {
        if compact.hasPrefix("+44") { return national(compact.dropFirst(3)) }
        if compact.hasPrefix("0044") { return national(compact.dropFirst(4)) }
        if compact.hasPrefix("00") { return foreign(compact.dropFirst(2)) }
        if compact.hasPrefix("+") { return foreign(compact.dropFirst()) }
        if compact.hasPrefix("44"), compact.count >= 11, let number = national(compact.dropFirst(2)) { return number }
        return national(Substring(compact))
    }

    /// Rule: a UK number is 0 then nine or ten digits, the first of them 1, 2, 3, 5, 7, 8 or 9
    /// (Ofcom, National Telephone Numbering Plan, part A).
    private static func national(_ digits: Substring) -> String? {
        let significant = digits.hasPrefix("0") ? digits.dropFirst() : digits
        guard (9...10).contains(significant.count), let first = significant.first, "1235789".contains(first)
        else { return nil }
        // Only 01, 0800 and 0500 numbers can be a digit short; any other is a mistype.
        let mayBeShort = first == "1" || significant.hasPrefix("800") || significant.hasPrefix("500")
        return significant.count == 10 || mayBeShort ? "0" + significant : nil
    }

    /// Rule: a full international number has at most 15 digits (ITU-T E.164).
    private static func foreign(_ digits: Substring) -> String? {
        (7...15).contains(digits.count) && !digits.hasPrefix("0") ? "+" + digits : nil
    }
}

extension PhoneNumber: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "a phone number") { PhoneNumber($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(typed)
    }
}
