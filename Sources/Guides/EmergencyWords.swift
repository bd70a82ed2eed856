public import Clinical

/// What needs help now. Every self-check result shows this; some show it first.
public enum EmergencyWords {
    public static let signs = Passage(
        "call-999", "Call 999 now if someone",
        [
            "has blue lips, or is not breathing well",
            "has pain in the chest",
            "has a fit",
            "cannot be woken up",
            "is very mixed up, or sees or hears things that are not there",
            "plans to end their life, or has hurt themselves badly",
        ],
        [citation])

    /// Words for one reason to show help first. `wasSaid` is false when the question was left alone.
    public static func first(_ emergency: SelfCheckOutcome.Emergency) -> Passage {
        let (title, words) = rows(emergency.question)
        let start = emergency.wasSaid ? [] : ["You did not answer this one. If it is true for you, read this."]
        return Passage("emergency-\(emergency.question.rawValue)", title, start + words, [citation])
    }

    public static let dangerNow = said(.dangerNow)
    public static let suicidal = said(.suicidal)

    private static func said(_ question: SafetyAnswers.Question) -> Passage {
        let (title, words) = rows(question)
        return Passage("emergency-\(question.rawValue)", title, words, [citation])
    }

    private static func rows(_ question: SafetyAnswers.Question) -> (String, [String]) {
        switch question {
        case .dangerNow:
            ("Call 999 now", ["You said that someone is in danger now. Call 999. Stay with them. Do not wait."])
        case .suicidal:
            (
                "You do not have to be alone with this",
                [
                    "You said that you think about ending your life. If you might act on it, call 999 or go to A&E.",
                    "You can call Samaritans on 116 123 at any time, day or night. It is free. "
                        + "You can tell them anything.",
                ]
            )
        case .fits:
            (
                "If you have had a fit",
                [
                    "A fit when you stop or cut down can kill. Do not stop on your own.",
                    "If you have a fit, or feel one coming, call 999. If you are ill now from stopping, call 999 too.",
                    "If you feel well now, call 111 or see a doctor today, and tell them about the fit.",
                ]
            )
        case .confusion:
            (
                "If you got mixed up or saw things",
                [
                    "It can be a sign of great danger if you get very mixed up when you stop or cut down."
                        + " It is the same if you see or hear things that are not there. Do not stop on your own.",
                    "If it is going on now, call 999. If you feel well now, call 111 or see a doctor today.",
                ]
            )
        case .daily, .morning, .withdrawal:
            ("Get help", ["If you feel very ill, call 999. If you are not sure, call 111."])
        }
    }

    private static let citation = Citation(.emergencyCopy, "signs that need 999", .medium)
}
