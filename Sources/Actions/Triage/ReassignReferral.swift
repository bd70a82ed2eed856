public import Clinical
import Store

/// Gives a referral to a colleague of the team that holds it.
public struct ReassignReferral {
    public static func run(
        _ ask: TriageAsk, to colleague: ID<StaffMember>?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        guard let colleague else { throw .mistake(.staff, "Choose who takes it on.") }
        let (store, _) = try await house.open(.reassignReferral, ask.referral, by: actor)
        let found = try await triaging { () throws(StoreRefusal) in
            try await store.open(try await store.read { db in try db.latest(colleague) })
        }
        return try await house.take(.reassignReferral, ask, by: actor) { work throws(TriageRefusal) in
            guard let member = found?.value, member.isActive, member.teams.contains(work.referral.value.team) else {
                throw .mistake(.staff, "Choose someone who works in this team.")
            }
            return TriagePlan(.assigned(to: member.id))
        }
    }
}
