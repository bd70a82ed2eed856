import Clinical
import Store

/// Takes on a referral that another team of the organisation sent to ours. Only now is it ours, with its clock in our
/// hours; until then it stays theirs. The record, its receipt and its status page stay the same. The
/// first team no longer finds the person, unless it holds another referral of theirs.
public struct TakeOverReferral {
    public static func run(
        _ ask: TriageAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        let (store, _) = try await house.open(.takeOverReferral, ask.referral, by: actor)
        let found = try await triaging { () throws(StoreRefusal) in
            try await Found.read(ask.referral, in: store)
        }
        return try await house.take(.takeOverReferral, ask, by: actor) { work throws(TriageRefusal) in
            guard let team = found.team, work.teams.contains(team.id) else {
                throw .mistake(.form, "It was not sent to a team of yours.")
            }
            var plan = TriagePlan(.takenOver(by: team.id), .assigned(to: work.worker))
            plan.team = team
            if let head = found.head { plan.also.expect(head) }
            let old = work.referral.value.team
            plan.also.show(work.person, to: team.id, insteadOf: found.others.contains(old) ? nil : old)
            if let relative = found.relative { plan.also.show(relative, to: team.id, insteadOf: old) }
            return plan
        }
    }
}

/// The team that it was sent to, and the relative who asked for it.
private struct Found: Sendable {
    let team: Team?
    let relative: Stored<Person>?
    /// The teams that hold other referrals of the person's.
    let others: Set<ID<Team>>
    /// Where the person's chain ended then: another referral that came meanwhile would change the answer.
    let head: HeadMark?

    static func read(_ id: ID<Referral>, in store: Store) async throws(StoreRefusal) -> Found {
        let (home, family, others, head) = try await store.read { db in
            let place = try db.place(of: id)
            let others = try place.map { try db.teams(holding: $0.person, besides: id) } ?? []
            let head = try place.map { try db.head(of: Subject($0.person)) }
            return (place?.offeredTo, try db.familyReferral(of: id), others, head)
        }
        let team = try await store.all(Team.self).map(\.value).first { $0.id == home }
        guard let sender = try await store.open(family)?.value.person else {
            return Found(team: team, relative: nil, others: others, head: head)
        }
        let relative = try await store.read { db in try db.latest(sender) }
        return Found(team: team, relative: try await store.open(relative), others: others, head: head)
    }
}

extension Changes {
    /// From now on this team can find the person, and the one that has nothing more to do with them cannot.
    fileprivate mutating func show(_ person: Stored<Person>, to team: ID<Team>, insteadOf old: ID<Team>?) {
        var known = person.value
        known.teams.removeAll { $0 == old || $0 == team }
        known.teams.append(team)
        revise(person, to: known)
    }
}
