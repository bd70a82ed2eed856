/// The words of a tip or quote, looked over by rule: short, and with nothing by which to reach anyone.
///
/// A rule cannot tell whether words are kind, true or safe. For that a person reads them.
public struct ContributionWords: Hashable, Sendable {
    public let text: String

    /// How many characters, after tidying.
    public static let length = 3...280
    /// So many digits together can be a phone number. The numbers people ring for help are shorter.
    static let phoneDigits = 7

    public init(_ typed: String) throws(ContributionWordsRefusal) {
        let text = typed.inOneLine
        guard !text.isLonger(than: Self.length.upperBound) else { throw .tooLong }
        guard text.count(where: \.isLetter) >= Self.length.lowerBound else { throw .tooShort }
        guard !text.contains(where: { $0 == "@" || $0 == "＠" }) else { throw .email }
        guard !text.hasAddress else { throw .link }
        guard text.longestNumber < Self.phoneDigits else { throw .phone }
        self.text = text
    }
}

extension ContributionWords: Codable {
    /// What was saved is read as it is, also when the rules are stricter by then.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What the words must not be, each with what to do about it.
public enum ContributionWordsRefusal: Error, CaseIterable, Sendable {
    case tooShort
    case tooLong
    case link
    case email
    case phone

    public var sentence: String {
        switch self {
        case .tooShort: "Write a few words."
        case .tooLong: "Make it shorter: \(ContributionWords.length.upperBound) characters at most."
        case .link: "Take out web addresses. If there is none, put a space after each full stop."
        case .email: "Take out e-mail addresses and user names: anything with an @ sign."
        case .phone: "Take out phone numbers and other long numbers."
        }
    }
}

extension String {
    /// Every gap as one space, and without what cannot be seen. What joins letters in some scripts stays.
    fileprivate var inOneLine: String {
        let seen = withoutControlCharacters.unicodeScalars.filter { scalar in
            scalar.properties.generalCategory != .format || scalar == "\u{200C}" || scalar == "\u{200D}"
        }
        return String(String.UnicodeScalarView(seen)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .trimmed
    }

    /// A web address, whole or without its beginning: letters, a dot, and two letters or more.
    fileprivate var hasAddress: Bool {
        let text = lowercased()
        if text.contains("://") || text.contains("www.") { return true }
        return text.split(separator: " ").contains { word in
            let parts = word.split(separator: ".", omittingEmptySubsequences: false)
            return zip(parts, parts.dropFirst()).contains { before, after in
                let ending = after.prefix(while: \.isLetter)
                return before.last.map { $0.isLetter || $0.isNumber } == true && ending.count >= 2
            }
        }
    }

    /// The most digits that stand together, with only spaces and the signs that part a phone number between them.
    fileprivate var longestNumber: Int {
        var (longest, count) = (0, 0)
        for character in self {
            if character.isWholeNumber {
                count += 1
                longest = Swift.max(longest, count)
            } else if !" -–—().+/".contains(character) {
                count = 0
            }
        }
        return longest
    }
}
