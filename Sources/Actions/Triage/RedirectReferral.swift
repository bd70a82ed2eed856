public import Clinical
import Store

/// Another service would suit the person better. Not an end: the referral stays ours until that service confirms.
public struct RedirectReferral {
    /// Where it should go, and what the person said about it.
    public struct Proposal: Sendable {
        /// The team of ours that was picked; nil when it goes outside.
        public let team: ID<Team>?
        /// The one that was picked in the directory; nil when its name was typed.
        public let service: ID<ListedService>?
        /// The name that was typed; empty when it was picked.
        public let receiver: String
        public let consent: RedirectConsent?
        public let consentWords: String
        /// What the person agreed that the other service may be told.
        public let scope: Set<ConsentScope>

        public init(
            team: ID<Team>? = nil, service: ID<ListedService>? = nil, receiver: String, consent: RedirectConsent?,
            consentWords: String,
            scope: Set<ConsentScope> = []
        ) {
            self.team = team
            self.service = service
            self.receiver = receiver
            self.consent = consent
            self.consentWords = consentWords
            self.scope = scope
        }
    }

    /// What a letter can tell the other service.
    public static let scopes: [ConsentScope] = [.contactDetails, .assessment, .risk, .progress]

    public static func run(
        _ ask: TriageAsk, _ proposal: Proposal, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        let id = house.newID(Consent.self)
        let receiver = try await proposal.found(for: ask.referral, by: actor, in: house)
        return try await house.take(.redirectReferral, ask, by: actor) { work throws(TriageRefusal) in
            guard let consent = proposal.consent else { throw .mistake(.consent, "Choose what the person said.") }
            guard receiver.team != work.referral.value.team else {
                throw .mistake(.team, "It is with this team now. Choose another.")
            }
            var plan = TriagePlan(.redirectProposed(proposal.step(to: receiver, consent)))
            let isOurs = receiver.team != nil
            guard !isOurs || proposal.scope.isEmpty else {
                throw .mistake(
                    .scope, "A team of ours sees the whole referral. Untick these, or send to a service outside.")
            }
            if consent == .given && !isOurs && proposal.scope.isEmpty {
                throw .mistake(.scope, "Tick what the person agreed that they may be told.")
            }
            if isOurs && consent.allowsSending { plan.steps.append(.redirectSent(how: .towpath)) }
            let scope = isOurs ? Set(scopes) : proposal.scope
            if consent == .given { plan.also.add(proposal.record(id, scope, to: receiver, work)) }
            return plan
        }
    }
}

extension RedirectReferral.Proposal {
    /// The team, the service as the directory knows it now, or the name that was typed.
    fileprivate func found(
        for referral: ID<Referral>, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> RedirectReceiver {
        let name = receiver.tidy
        if let team {
            let (store, member) = try await house.open(.redirectReferral, referral, by: actor)
            return try await ofOurs(team, for: member, in: store)
        }
        guard let service else { return RedirectReceiver(name: name) }
        guard name.isEmpty else {
            throw .mistake(.receiver, "You chose a service in the list too. Leave this empty, or choose “Another”.")
        }
        let listed: ListedService
        do throws(FindRefusal) {
            listed = try await ReadService.run(service, in: house)
        } catch {
            if case .store(let refusal) = error { throw TriageRefusal(refusal) }
            throw .mistake(.service, "This service is not in the directory. Choose again.")
        }
        guard listed.isFound else {
            throw .mistake(.service, "This service is no longer in the directory. Choose another.")
        }
        let key = listed.entry.key
        return RedirectReceiver(
            name: listed.entry.displayName, directoryReference: "\(key.directory) \(key.reference)",
            address: listed.entry.place?.value.inOneLine)
    }

    private func ofOurs(
        _ id: ID<Team>, for member: StaffMember, in store: Store
    ) async throws(TriageRefusal) -> RedirectReceiver {
        guard service == nil, receiver.tidy.isEmpty else {
            throw .mistake(.team, "You chose a service outside too. Choose one of the two.")
        }
        let team = try await triaging { () throws(StoreRefusal) in
            try await store.all(Team.self).map(\.value).first { $0.id == id }
        }
        guard let team, team.organisation == member.organisation else {
            throw .mistake(.team, "There is no such team. Choose again.")
        }
        return RedirectReceiver(name: team.name, team: team.id)
    }

    fileprivate func step(to receiver: RedirectReceiver, _ consent: RedirectConsent) -> RedirectProposal {
        RedirectProposal(to: receiver, consent: consent, consentWords: consentWords.tidy)
    }

    fileprivate func record(
        _ id: ID<Consent>, _ scope: Set<ConsentScope>, to receiver: RedirectReceiver, _ work: TriageCase
    ) -> Consent {
        Consent(
            id: id, person: work.person.value.id, purpose: .treatment, recipient: receiver.name, scope: scope,
            isGiven: true, decidedAt: work.now, recordedBy: work.worker, evidence: consentWords.tidy)
    }
}
