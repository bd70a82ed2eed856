import Clinical
import Store

@testable import Actions

extension TestHouse {
    /// A referral that was given to a worker, and then came as far as `step`.
    func given(_ worker: Worker, _ team: Team, then step: ReferralStep? = nil) async throws -> ID<Referral> {
        let person = try await person(in: [team])
        let (now, author) = (clock.now, ReferralAuthor.staff(worker.member.id))
        var history = try ReferralHistory.beginning(from: .person, by: .holder(.person), at: now, typedAt: now)
        for step in [.assigned(to: worker.member.id), step].compactMap(\.self) {
            history = try history.adding(step, by: author, at: now, typedAt: now)
        }
        let referral = Referral(
            id: house.newID(), organisation: organisation.id, person: person.id, team: team.id, danger: [],
            hours: team.hours, history: history)
        var changes = Changes()
        changes.add(referral)
        try await store.commit(changes, by: .system, verb: "test", at: now)
        return referral.id
    }

    func referral(_ id: ID<Referral>) async throws -> Referral {
        try await store.open(try await store.read { db in try db.latest(id) })!.value
    }
}
