/// A person's answer about who may know what. Telling anyone anything needs one that is in force.
///
/// Fields follow the consent model of facts 9.2: purpose, recipient, scope, the answer, when, who recorded it,
/// on what evidence, capacity and expiry.
public struct Consent: Hashable, Sendable, Codable {
    public let id: ID<Consent>
    public let person: ID<Person>
    public let purpose: ConsentPurpose
    /// Who would be told: a name, a surgery, a relationship.
    public let recipient: String
    /// What they would be told.
    public let scope: Set<ConsentScope>
    public let isGiven: Bool
    public let decidedAt: Instant
    /// The member of staff who wrote it down; nil when the person answered a form themselves.
    public let recordedBy: ID<StaffMember>?
    /// How we know: signed form, said by phone, ticked on the referral.
    public let evidence: String
    /// What was considered about capacity or, under 16, competence to decide. Empty if there was no doubt.
    public let capacityNote: String
    /// The first moment it no longer holds; nil if it stands until withdrawn.
    public let expiresAt: Instant?
    /// When the person took it back.
    public private(set) var withdrawnAt: Instant?

    public init(
        id: ID<Consent>, person: ID<Person>, purpose: ConsentPurpose, recipient: String, scope: Set<ConsentScope>,
        isGiven: Bool, decidedAt: Instant, recordedBy: ID<StaffMember>?, evidence: String,
        capacityNote: String = "", expiresAt: Instant? = nil
    ) {
        self.id = id
        self.person = person
        self.purpose = purpose
        self.recipient = recipient
        self.scope = scope
        self.isGiven = isGiven
        self.decidedAt = decidedAt
        self.recordedBy = recordedBy
        self.evidence = evidence
        self.capacityNote = capacityNote
        self.expiresAt = expiresAt
    }

    /// Whether it allowed sharing at `instant`: given by then, not yet expired, not yet withdrawn.
    public func isInForce(at instant: Instant) -> Bool {
        isGiven && decidedAt <= instant && instant < (withdrawnAt ?? .distantFuture)
            && instant < (expiresAt ?? .distantFuture)
    }

    /// The answer as it stood at `instant`.
    public func answer(at instant: Instant) -> ConsentAnswer {
        if !isGiven { return .refused }
        return (withdrawnAt ?? .distantFuture) <= instant ? .withdrawn : .given
    }

    /// The same consent taken back at `instant`. A second withdrawal does not move the first.
    public func withdrawn(at instant: Instant) -> Consent {
        var copy = self
        copy.withdrawnAt = min(withdrawnAt ?? instant, instant)
        return copy
    }
}

public enum ConsentAnswer: String, Codable, Sendable { case given, refused, withdrawn }

/// Why something would be shared.
public enum ConsentPurpose: String, Codable, CaseIterable, Sendable {
    case treatment
    /// The national treatment return (NDTMS). Separate from treatment: refusing it changes nothing in care.
    case nationalReturn = "national-return"
    case generalPractice = "general-practice"
    case pharmacy, family, employer, insurer, court, research
    /// A professional who referred the person and would like to hear what came of it.
    case referrer
}

/// A part of the record that a recipient may be shown.
public enum ConsentScope: String, Codable, CaseIterable, Sendable {
    case progress, attendance, medicines, assessment, risk, discharge
    case carePlan = "care-plan"
    case contactDetails = "contact-details"
}

extension Instant {
    /// Later than any moment the record can hold.
    fileprivate static var distantFuture: Instant { Instant(milliseconds: .max) }
}
