public import Clinical

/// Writes down that we tried to reach the person, or spoke with them.
public struct RecordContactAttempt {
    /// Tried in vain. Only by a way that is safe for them.
    public static func run(
        _ ask: TriageAsk, failedBy channel: ContactChannel?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordContactAttempt, ask, by: actor) { work throws(TriageRefusal) in
            guard let channel else { throw .mistake(.channel, "Choose how you tried.") }
            try work.checkSafe(channel, at: .channel)
            return TriagePlan(.couldNotReach(by: channel))
        }
    }

    /// Spoke with them. Any way, for it may be they who rang us.
    public static func run(
        _ ask: TriageAsk, reachedBy channel: ContactChannel?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordContactAttempt, ask, by: actor) { _ throws(TriageRefusal) in
            guard let channel else { throw .mistake(.channel, "Choose how you spoke.") }
            return TriagePlan(.reached(by: channel))
        }
    }

    /// Did the one thing more that is done when every ordinary attempt has failed.
    public static func run(
        _ ask: TriageAsk, lastResort resort: LastResort?, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordContactAttempt, ask, by: actor) { work throws(TriageRefusal) in
            guard let resort else { throw .mistake(.resort, "Choose what you did.") }
            try work.checkSafe(resort.channel, at: .resort)
            return TriagePlan(.lastResort(resort, words: words.tidy))
        }
    }
}
