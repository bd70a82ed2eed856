import Clinical
import Store

/// What the store holds of one referral, opened.
struct Kept: Sendable {
    let referral: Referral
    let person: Person
    let form: SentForm
}

extension StoryServer {
    /// Every open referral of both teams.
    func kept(limit: Int = 50) async throws -> [Kept] {
        let sealed = try await store.read { db in
            try [StoryClinic.north.id, StoryClinic.young.id].flatMap { try db.openReferrals(team: $0, limit: limit) }
        }
        var kept: [Kept] = []
        for referral in try await store.open(sealed).map(\.value) {
            let person = try await store.open(try await store.read { db in try db.latest(referral.person) })
            let form = try await store.open(try await store.read { db in try db.sentForm(of: referral.id) })
            kept.append(Kept(referral: referral, person: person!.value, form: form!.value))
        }
        return kept
    }

    /// A step that staff take.
    func take(_ step: ReferralStep, on id: ID<Referral>, by staff: ID<StaffMember> = StoryClinic.id(9)) async throws {
        let stored = try await store.open(try await store.read { db in try db.latest(id) })!
        var referral = stored.value
        referral.history = try referral.history.adding(step, by: .staff(staff), at: clock.now, typedAt: clock.now)
        var changes = Changes()
        changes.revise(stored, to: referral)
        try await store.commit(changes, by: .staff(staff), verb: "test", at: clock.now)
    }
}

extension Answer {
    /// The page without the sealed field, which is new each time.
    var withoutPass: String { hidden("pass").map { text.replacing($0, with: "") } ?? text }
}
