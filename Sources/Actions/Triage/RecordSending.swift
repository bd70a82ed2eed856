public import Clinical

/// The referral has gone to the other service: how, and when.
public struct RecordSending {
    public static func run(
        _ ask: TriageAsk, how: SendingWay?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordSending, ask, by: actor) { _ throws(TriageRefusal) in
            guard let how else { throw .mistake(.way, "Choose how it went.") }
            return TriagePlan(.redirectSent(how: how))
        }
    }
}
