public import Clinical
import Store

/// What a person agreed that others may be told, as a page shows it.
public struct ConsentLine: Hashable, Sendable {
    public let id: ID<Consent>
    public let recipient: String
    public let purpose: ConsentPurpose
    public let scope: Set<ConsentScope>
    public let decidedAt: Instant
    public let answer: ConsentAnswer
    public let withdrawnAt: Instant?
    public let isInForce: Bool

    init(_ consent: Consent, now: Instant) {
        id = consent.id
        recipient = consent.recipient
        purpose = consent.purpose
        scope = consent.scope
        decidedAt = consent.decidedAt
        answer = consent.answer(at: now)
        withdrawnAt = consent.withdrawnAt
        isInForce = consent.isInForce(at: now)
    }
}

/// Writes down that a person has taken back what they agreed to. Nothing is told from then on; what was told before
/// stays explained.
public enum WithdrawConsent {
    /// Taking it back twice is taking it back once.
    public static func run(
        _ id: ID<Consent>, of person: ID<Person>, by member: StaffMember, in house: House
    ) async throws(PersonRefusal) {
        try await refusingPerson {
            let actor = Actor.staff(member)
            let relation = try await house.relation(of: actor, to: person)
            let permit = try Permit.ask(.recordConsent, by: actor, relation: relation)
            let store = house.store(for: permit)
            let now = house.clock()
            let stored: Stored<Consent>? = try await store.open(try await store.read { db in try db.latest(id) })
            guard let stored, stored.value.person == person else { throw PersonRefusal.notFound }
            guard stored.value.isInForce(at: now) else { return }
            var changes = Changes()
            changes.revise(stored, to: stored.value.withdrawn(at: now))
            try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: now)
        }
    }
}
