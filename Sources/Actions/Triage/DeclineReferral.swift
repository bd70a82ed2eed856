public import Clinical

/// We cannot help with this. The person must still be told, and somebody owes that by a time.
public struct DeclineReferral {
    /// `words` are the worker's own; they follow the kind words of the reason, and the person reads both.
    public static func run(
        _ ask: TriageAsk, reason: DeclineReason?, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.declineReferral, ask, by: actor) { _ throws(TriageRefusal) in
            guard let reason else { throw .mistake(.reason, "Choose a reason.") }
            let whole = [reason.wordsForPerson, words.tidy].filter { !$0.isEmpty }.joined(separator: " ")
            return TriagePlan(.declined(reason, words: whole))
        }
    }
}
