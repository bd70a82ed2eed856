/// The name of one box on the referral form. Raw values are names of form inputs and keys of stored answers:
/// never change one.
public enum FieldID: String, Codable, CaseIterable, Sendable {
    case route

    // Who is sending it, when it is not the person.
    case senderName = "sender-name"
    case senderRelationship = "sender-relationship"
    case senderWays = "sender-ways"
    case senderPhone = "sender-phone"
    case senderEmail = "sender-email"
    case personKnows = "person-knows"
    case professionalName = "professional-name"
    case professionalRole = "professional-role"
    case professionalOrganisation = "professional-organisation"
    case professionalPhone = "professional-phone"
    case professionalEmail = "professional-email"
    case consentRecorded = "consent-recorded"
    case consentHow = "consent-how"
    case urgency
    case urgencyReason = "urgency-reason"

    // The person.
    case given, family
    case knownAs = "known-as"
    case pronouns
    case birthDay = "birth-day"
    case birthMonth = "birth-month"
    case birthYear = "birth-year"
    case ageBand = "age-band"
    case trustedAdult = "trusted-adult"
    case otherRelationship = "other-relationship"
    case otherUse = "other-use"
    case substances
    case substanceOther = "substance-other"
    case howOften = "how-often"
    case lastUse = "last-use"
    case fits, confusion, overdose, pregnancy, suicide, children
    case hope, home, postcode, ways, phone, email, address
    case codeWord = "code-word"
    case whoMayAnswer = "who-may-answer"
    case times
    case generalPractice = "general-practice"
    case nhsNumber = "nhs-number"

    // The word that opens the status page.
    case secret
    case secretAgain = "secret-again"

    /// Answers about a relative or friend who refers. They belong to that person's own record.
    public var isAboutFamilySender: Bool { FieldID.familySender.contains(self) }

    /// Never stored, shown back or printed.
    public var isSecret: Bool { self == .secret || self == .secretAgain }

    /// How to reach the person, and how safely.
    public var isAboutContact: Bool { FieldID.contact.contains(self) }

    private static let contact: Set<FieldID> = [
        .ways, .phone, .email, .address, .codeWord, .whoMayAnswer, .times,
    ]

    private static let familySender: Set<FieldID> = [
        .senderName, .senderRelationship, .senderWays, .senderPhone, .senderEmail, .personKnows,
    ]
}
