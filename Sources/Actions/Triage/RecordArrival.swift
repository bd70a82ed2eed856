import Clinical

/// The person came to see us. The referral is done.
public struct RecordArrival {
    public static func run(
        _ ask: TriageAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordArrival, ask, by: actor) { _ in TriagePlan(.arrived) }
    }
}
