/// One thing a person can be found by. The Store keeps only a keyed hash of it.
public struct SearchTerm: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case nameStart = "name-start"
        case nameWhole = "name-whole"
        case birthDay = "birth-day"
        case nhsNumber = "nhs-number"
        case phone
    }

    public let kind: Kind
    /// Folded or normalised: two spellings of one thing give one text.
    public let text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// What a person can be found by, and what a worker's typing asks for.
public enum SearchTerms {
    /// Lengths of name starts that are indexed, in letters.
    static let startLengths = 2...5

    /// Every term that finds `person`, without repeats, in a fixed order.
    public static func terms(for person: Person) -> [SearchTerm] {
        var seen = Set<SearchTerm>()
        let names = person.name.searchWords.flatMap { starts(of: $0) + [SearchTerm(.nameWhole, $0)] }
        let numbers =
            [
                person.birthDay.map { SearchTerm(.birthDay, $0.description) },
                person.nhsNumber.map { SearchTerm(.nhsNumber, $0.digits) },
            ].compactMap(\.self) + person.phones.map { SearchTerm(.phone, $0.digits) }
        return (names + numbers).filter { seen.insert($0).inserted }
    }

    /// Reads what a worker typed: any mix of name parts, a birth date, an NHS number, a phone number.
    public static func query(fromTyped typed: String) -> SearchQuery { SearchQuery(typed) }

    private static func starts(of word: String) -> [SearchTerm] {
        startLengths.filter { $0 <= word.count }.map { SearchTerm(.nameStart, String(word.prefix($0))) }
    }
}
