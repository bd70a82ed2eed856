public import Clinical

/// The person has been told that we cannot help, by a way that is safe for them.
public struct RecordTold {
    public static func run(
        _ ask: TriageAsk, how: TellingWay?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordTold, ask, by: actor) { work throws(TriageRefusal) in
            guard let how else { throw .mistake(.way, "Choose how they were told.") }
            try work.checkSafe(how.channel, at: .way)
            return TriagePlan(.declineTold(how))
        }
    }
}
