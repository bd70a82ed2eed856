public import Clinical

/// Asks the person something, by a way that is safe for them. They see it on their status page too.
public struct AskQuestion {
    public static func run(
        _ ask: TriageAsk, question: String, by channel: ContactChannel?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.askQuestion, ask, by: actor) { work throws(TriageRefusal) in
            guard let channel else { throw .mistake(.channel, "Choose how you asked.") }
            try work.checkSafe(channel, at: .channel)
            return TriagePlan(.asked(question: question.tidy, by: channel))
        }
    }
}
