import Clinical

/// Finds what someone typed into a letter that would tell what the letter leaves out. It points to words and stops
/// nobody, so a word too many is better here than one too few.
struct TellingWords {
    private struct Typed {
        let word: String
        let folded: String
        /// A capital where no sentence begins: a name of someone or of somewhere, as far as can be told.
        let isName: Bool
    }

    private let people: [[Typed]]
    private let sentences: [[Typed]]

    /// - Parameter people: fields that hold the names of people, where each capital begins a name.
    init(people: [String], sentences: [String]) {
        self.people = people.map { Self.words($0, isName: true) }
        self.sentences = sentences.map { Self.words($0, isName: false) }
    }

    /// Each telling word or name once, as it was typed and in that order; of what lies within another, the longer.
    /// - Parameter isService: whether words are the name of a service that treats people.
    func found(_ isService: (String) -> Bool) -> [String] {
        let found =
            people.flatMap { Self.found(in: $0) { $0.count > 1 && isService(Self.phrase($0)) } }
            + sentences.flatMap {
                Self.found(in: $0) { ($0.count > 1 || $0.contains(where: \.isName)) && isService(Self.phrase($0)) }
            }
        return found.reduce(into: []) { all, words in if !all.contains(words) { all.append(words) } }
    }

    private static func words(_ text: String, isName: Bool) -> [Typed] {
        cut(text).enumerated().map { number, word in
            let isCapital = word.first?.isUppercase == true && (word.count == 1 || word != word.uppercased())
            return Typed(word: word, folded: word.lowercased(), isName: isCapital && (isName || number > 0))
        }
    }

    private static func cut(_ text: String) -> [String] {
        text.filter { !"'’".contains($0) }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func phrase(_ typed: ArraySlice<Typed>) -> String {
        typed.map(\.folded).joined(separator: " ")
    }

    private static func found(in typed: [Typed], isService: (ArraySlice<Typed>) -> Bool) -> [String] {
        var (found, place) = ([String](), 0)
        while place < typed.count {
            let rest = typed[place...].prefix(longest)
            let lengths = (1...rest.count).reversed()
            if let length = lengths.first(where: { harmless.contains(phrase(rest.prefix($0))) }) {
                place += length
            } else if let length = lengths.first(where: { tells(rest.prefix($0)) || isService(rest.prefix($0)) }) {
                found.append(rest.prefix(length).map(\.word).joined(separator: " "))
                place += length
            } else {
                place += 1
            }
        }
        return found
    }

    private static func tells(_ typed: ArraySlice<Typed>) -> Bool {
        let folded = phrase(typed)
        if alsoNames.contains(folded) { return !typed.contains(where: \.isName) }
        if phrases.contains(folded) || typed.map(\.word) == ["AA"] { return true }
        return typed.count == 1 && stems.contains { folded.hasPrefix($0) }
    }

    /// The most words that one name has.
    private static let longest = 8
}

extension TellingWords {
    /// What a word that tells begins with, whatever its end.
    static let stems = [
        "addic", "alcohol", "rehab", "detox", "sober", "sobri", "withdraw", "gambl", "relaps", "overdos", "abstin",
    ]

    /// Names of drugs that are names of people and places too, and tell nothing where they begin with a capital.
    static let alsoNames: Set<String> = [
        "beer", "blow", "blues", "brown", "charlie", "coke", "crack", "crystal", "dorothy", "drone", "frank", "gear",
        "gina", "glass", "grass", "hash", "ice", "lean", "mandy", "molly", "pot", "rocks", "snow", "speed", "spice",
        "spirits", "stones", "tina", "weed", "wine",
    ]

    /// Ways of speaking that hold such a word and tell nothing.
    static let harmless: Set<String> = [
        "brown envelope", "crack on", "crystal clear", "full speed", "gear up", "glass door", "good spirits",
        "grass roots", "hash key", "high spirits", "ice cream", "ice rink", "lean on", "pot plant", "snow day",
        "speed dial", "speed up", "spice rack", "up to speed", "to be frank", "blow over",
    ]

    /// Every name that we hold of a drug, a fellowship or a line to ring, and what else is only said of treatment.
    static let phrases: Set<String> = {
        let drugs = Substance.allCases.filter { $0 != .other }.flatMap { $0.names + [$0.rawValue] }
        let lines = HelplineListing.all.filter { !$0.topics.isDisjoint(with: [.alcohol, .drugs, .gambling]) }.map(
            \.name)
        let listed = (drugs + fellowships + lines + treatment).map { cut($0.lowercased()).joined(separator: " ") }
        return Set(listed.filter { $0.count > 1 })
    }()

    private static let fellowships: [String] = Fellowship.allCases.filter { $0 != .other }.flatMap { fellowship in
        let name = fellowship.name.split(separator: "(").first.map(String.init) ?? fellowship.name
        return [name] + ["meeting", "meetings", "group", "sponsor"].map { "\(fellowship.rawValue) \($0)" }
    }

    private static let treatment = [
        "anonymous", "clinic", "drink problem", "drinker", "drinking", "drug", "drugs", "drunk", "dry house",
        "drying out", "halfway house", "key worker", "keyworker", "naloxone", "needle exchange", "recovery",
        "step work", "substance", "towpath", "treatment centre", "treatment center", "treatment unit", "twelve steps",
        "12 steps", "opiate",
    ]
}
