public import Clinical
import Store

/// Another service would suit the person better. Not an end: the referral stays ours until that service confirms.
public struct RedirectReferral {
    /// Where it should go, and what the person said about it.
    public struct Proposal: Sendable {
        public let receiver: String
        /// Its reference in the directory, if it was picked there.
        public let reference: String
        public let consent: RedirectConsent?
        public let consentWords: String
        /// What the person agreed that the other service may be told.
        public let scope: Set<ConsentScope>

        public init(
            receiver: String, reference: String, consent: RedirectConsent?, consentWords: String,
            scope: Set<ConsentScope>
        ) {
            self.receiver = receiver
            self.reference = reference
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
        return try await house.take(.redirectReferral, ask, by: actor) { work throws(TriageRefusal) in
            guard let consent = proposal.consent else { throw .mistake(.consent, "Choose what the person said.") }
            if consent == .given && proposal.scope.isEmpty {
                throw .mistake(.scope, "Tick what the person agreed that they may be told.")
            }
            var plan = TriagePlan(.redirectProposed(proposal.step(consent)))
            if consent == .given { plan.also.add(proposal.record(id, work)) }
            return plan
        }
    }
}

extension RedirectReferral.Proposal {
    fileprivate func step(_ consent: RedirectConsent) -> RedirectProposal {
        let reference = reference.tidy
        let receiver = RedirectReceiver(
            name: receiver.tidy, directoryReference: reference.isEmpty ? nil : reference)
        return RedirectProposal(to: receiver, consent: consent, consentWords: consentWords.tidy)
    }

    fileprivate func record(_ id: ID<Consent>, _ work: TriageCase) -> Consent {
        Consent(
            id: id, person: work.person.value.id, purpose: .treatment, recipient: receiver.tidy, scope: scope,
            isGiven: true, decidedAt: work.now, recordedBy: work.worker, evidence: consentWords.tidy)
    }
}
