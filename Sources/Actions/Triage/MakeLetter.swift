public import Clinical
import Store

/// A letter to another service with no more in it than the person agreed to.
public struct MakeLetter {
    /// The letter, each part present only if it may be told.
    public struct Letter: Sendable {
        public let team: Team
        public let receiver: String
        /// In one line; nil when it is not known.
        public let receiverAddress: String?
        public let day: Day
        public let person: PersonName
        public let birthDay: Day?
        public let consent: RedirectConsent
        public let consentWords: String
        /// How to reach them, and how to do so safely.
        public let contact: SafeContact?
        public let dangers: [DangerFlag]?
        /// What they answered about what they use and hope for.
        public let answers: [FormSummary.Row]?
        public let progress: String?
        /// Who wrote it.
        public let writer: String
    }

    public static func run(
        _ id: ID<Referral>, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> Letter {
        let (store, member) = try await house.open(.makeLetter, id, by: actor)
        let now = house.clock()
        let letter = try await triaging { () throws(StoreRefusal) in
            try await write(id, by: member, in: store, now: now)
        }
        guard let letter else {
            throw .mistake(.consent, "Say where it goes, and that the person agreed, before you make the letter.")
        }
        return letter
    }

    /// Whether there is somewhere to write to and leave to do so. A team of ours reads the referral itself.
    static func isPossible(_ standing: ReferralStanding) -> Bool {
        [.redirectProposed, .redirectSent].contains(standing.stage)
            && standing.redirect?.consent.allowsSending == true && standing.redirect?.receiver.team == nil
    }

    private static func write(
        _ id: ID<Referral>, by member: StaffMember, in store: Store, now: Instant
    ) async throws(StoreRefusal) -> Letter? {
        guard let facts = try await Sources.read(id, in: store, now: now) else { return nil }
        let standing = facts.referral.standing(now: now)
        guard isPossible(standing), let redirect = standing.redirect else { return nil }
        let scope = facts.scope(for: redirect, now: now)
        let look = Look(at: now, by: .staff(member.id), verb: Verb.makeLetter.rawValue)
        try await store.note(look, at: [Subject(facts.person.id)])
        return facts.letter(to: redirect, scope, standing, by: member, now: now)
    }
}

private struct Sources: Sendable {
    let referral: Referral
    let person: Person
    let team: Team
    let form: ReferralForm?
    let consents: [Consent]

    static func read(_ id: ID<Referral>, in store: Store, now: Instant) async throws(StoreRefusal) -> Sources? {
        let closed = try await store.read { db in
            try db.place(of: id).map { place in
                (
                    try db.latest(id), try db.latest(place.person), try db.latest(place.team), try db.sentForm(of: id),
                    try db.consents(of: place.person)
                )
            }
        }
        guard let closed, let referral = try await store.open(closed.0), let person = try await store.open(closed.1),
            let team = try await store.open(closed.2)
        else { return nil }
        return Sources(
            referral: referral.value, person: person.value, team: team.value,
            form: try await store.open(closed.3)?.value.form,
            consents: try await store.openWhatOpens(closed.4).map(\.value))
    }
}

extension Sources {
    /// Rule: what the person agreed to, and still agrees to. Without their agreement only what keeps them safe goes:
    /// how to reach them, and the dangers.
    func scope(for redirect: RedirectProposal, now: Instant) -> Set<ConsentScope> {
        guard redirect.consent == .given else { return [.contactDetails, .risk] }
        return
            consents.last {
                $0.purpose == .treatment && $0.recipient == redirect.receiver.name && $0.isInForce(at: now)
            }?.scope ?? []
    }

    func letter(
        to redirect: RedirectProposal, _ scope: Set<ConsentScope>, _ standing: ReferralStanding,
        by member: StaffMember, now: Instant
    ) -> MakeLetter.Letter {
        MakeLetter.Letter(
            team: team, receiver: redirect.receiver.name, receiverAddress: redirect.receiver.address,
            day: UKTime(now).day, person: person.name,
            birthDay: person.birthDay, consent: redirect.consent, consentWords: redirect.consentWords,
            contact: scope.contains(.contactDetails) ? SafeContact(person) : nil,
            dangers: scope.contains(.risk) ? DangerFlag.allCases.filter(standing.danger.contains) : nil,
            answers: scope.contains(.assessment) ? answers : nil,
            progress: scope.contains(.progress) ? standing.stage.wordsForReferrer : nil, writer: member.name)
    }

    private static let aboutUse: Set<QuestionID> = [.substances, .use, .hope]

    private var answers: [FormSummary.Row] {
        form?.summary.rows.filter { Self.aboutUse.contains($0.question) && $0.isAnswered } ?? []
    }
}
