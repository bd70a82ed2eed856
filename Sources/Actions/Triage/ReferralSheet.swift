public import Clinical

/// Everything a worker needs before them to act on one referral.
public struct ReferralSheet: Sendable {
    public let referral: Referral
    /// What a step taken from this page must expect to find.
    public let version: Int
    public let team: Team
    public let person: Person
    /// Their record, or one linked to it, says that they have died.
    public let hasDied: Bool
    /// The answers as they were sent; nil if there was no form.
    public let form: ReferralForm?
    /// The relative or friend who sent it; nil when someone else did.
    public let sender: FamilySenderSheet?
    public let standing: ReferralStanding
    /// Who must act, by name where there is one.
    public let owner: String
    /// Everything done so far, the latest first.
    public let timeline: [WhatPassed]
    /// What this worker may do now.
    public let acts: [TriageAct]
    /// Who in the team could take it on.
    public let colleagues: [Colleague]
    /// Where it could be sent on to, the nearest first; empty when it cannot be sent on now.
    public let nearby: [NearbyService]
    /// The other teams of the organisation, to which it could be sent; empty when it cannot be sent on now.
    public let otherHomes: [TeamName]
    /// Records that may be of the same person, most alike first.
    public let doubles: [DoubleRecord]
    /// Teams of this organisation, not the worker's own, that may know the person.
    public let otherTeams: [String]
    /// Whether this worker may say that two records are of one person.
    public let mayLink: Bool
    /// Whether this worker may open the person's whole record.
    public let mayOpenPerson: Bool
    /// Whether a letter to the other service can be made now.
    public let hasLetter: Bool
    public let now: Instant
}

/// A relative or friend who asked us to help someone.
public struct FamilySenderSheet: Sendable {
    public let person: Person
    /// Who they are to the person referred, in their words; may be empty.
    public let relationship: String
    public let personKnows: FamilyReferral.Knowledge
}

/// A team, by name.
public struct TeamName: Hashable, Sendable {
    public let id: ID<Team>
    public let name: String
}

/// Someone a referral can be given to.
public struct Colleague: Hashable, Sendable {
    public let id: ID<StaffMember>
    public let name: String
}

/// Another record that may be of the same person, or has been said to be.
public struct DoubleRecord: Sendable {
    public enum Link: Hashable, Sendable {
        /// Nobody has judged.
        case open
        case same
        case notSame
    }

    public struct Line: Hashable, Sendable {
        public let id: ID<Referral>
        public let stage: ReferralStage
        public let receivedAt: Instant
        /// Whether this worker can open it.
        public let isInTeam: Bool
    }

    public let person: Person
    /// What the two share, then in what they differ.
    public let reasons: [String]
    public let link: Link
    public let referrals: [Line]
}
