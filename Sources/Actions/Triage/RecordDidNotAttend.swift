import Clinical

/// The appointment has started and the person is not there. Nobody is sent away for that: we get in touch.
public struct RecordDidNotAttend {
    public static func run(
        _ ask: TriageAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordDidNotAttend, ask, by: actor) { _ in TriagePlan(.didNotAttend) }
    }
}
