import Clinical

/// The other service said no. The person is still ours.
public struct RecordRefusal {
    public static func run(
        _ ask: TriageAsk, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordRefusal, ask, by: actor) { _ in TriagePlan(.redirectRefused(words: words.tidy)) }
    }
}
