public import Clinical
import Store

/// Says that two records are of one person. Nothing is moved or written again: both histories stay as they are,
/// a link stands between them, and it can be undone.
public struct LinkDuplicate {
    public static func run(
        _ ask: TriageAsk, with other: ID<Person>?, why: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await Linking(ask: ask, other: other, why: why, actor: actor, house: house)
            .judge(.mergePeople, isSame: true)
    }
}

/// Takes a link back, or says of two records that look alike that they are not of one person.
public struct UnlinkDuplicate {
    public static func run(
        _ ask: TriageAsk, from other: ID<Person>?, why: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await Linking(ask: ask, other: other, why: why, actor: actor, house: house)
            .judge(.undoMerge, isSame: false)
    }
}

private struct Linking {
    let ask: TriageAsk
    let other: ID<Person>?
    let why: String
    let actor: Actor
    let house: House

    func judge(_ verb: Verb, isSame: Bool) async throws(TriageRefusal) -> TriageDone {
        let reason = Reason(why)
        let (store, _) = try await house.open(verb, ask.referral, by: actor, reason: reason)
        guard let other, try await mayJudge(other, verb, reason) else { throw .notFound }
        let (links, referral) = try await triaging { () throws(StoreRefusal) in
            let (links, referrals) = try await store.read { db in
                (try db.samePerson(as: other), try db.referrals(of: other))
            }
            return (try await store.openWhatOpens(links), referrals.last?.id)
        }
        let id = house.newID(SamePerson.self)
        return try await house.take(verb, ask, by: actor, reason: reason) { work throws(TriageRefusal) in
            let person = work.person.value
            guard let link = SamePerson(id: id, organisation: person.organisation, person.id, other) else {
                throw .mistake(.form, "This is the same record. It cannot be linked with itself.")
            }
            guard let referral else {
                throw .mistake(.form, "The other record has no referral to link with.")
            }
            var plan = TriagePlan(isSame ? .linkedAsDuplicate(of: referral) : .duplicateUndone(of: referral))
            let held = links.first { $0.value.one == link.one && $0.value.other == link.other }
            if let held, held.value.isUndone == !isSame {
                throw .mistake(.form, isSame ? "They are linked already." : "They are not linked.")
            }
            if let held, let changed = held.value.undone(!isSame) {
                plan.also.revise(held, to: changed)
            } else if let first = link.undone(!isSame) {
                plan.also.add(first)
            }
            return plan
        }
    }

    /// Both people must be known to the worker's own teams.
    private func mayJudge(_ other: ID<Person>, _ verb: Verb, _ reason: Reason?) async throws(TriageRefusal) -> Bool {
        let relation = try await triaging { () throws(StoreRefusal) in
            try await house.relation(of: actor, to: other)
        }
        do {
            _ = try Permit.ask(verb, by: actor, relation: relation, reason: reason)
            return true
        } catch { return false }
    }
}
