import Clinical
import Store

/// Changes when a team works, where it is and how it is rung.
public enum ChangeTeam {
    /// The deadlines of its open referrals, and of what was told to it, are counted in the new hours from then on, in
    /// the same commit.
    /// - Parameter organisation: its name; may be nil where there is only one.
    /// - Returns: how many open referrals that were.
    @discardableResult
    public static func run(
        _ name: String, to details: TeamDetails, organisation: String? = nil, by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> Int {
        try await refusingStaff {
            let asking = try Permit.ask(.manageTeams, by: actor, relation: house.ownRelation(of: actor))
            let layout = try await house.store(for: asking).layout()
            guard let home = layout.organisation(named: organisation) else { throw StaffRefusal.notSetUp }
            let permit = try Permit.ask(.manageTeams, by: actor, relation: house.relation(of: actor, to: home.id))
            let team = try layout.ids(of: [name], in: home.id)[0]
            let store = house.store(for: permit)
            // A referral that was written to in that instant is read again.
            for _ in 0..<2 {
                do {
                    return try await change(team, to: details, by: actor, permit, in: house, store)
                } catch StoreRefusal.conflict { continue }
            }
            return try await change(team, to: details, by: actor, permit, in: house, store)
        }
    }

    private static func change(
        _ id: ID<Team>, to details: TeamDetails, by actor: Actor, _ permit: Permit, in house: House, _ store: Store
    ) async throws -> Int {
        let now = house.clock()
        let sealed = try await store.read { db in
            (try db.latest(id), try db.openReferrals(team: id, limit: .max), try db.openConcerns(team: id, limit: .max))
        }
        guard let stored = try await store.open(sealed.0) else { throw StaffRefusal.notFound }
        let team = try details.applied(to: stored.value, today: UKTime(now).day)
        var changes = Changes()
        changes.revise(stored, to: team)
        let referrals = team.hours == stored.value.hours ? [] : try await store.openWhatOpens(sealed.1)
        for referral in referrals {
            var moved = referral.value
            moved.hours = team.hours
            changes.revise(referral, to: moved)
        }
        let concerns = team.hours == stored.value.hours ? [] : try await store.openWhatOpens(sealed.2)
        for concern in concerns {
            var moved = concern.value
            moved.hours = team.hours
            changes.revise(concern, to: moved)
        }
        try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: now)
        return referrals.count
    }
}
