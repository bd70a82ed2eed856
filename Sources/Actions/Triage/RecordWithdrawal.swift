import Clinical

/// The person told us that they no longer want it. They need not say why.
public struct RecordWithdrawal {
    public static func run(
        _ ask: TriageAsk, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordWithdrawal, ask, by: actor) { _ in TriagePlan(.withdrawn(words: words.tidy)) }
    }
}
