import Clinical

/// Takes a referral on: from now on this worker owns what is due. Someone who takes it has also opened it, and that
/// is what stops the first clock: looking at the page does not.
public struct TakeReferral {
    public static func run(
        _ ask: TriageAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.takeReferral, ask, by: actor) { work in
            var plan = TriagePlan(.assigned(to: work.worker))
            if work.standing.stage == .new { plan.steps.insert(.opened, at: 0) }
            return plan
        }
    }
}
