/// Words that someone in danger may type, of themselves or of another. Wherever people write in their own words, help
/// is shown first when they sound of danger. A word too many does no harm; one too few may.
///
/// The signs are those that need 999 (`emergencyCopy`), and violence. The words for them are our own, and grow.
public enum UrgentWords {
    /// More than this no box takes, and what is typed without end must not keep everyone waiting.
    private static let most = 20_000

    /// Whether what was typed may be about danger now. What stands past 20,000 characters is not looked at.
    public static func areIn(_ typed: String) -> Bool {
        let words = plainWords(typed)
        return words.indices.contains { place in
            isUrgent(words[place]) || isViolence(words[place...])
                || UrgentPhrases.byFirst[words[place], default: []].contains { $0.begins(words[place...]) }
        }
    }

    /// Lower case and without apostrophes; `does not` as `dont`. A fit note is a paper for work, and no fit.
    private static func plainWords(_ typed: String) -> [String] {
        let plain = typed.prefix(most).lowercased().filter { !"'’‘`".contains($0) }
        var words: [String] = []
        for word in plain.split(whereSeparator: { !$0.isLetter }).map(String.init) {
            if word == "not", let last = words.last, let short = denied[last] {
                words[words.count - 1] = short
            } else if ["note", "notes"].contains(word), words.last == "fit" {
                words.removeLast()
            } else {
                words.append(shortened[word] ?? word)
            }
        }
        return words
    }

    /// Words that mean the same with a `not` behind them.
    private static let denied = [
        "do": "dont", "does": "dont", "did": "dont", "can": "cant", "could": "cant", "will": "wont", "would": "wont",
        "is": "isnt", "are": "isnt", "was": "isnt",
    ]

    private static let shortened = [
        "doesnt": "dont", "didnt": "dont", "cannot": "cant", "couldnt": "cant", "wouldnt": "wont", "arent": "isnt",
        "wasnt": "isnt", "wants": "want", "wanted": "want",
    ]

    /// A long word is known with one slip of the finger in it. The first letter is seldom the one that slips, and
    /// without it "willing" would be "killing".
    private static func isUrgent(_ word: String) -> Bool {
        if singles.contains(word) { return true }
        guard (6...14).contains(word.utf8.count) else { return false }
        let typed = Array(word.utf8)
        return long.contains { $0.first == typed.first && Slips.between(typed, $0, most: 1) != nil }
    }

    private static let singles: Set<String> = [
        "suicide", "suicidal", "overdose", "overdosed", "overdoses", "overdosing", "od", "ods", "oded", "dying", "die",
        "kill", "killing", "unalive", "kms", "unconscious", "unresponsive", "unrousable", "collapsed", "breathing",
        "breathe", "breathes", "breath", "choking", "seizure", "seizures", "convulsing", "fits", "strangled",
        "strangles", "strangling", "stab", "stabbed", "knife", "gun", "raped", "rape", "raping", "hallucinating",
        "swallowed", "gurgling",
    ]

    /// Short words have too many neighbours.
    private static let long = singles.filter { $0.utf8.count > 7 || $0 == "suicide" }.map { Array($0.utf8) }

    /// Rule: a deed done to someone. `He hit his thumb` is none.
    private static func isViolence(_ words: ArraySlice<String>) -> Bool {
        guard let deed = words.first, deeds.contains(deed) else { return false }
        let next = words.dropFirst().prefix(2)
        guard let whom = next.first else { return false }
        if UrgentPhrases.me.contains(whom) { return true }
        return (UrgentPhrases.my.contains(whom) || ["the", "our", "a"].contains(whom))
            && people.contains(next.last ?? "")
    }

    private static let deeds: Set<String> = [
        "hit", "hits", "hitting", "beat", "beats", "beating", "hurt", "hurts", "hurting", "punch", "punched", "punches",
        "kicked", "kicks", "slapped", "slaps", "pushed", "pushes", "grabbed", "grabs", "threatened", "threatens",
        "strangle", "choked", "chokes", "abuses", "abused", "abusing", "attacked", "attacks", "burnt", "burned",
    ]

    private static let people: Set<String> = [
        "wife", "husband", "partner", "girlfriend", "boyfriend", "mum", "mother", "mam", "dad", "father", "sister",
        "brother", "son", "daughter", "child", "children", "kid", "kids", "baby", "boy", "girl", "nan", "gran",
        "family",
    ]
}

/// Several words that stand beside each other.
private struct UrgentPhrases {
    let words: [String]

    init(_ phrase: String) { words = phrase.split(separator: " ").map(String.init) }

    static let me: Set<String> = ["me", "us", "him", "her", "them"]
    static let my: Set<String> = ["my", "his", "her", "their", "our"]
    private static let myself: Set<String> = ["myself", "himself", "herself", "themself", "themselves", "ourselves"]

    /// What is said of oneself is heard of anyone.
    func begins(_ typed: ArraySlice<String>) -> Bool {
        typed.count >= words.count
            && zip(words, typed).allSatisfy { word, typed in
                switch word {
                case "me": Self.me.contains(typed)
                case "my": Self.my.contains(typed)
                case "myself": Self.myself.contains(typed)
                default: word == typed
                }
            }
    }

    static let byFirst = Dictionary(grouping: all.map(UrgentPhrases.init)) { $0.words[0] }

    private static let all =
        [
            "end my life", "ending my life", "end it", "ending it", "take my life", "take my own life",
            "taking my life", "hurt myself", "hurting myself", "harm myself", "harming myself", "cut myself",
            "hurts myself",
            "harms myself", "cuts myself", "cut my wrists", "end my own life", "ending my own life", "be dead",
            "was dead", "were dead", "hes dead", "shes dead", "hanging myself", "hanged myself", "kills myself",
            "cutting myself", "hang myself", "hung myself", "self harm", "self harms", "self harming", "slit my",
            "cant go on", "no reason to live", "nothing to live for", "no point living", "no point in living",
            "not worth living", "dont want to live", "dont want to be here", "better off without me", "never wake up",
            "want to disappear",
            "wont wake", "cant wake", "dont wake", "not wake", "not waking", "isnt waking", "cant be woken",
            "not woken", "hasnt woken", "get me to wake", "a fit", "had fit", "having fit", "is fitting",
            "hes fitting", "shes fitting", "looks blue", "blue fingers", "isnt eating", "stop bleeding",
            "bleeding badly", "bleeding a lot",
            "isnt responding", "not responding", "no pulse", "not moving", "isnt moving", "chest pain", "chest pains",
            "pain in my chest", "heart attack", "heart stopped", "passed out", "passing out", "blacked out",
            "blue lips", "lips blue", "lips are blue", "gone blue", "going blue", "turned blue", "turning blue",
            "went blue", "is blue", "hes blue", "shes blue", "too many pills", "too many tablets", "took too much",
            "taken too much", "taken too many", "took too many", "hearing voices", "hears voices", "seeing things",
            "sees things", "stopped eating", "not eating", "kids in the car", "children in the car",
            "domestic violence", "domestic abuse", "being abused", "by the neck", "down the stairs",
        ]
        + ["scared of", "afraid of", "frightened of"].flatMap { fear in
            [
                "me", "my husband", "my wife", "my partner", "my boyfriend", "my girlfriend", "my dad", "my mum",
                "my son",
            ]
            .map { "\(fear) \($0)" }
        }
        + ["scared", "afraid", "frightened"].flatMap { fear in
            [
                "when he", "when she", "when they", "to go home", "to be at home", "he will", "she will", "hell",
                "shell", "of him", "of her",
            ]
            .map { "\(fear) \($0)" }
        }
}
