import Clinical

/// What was done to keep a young person safe: whom we told, and what they said.
public struct RecordSafeguarding {
    public static func run(
        _ ask: TriageAsk, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordSafeguarding, ask, by: actor) { _ in
            TriagePlan(.safeguardingHandled(words: words.tidy))
        }
    }
}
