public import Clinical
import Store

/// Asks the person something, by a way that is safe for them. Who holds the code sees it on their status page too, and
/// where no way is safe it stands there alone.
public struct AskQuestion {
    public static func run(
        _ ask: TriageAsk, question: String, by way: AskingWay?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.askQuestion, ask, by: actor) { work throws(TriageRefusal) in
            guard let way else { throw .mistake(.channel, "Choose how you asked.") }
            try work.checkSafe(way.channel, at: .channel)
            if way == .statusPage, !work.referral.value.personHoldsReceipt {
                throw .mistake(.channel, "They have no status page: someone else sent this referral.")
            }
            return TriagePlan(.asked(question: question.tidy, by: way))
        }
    }
}
