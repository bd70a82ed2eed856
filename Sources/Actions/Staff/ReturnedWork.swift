import Clinical
import Store

extension Store {
    /// Gives back to the duty team the open referrals for which this member of staff can no longer act, and what was
    /// told to a team and is theirs, once they are not in it or may not decide about it.
    ///
    /// Rule: nobody who has left a team owns a referral of it, not even until its deadline.
    /// - Returns: how many referrals.
    func returnWork(
        of member: StaffMember, by actor: Actor, at now: Instant, in changes: inout Changes
    ) async throws -> Int {
        let kept = member.isActive ? Set(member.teams) : []
        var pick = InboxPick()
        pick.assignee = member.id
        let theirs = pick
        let sealed = try await read { db in
            let left = try db.teams().filter { !kept.contains($0) }
            let places = try left.flatMap { try db.inbox(team: $0, theirs, newestFirst: false, limit: .max) }
            return try places.compactMap { try db.latest($0.id) }
        }
        let words = "\(member.name) \(member.isActive ? "is no longer in this team." : "no longer works here.")"
        var count = 0
        for stored in try await openWhatOpens(sealed) {
            guard let returned = try stored.value.returned(words, by: actor, at: now) else { continue }
            changes.revise(stored, to: returned)
            count += 1
        }
        let mayDecide = Permissions.answer(.decideConcern, actor: .staff(member), relation: .ownTeam) == .allowed
        try await returnConcerns(of: member, keeping: mayDecide ? kept : [], at: now, in: &changes)
        return count
    }

    private func returnConcerns(
        of member: StaffMember, keeping kept: Set<ID<Team>>, at now: Instant, in changes: inout Changes
    ) async throws {
        let sealed = try await read { db in
            try db.teams().filter { !kept.contains($0) }.flatMap { try db.openConcerns(team: $0, limit: .max) }
        }
        for stored in try await openWhatOpens(sealed) where stored.value.holder == member.id {
            changes.revise(stored, to: try stored.value.taking(ConcernStep(.handBack, by: nil, at: now)))
        }
    }
}

extension Referral {
    /// Nil once it has ended: what may still be owed then is the manager's.
    fileprivate func returned(_ words: String, by actor: Actor, at now: Instant) throws -> Referral? {
        let author = actor.member.map { ReferralAuthor.staff($0.id) } ?? .system
        guard standing(now: now).allowedSteps(for: author).contains(.returnedToTeam) else { return nil }
        let typedAt = history.typing(at: now)
        var referral = self
        referral.history = try history.adding(
            .returnedToTeam(words: words), by: author, at: typedAt, typedAt: typedAt)
        return referral
    }
}
