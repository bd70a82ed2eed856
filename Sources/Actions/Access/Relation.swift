/// How the one who asks stands to the person, thing or account they ask about. An Action works this
/// out from the record, never from the request.
public enum Relation: String, CaseIterable, Codable, Sendable {
    /// None: a visitor, or staff of another organisation, or nothing in particular is asked about.
    case none
    /// Holds the receipt of their own referral.
    case ownReceipt = "own-receipt"
    /// Holds a receipt as a family member who referred.
    case familyReceipt = "family-receipt"
    /// Holds a receipt as a professional who referred.
    case professionalReceipt = "professional-receipt"
    /// The same, and the person has consented to their being told.
    case consentedReceipt = "consented-receipt"
    /// Asks about their own account.
    case ownAccount = "own-account"
    /// The same organisation, another team.
    case sameOrganisation = "same-organisation"
    case ownTeam = "own-team"
    /// Another team's referral, sent to the asker's team, which has not yet said yes or no.
    case offeredTeam = "offered-team"
    /// Their own caseload, or a referral they own.
    case ownCaseload = "own-caseload"
    /// Another team's, and the glass is broken and still in force.
    case brokenGlass = "broken-glass"
    /// The operator at the command line of the machine.
    case commandLine = "command-line"
}
