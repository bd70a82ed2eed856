import Clinical

/// The other service has said that they have the person: who said so, and when. Only now are they theirs.
public struct RecordConfirmation {
    public static func run(
        _ ask: TriageAsk, confirmedBy who: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordConfirmation, ask, by: actor) { _ in
            TriagePlan(.redirectConfirmed(by: who.tidy))
        }
    }
}
