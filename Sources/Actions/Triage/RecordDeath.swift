public import Clinical
import Store

/// The person has died: who told us and, if it is known, on which day. Their record says so from then on, with or
/// without a day.
public struct RecordDeath {
    public static func run(
        _ ask: TriageAsk, toldBy: String, on day: Day?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordDeath, ask, by: actor) { work throws(TriageRefusal) in
            var person = work.person.value
            if let day {
                guard day <= UKTime(work.now).day, day >= person.birthDay ?? day else {
                    throw .mistake(.day, "The day they died must not be in the future, or before they were born.")
                }
            }
            person.death = Death(on: day ?? person.death?.on)
            var plan = TriagePlan(.died(toldBy: toldBy.tidy))
            plan.also.revise(work.person, to: person)
            return plan
        }
    }
}
