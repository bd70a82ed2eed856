public import Clinical
import Store

/// Another service would suit the person better. Not an end: the referral stays ours until that service confirms.
public struct RedirectReferral {
    /// Where it should go, and what the person said about it.
    public struct Proposal: Sendable {
        /// The one that was picked in the directory; nil when its name was typed.
        public let service: ID<ListedService>?
        /// The name that was typed; empty when it was picked.
        public let receiver: String
        public let consent: RedirectConsent?
        public let consentWords: String
        /// What the person agreed that the other service may be told.
        public let scope: Set<ConsentScope>

        public init(
            service: ID<ListedService>? = nil, receiver: String, consent: RedirectConsent?, consentWords: String,
            scope: Set<ConsentScope>
        ) {
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
        let receiver = try await proposal.found(in: house)
        return try await house.take(.redirectReferral, ask, by: actor) { work throws(TriageRefusal) in
            guard let consent = proposal.consent else { throw .mistake(.consent, "Choose what the person said.") }
            if consent == .given && proposal.scope.isEmpty {
                throw .mistake(.scope, "Tick what the person agreed that they may be told.")
            }
            var plan = TriagePlan(.redirectProposed(proposal.step(to: receiver, consent)))
            if consent == .given { plan.also.add(proposal.record(id, to: receiver, work)) }
            return plan
        }
    }
}

extension RedirectReferral.Proposal {
    /// The service as the directory knows it now, or by the name that was typed.
    fileprivate func found(in house: House) async throws(TriageRefusal) -> RedirectReceiver {
        let name = receiver.tidy
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
        guard listed.vanishedOn == nil else {
            throw .mistake(.service, "This service is no longer in the directory. Choose another.")
        }
        let key = listed.entry.key
        return RedirectReceiver(
            name: listed.entry.displayName, directoryReference: "\(key.directory) \(key.reference)",
            address: listed.entry.place?.value.inOneLine)
    }

    fileprivate func step(to receiver: RedirectReceiver, _ consent: RedirectConsent) -> RedirectProposal {
        RedirectProposal(to: receiver, consent: consent, consentWords: consentWords.tidy)
    }

    fileprivate func record(_ id: ID<Consent>, to receiver: RedirectReceiver, _ work: TriageCase) -> Consent {
        Consent(
            id: id, person: work.person.value.id, purpose: .treatment, recipient: receiver.name, scope: scope,
            isGiven: true, decidedAt: work.now, recordedBy: work.worker, evidence: consentWords.tidy)
    }
}
