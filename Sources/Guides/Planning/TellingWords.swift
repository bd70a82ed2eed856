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
        // `N.A.` is one name; in a field for a person the letters are theirs.
        self.sentences = sentences.map { Self.words($0.replacing(Self.dotted) { "\($0.1)\($0.2)" }, isName: false) }
    }

    private static var dotted: Regex<(Substring, Substring, Substring)> { /\b([A-Za-z])\.([A-Za-z])\b\.?/ }

    /// Each telling word or name once, as it was typed and in that order; of what lies within another, the longer.
    func found(_ services: ServiceNames = .none) -> [String] {
        let found =
            people.flatMap { Self.found(in: $0) { $0.count > 1 && services.contains(Self.phrase($0)) } }
            + sentences.flatMap { typed in
                Self.found(in: typed) { Self.isService($0, of: typed, services) || Self.isFellowship($0, of: typed) }
            }
        return found.reduce(into: []) { all, words in if !all.contains(words) { all.append(words) } }
    }

    /// A name of one word counts where it is written as a name. A short one of several words does so too, unless a
    /// street bears it; a short one of one word only after a word for being somewhere, as people are called so too.
    private static func isService(
        _ typed: ArraySlice<Typed>, of all: [Typed], _ services: ServiceNames
    ) -> Bool {
        let name = phrase(typed)
        if (typed.count > 1 || typed.contains(where: \.isName)) && services.contains(name) { return true }
        let next = typed.endIndex < all.endIndex ? all[typed.endIndex] : nil
        guard typed.last?.isName == true, next.map({ streets.contains($0.folded) }) != true,
            services.containsShort(name)
        else { return false }
        guard typed.count == 1 else { return true }
        let isSomewhere = typed.startIndex > 0 && somewhere.contains(all[typed.startIndex - 1].folded)
        return isSomewhere && next?.isName != true
    }

    /// `NA` alone in a box says that there is nothing to write there, and before a name it is of a person.
    private static func isFellowship(_ typed: ArraySlice<Typed>, of all: [Typed]) -> Bool {
        guard typed.map(\.word) == ["NA"], all.count > 1 else { return false }
        return typed.endIndex == all.endIndex || !all[typed.endIndex].isName
    }

    private static let somewhere: Set<String> = ["at", "from", "in", "inside", "near", "of", "outside", "via"]
    private static let streets: Set<String> = [
        "avenue", "close", "crescent", "drive", "gardens", "grove", "hill", "lane", "place", "road", "row", "square",
        "street", "terrace", "view", "walk", "way",
    ]

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
        "anorexi", "bulimi", "antabuse", "disulfiram", "naltrexone", "acamprosate", "nalmefene", "lofexidine",
        "varenicline",
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
        let all = drugs + fellowships + lines + treatment + medicines + helpers
        let listed = all.map { cut($0.lowercased()).joined(separator: " ") }
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
        "12 steps", "12 step", "twelve step", "opiate", "dependence", "dependency clinic", "dependency service",
        "dependency team", "dependency unit", "eating disorder", "eating disorders", "eating problem",
        "eating problems",
    ]

    /// What is given to come off, to stay off or in case of an overdose, as it stands on a box.
    private static let medicines = [
        "adepend", "britlofex", "campral", "champix", "chantix", "cytisine", "cytisinicline", "metharose", "methadose",
        "nalorex", "narcan", "nyxoid", "prenoxad", "selincro", "zyban",
    ]

    /// Who is known for such help, in one way or another of writing it.
    private static let helpers = [
        "adfam", "alanon", "betknowmore", "change grow live", "cranstoun", "drinkaware", "gamban", "gamcare",
        "gamstop", "gordon moody", "help4addiction", "help 4 addiction", "nacoa", "naranon", "phoenix futures",
    ]
}
