import Clinical
import Store

/// The records that one form becomes. Each is about one person, under that person's own key.
struct ReferralRecords {
    private(set) var changes = Changes()
    let person: Person
    let referral: Referral
    let receipt: Receipt

    init(
        _ draft: ReferralDraft, _ form: ReferralForm, team: Team, at now: Instant, in house: House
    ) throws(SendReferral.Refusal) {
        guard let word = HolderWord(draft.answers[.secret]), let history = Self.history(form.route.holder, now) else {
            throw .notReady
        }
        var person = form.person(id: house.newID(), organisation: team.organisation)
        person.teams = [team.id]
        self.person = person
        changes.add(person)
        referral = Referral(
            id: draft.referral, organisation: team.organisation, person: person.id, team: team.id,
            danger: form.dangerFlags, hours: team.hours, history: history)
        changes.add(referral)
        let relative = Self.addRelative(of: draft, team, house, to: &changes)
        changes.add(
            SentForm(
                id: house.newID(), referral: draft.referral, person: person.id, familySender: relative, form: form,
                receivedAt: now))
        if let professional = form.professional, professional.hasConsent {
            changes.add(Consent(given: professional, by: person.id, id: house.newID(), at: now))
        }
        let id: ID<Receipt> = house.newID()
        receipt = Receipt(
            id: id, referral: draft.referral, person: relative ?? person.id, holder: form.route.holder,
            codeMark: house.mark(of: draft.code), wordHash: house.mark(of: word, on: id), madeAt: now)
        changes.add(receipt)
    }

    /// A relative who refers is another subject, with another key.
    private static func addRelative(
        of draft: ReferralDraft, _ team: Team, _ house: House, to changes: inout Changes
    ) -> ID<Person>? {
        guard let sender = FamilySender(draft.answers) else { return nil }
        var relative = sender.person(id: house.newID(), organisation: team.organisation)
        relative.teams = [team.id]
        changes.add(relative)
        changes.add(sender.record(id: house.newID(), person: relative.id, referral: draft.referral))
        return relative.id
    }

    private static func history(_ holder: ReceiptHolder, _ now: Instant) -> ReferralHistory? {
        try? ReferralHistory.beginning(from: holder, by: .holder(holder), at: now, typedAt: now)
    }
}

extension Consent {
    /// What a professional wrote down: that the person agreed, and so may be told how it goes.
    fileprivate init(given professional: Professional, by person: ID<Person>, id: ID<Consent>, at now: Instant) {
        self.init(
            id: id, person: person, purpose: .referrer,
            recipient: "\(professional.name), \(professional.role), \(professional.organisation)", scope: [.progress],
            isGiven: true, decidedAt: now, recordedBy: nil, evidence: professional.consentNote)
    }
}
