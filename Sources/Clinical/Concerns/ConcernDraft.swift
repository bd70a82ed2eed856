/// What someone has typed about another person and not yet sent, as it was typed.
public struct ConcernDraft: Hashable, Sendable {
    public var name = ""
    public var born = ""
    public var place = ""
    public var words = ""
    public var teller = ""
    public var tellerIsYoung = false
    public var openness = ""
    public var reach = ""

    public init() {}

    /// The question that a mistake stands beside.
    public enum Field: String, CaseIterable, Sendable {
        case team, name, born, place, words, teller, openness, reach

        /// The most characters that an answer may have; nil where one is chosen.
        public var longest: Int? {
            switch self {
            case .team, .openness: nil
            case .born: 60
            case .name, .teller: 200
            case .place, .reach: 300
            case .words: 4000
            }
        }
    }

    /// One answer that cannot be taken as it is.
    public struct Mistake: Hashable, Sendable {
        public let field: Field
        public let sentence: String

        public init(_ field: Field, _ sentence: String) {
            self.field = field
            self.sentence = sentence
        }
    }

    public static let noTeam = Mistake(.team, "Choose the team that you want to tell.")
    static let nobody = Mistake(.name, "Write a name, or where they live. If not, the team cannot tell who you mean.")
    static let nothing = Mistake(.words, "Write what you want the team to know.")

    /// What is wanted of a text at the least: a name or a place has a letter, and so do words.
    private static func says(_ text: String) -> Bool { text.contains(where: \.isLetter) }

    /// Everything that stops it from being sent, in the order of the page.
    public var mistakes: [Mistake] {
        var found: [Mistake] = []
        if !Self.says(name), !Self.says(place) { found.append(Self.nobody) }
        if !Self.says(words) { found.append(Self.nothing) }
        for (field, text) in texts {
            guard let longest = field.longest, text.isLonger(than: longest) else { continue }
            found.append(Mistake(field, "Make this shorter: \(longest) characters at most. Nothing is lost."))
        }
        return found.sorted { $0.field.place < $1.field.place }
    }

    private var texts: [(Field, String)] {
        [(.name, name), (.born, born), (.place, place), (.words, words), (.teller, teller), (.reach, reach)]
            .map { ($0, $1.tidy) }
    }

    /// What was typed, ready to keep; nil while there are mistakes. A choice that is not ours counts as none.
    public var told: ConcernWords? {
        guard mistakes.isEmpty else { return nil }
        return ConcernWords(
            name: name.tidy, born: born.tidy, place: place.tidy, words: words.tidy, teller: teller.tidy,
            tellerIsYoung: tellerIsYoung, openness: ConcernOpenness(rawValue: openness), reach: reach.tidy)
    }

    /// What was told sounds as if someone were in danger. Names and addresses are not listened to: a street may be
    /// called anything.
    public var soundsUrgent: Bool { UrgentWords.areIn([words, teller, reach].joined(separator: "\n")) }
}

extension ConcernDraft.Field {
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension String {
    fileprivate var tidy: String { withoutControlCharacters.trimmed }
}
