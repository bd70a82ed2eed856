extension EmergencyWords {
    /// Words that someone in danger may type. Help now is shown before anything else; a word too many does no harm.
    static let crisis: Set<String> = [
        "suicide", "suicidal", "overdose", "overdosed", "od", "dying", "die", "dead", "kill", "killing", "unconscious",
        "breathing", "seizure", "seizures", "fit", "fits", "blue", "hanging",
    ]

    /// The same in several words, without their apostrophes.
    static let crisisPhrases = [
        "end my life", "ending my life", "end it all", "take my life", "take my own life", "taking my life",
        "hurt myself", "hurting myself", "harm myself", "harming myself", "cut myself", "cutting myself", "self harm",
        "cant go on", "cannot go on", "no reason to live", "nothing to live for", "dont want to live",
        "do not want to live", "dont want to be here", "do not want to be here", "better off without me",
        "never wake up", "not wake up", "want to disappear",
    ]

    /// What is done to someone who may be in danger from another.
    static let violence = ["hit", "hits", "hitting", "beat", "beats", "hurt", "hurts", "threatened", "threatens"]
        .flatMap { deed in ["me", "us", "the kids", "the children", "the baby"].map { "\(deed) \($0)" } }

    /// The same said of someone else: of them as of oneself.
    private static let ofAnother = [
        "his": "my", "her": "my", "their": "my", "himself": "myself", "herself": "myself", "themself": "myself",
        "themselves": "myself", "him": "me", "them": "me", "doesnt": "dont", "wants": "want",
    ]

    /// Whether what was typed may be about danger now, to whoever typed it or to someone else.
    public static func soundsUrgent(_ typed: String) -> Bool {
        let words = typed.lowercased().filter { !"'’‘`".contains($0) }.split { !$0.isLetter }.map(String.init)
        if words.contains(where: crisis.contains) { return true }
        let lines = [words, words.map { ofAnother[$0] ?? $0 }].map { " \($0.joined(separator: " ")) " }
        return (crisisPhrases + violence).contains { phrase in lines.contains { $0.contains(" \(phrase) ") } }
    }
}
