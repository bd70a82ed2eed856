/// One thing that was done about a referral. Where the referral stands follows from these and the clock alone.
public enum ReferralStep: Hashable, Sendable {
    case received(from: ReceiptHolder)
    case opened
    /// Given to, or taken by, a member of staff.
    case assigned(to: ID<StaffMember>)
    /// Back with the duty team, because the one it was given to can no longer act for it, and why.
    case returnedToTeam(words: String)
    case accepted
    /// We asked the person something.
    case asked(question: String, by: AskingWay)
    /// The person answered what we asked.
    case answered(words: String)
    case appointmentOffered(AppointmentOffer)
    case appointmentAnswered(AppointmentAnswer)
    case didNotAttend
    case arrived
    /// We tried to reach the person and did not. Which attempt this was follows from the history.
    case couldNotReach(by: ContactChannel)
    /// We spoke with the person.
    case reached(by: ContactChannel)
    case lastResort(LastResort, words: String)
    case redirectProposed(RedirectProposal)
    case redirectSent(how: SendingWay)
    /// The receiver said that they have the person: who said so, in words.
    case redirectConfirmed(by: String)
    case redirectRefused(words: String)
    /// Another team of ours, to which it had been sent, has taken it on: from now on it is theirs.
    case takenOver(by: ID<Team>)
    /// We cannot help with this, and why, in the words the person will read.
    case declined(DeclineReason, words: String)
    case declineTold(TellingWay)
    /// The person no longer wants it. The words may be empty: nobody has to say why.
    case withdrawn(words: String)
    case died(toldBy: String)
    /// May be about the same request as another referral. Both stay open until each is ended.
    case linkedAsDuplicate(of: ID<Referral>)
    case duplicateUndone(of: ID<Referral>)
    /// The person was given a code for their status page, a first one or a new one, and how we knew that it was them.
    case codeGiven(words: String)
    /// How to reach the person changed. The details themselves are in the Person's record.
    case contactCorrected
    /// Staff looked at the dangers again: these hold now, and why.
    case dangerReviewed(Set<DangerFlag>, words: String)
    /// What was done to keep a young person safe.
    case safeguardingHandled(words: String)

    /// The name of a step without its details. Raw values are stored: never change one.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case received, opened, assigned, accepted, asked, answered, arrived, reached, declined, withdrawn, died
        case appointmentOffered = "appointment-offered"
        case appointmentAnswered = "appointment-answered"
        case didNotAttend = "did-not-attend"
        case couldNotReach = "could-not-reach"
        case lastResort = "last-resort"
        case redirectProposed = "redirect-proposed"
        case redirectSent = "redirect-sent"
        case redirectConfirmed = "redirect-confirmed"
        case redirectRefused = "redirect-refused"
        case declineTold = "decline-told"
        case linkedAsDuplicate = "linked-as-duplicate"
        case duplicateUndone = "duplicate-undone"
        case contactCorrected = "contact-corrected"
        case dangerReviewed = "danger-reviewed"
        case safeguardingHandled = "safeguarding-handled"
        case returnedToTeam = "returned-to-team"
        case takenOver = "taken-over"
        case codeGiven = "code-given"
    }

    public var kind: Kind {
        switch self {
        case .received: .received
        case .opened: .opened
        case .assigned: .assigned
        case .returnedToTeam: .returnedToTeam
        case .accepted: .accepted
        case .asked: .asked
        case .answered: .answered
        case .appointmentOffered: .appointmentOffered
        case .appointmentAnswered: .appointmentAnswered
        case .didNotAttend: .didNotAttend
        case .arrived: .arrived
        case .couldNotReach: .couldNotReach
        case .reached: .reached
        case .lastResort: .lastResort
        case .redirectProposed: .redirectProposed
        case .redirectSent: .redirectSent
        case .redirectConfirmed: .redirectConfirmed
        case .redirectRefused: .redirectRefused
        case .takenOver: .takenOver
        case .codeGiven: .codeGiven
        case .declined: .declined
        case .declineTold: .declineTold
        case .withdrawn: .withdrawn
        case .died: .died
        case .linkedAsDuplicate: .linkedAsDuplicate
        case .duplicateUndone: .duplicateUndone
        case .contactCorrected: .contactCorrected
        case .dangerReviewed: .dangerReviewed
        case .safeguardingHandled: .safeguardingHandled
        }
    }
}
