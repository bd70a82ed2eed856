import Clinical
import Store

@testable import Actions

extension StoryServer {
    /// A referral as it lies after someone sent the form.
    @discardableResult
    func receive(given: String = "Siân") async throws -> ID<Referral> {
        let (id, now) = (house.newID(Referral.self), clock.now)
        var draft = FormAnswers()
        for (field, text) in Self.answers { draft.set(field, to: text) }
        draft.set(.given, to: given)
        let form = try ReferralForm(checking: draft, today: UKTime(now).day)
        var person = form.person(id: house.newID(), organisation: StoryClinic.organisation.id)
        person.teams = [StoryClinic.north.id]
        let referral = Referral(
            id: id, organisation: person.organisation, person: person.id, team: StoryClinic.north.id,
            danger: form.dangerFlags, hours: StoryClinic.hours,
            history: try .beginning(from: .person, by: .holder(.person), at: now, typedAt: now))
        var changes = Changes()
        changes.add(person)
        changes.add(referral)
        changes.add(
            SentForm(
                id: house.newID(), referral: id, person: person.id, familySender: nil, form: form, receivedAt: now))
        try await store.commit(changes, by: .anyone, verb: Verb.sendReferral.rawValue, at: now)
        return id
    }

    func load(_ id: ID<Referral>) async throws -> Referral {
        let stored: Stored<Referral>? = try await store.open(try await store.read { db in try db.latest(id) })
        return stored!.value
    }

    private static let answers: [(FieldID, String)] = [
        (.route, "myself"), (.family, "O'Brien"), (.birthDay, "12"), (.birthMonth, "3"), (.birthYear, "1981"),
        (.substances, "heroin\ncannabis"), (.howOften, "daily"), (.lastUse, "today"), (.fits, "no"),
        (.confusion, "no"), (.overdose, "no"), (.pregnancy, "no"), (.suicide, "no"), (.children, "no"),
        (.hope, "To sleep"), (.home, "postcode"), (.postcode, "LS1 4AP"), (.ways, "phone-call\ntext"),
        (.phone, "07700 900123"), (.codeWord, "Sam from the library"), (.secret, "purple kettle"),
        (.secretAgain, "purple kettle"),
    ]
}
