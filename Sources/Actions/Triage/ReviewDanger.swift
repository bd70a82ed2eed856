public import Clinical

/// A worker looked at the dangers again: these hold now, and why. The clock follows at once.
public struct ReviewDanger {
    public static func run(
        _ ask: TriageAsk, flags: Set<DangerFlag>, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.reviewDanger, ask, by: actor) { _ in
            TriagePlan(.dangerReviewed(flags, words: words.tidy))
        }
    }
}
