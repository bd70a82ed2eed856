import Clinical

/// We can help: the person will be offered an appointment.
public struct AcceptReferral {
    public static func run(
        _ ask: TriageAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.acceptReferral, ask, by: actor) { _ in TriagePlan(.accepted) }
    }
}
