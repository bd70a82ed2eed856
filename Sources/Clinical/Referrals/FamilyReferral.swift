/// What a relative or friend told us of themselves when they referred someone. A record of its own about the
/// relative, under their own key.
public struct FamilyReferral: Hashable, Sendable, Codable {
    public enum Knowledge: String, Codable, CaseIterable, Sendable {
        case yes, no
        case notSure = "not-sure"
    }

    public let id: ID<FamilyReferral>
    public let referral: ID<Referral>
    /// The relative.
    public let person: ID<Person>
    /// Who they are to the person referred, in their words. Empty when they did not say.
    public let relationship: String
    /// Whether the person referred knows of it.
    public let personKnows: Knowledge
}

extension FamilySender {
    /// The record to keep with the relative.
    public func record(
        id: ID<FamilyReferral>, person: ID<Person>, referral: ID<Referral>
    ) -> FamilyReferral {
        FamilyReferral(
            id: id, referral: referral, person: person, relationship: answers[.senderRelationship].trimmed,
            personKnows: FamilyReferral.Knowledge(rawValue: answers[.personKnows]) ?? .notSure)
    }
}
