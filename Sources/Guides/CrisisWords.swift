extension EmergencyWords {
    /// Words that someone in danger may type. Help now is shown before anything else; a word too many does no harm.
    static let crisis: Set<String> = [
        "suicide", "suicidal", "overdose", "overdosed", "od", "dying", "die", "dead", "kill", "killing", "unconscious",
        "breathing", "seizure", "seizures", "fit", "fits", "blue", "hanging",
    ]

    /// Whether what was typed may be about danger now.
    public static func soundsUrgent(_ typed: String) -> Bool {
        typed.lowercased().split { !$0.isLetter }.contains { crisis.contains(String($0)) }
    }
}
