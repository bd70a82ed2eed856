// The steps of a referral in the words of the people who work on it.

extension ReferralStep {
    /// What was done, for staff. `name` gives the name of a colleague.
    public func wordsForStaff(inYear year: Int, name: (ID<StaffMember>) -> String) -> String {
        switch self {
        case .received(.person): "Came in from the person"
        case .received(.family): "Came in from a relative or friend"
        case .received(.professional): "Came in from a professional"
        case .opened: "Opened"
        case .assigned(let staff): "Given to \(name(staff))"
        case .returnedToTeam(let words): "Back with the duty team. \(words)"
        case .accepted: "Accepted"
        case .asked(let question, let way): "Asked, \(way.inSentence): \(question)"
        case .answered(let words): "They answered: \(words)"
        case .appointmentOffered(let offer): offer.wordsForStaff(inYear: year)
        case .appointmentAnswered(let answer): answer.wordsForStaff
        case .didNotAttend: "Did not come to the appointment"
        case .arrived: "Arrived"
        case .couldNotReach(let channel): "Tried to reach them by \(channel.inSentence), in vain"
        case .reached(let channel): "Spoke with them, by \(channel.inSentence)"
        case .lastResort(let resort, let words): "Last resort, \(resort.title.lowercasedFirst): \(words)"
        case .codeGiven(let words): "Given a code for their status page. How we knew them: \(words)"
        case .contactCorrected: "How to reach them was changed"
        case .dangerReviewed(let flags, let words): "\(DangerFlag.sentence(of: flags)) \(words)"
        case .safeguardingHandled(let words): "Safeguarding: \(words)"
        case .linkedAsDuplicate: "Linked with another record of the same person"
        case .duplicateUndone: "Link with another record undone"
        case .withdrawn(let words): words.isEmpty ? "Withdrawn by the person" : "Withdrawn by the person: \(words)"
        case .died(let toldBy): "Died. Told by: \(toldBy)"
        case .redirectProposed, .redirectSent, .redirectConfirmed, .redirectRefused, .takenOver, .declined,
            .declineTold:
            wordsForLeaving
        }
    }

    /// The steps by which a referral leaves us.
    private var wordsForLeaving: String {
        switch self {
        case .redirectProposed(let proposal):
            "To go to \(proposal.receiver.name). \(proposal.consent.title). \(proposal.consentWords)".trimmed
        case .redirectSent(let how): "Sent: \(how.title.lowercasedFirst)"
        case .redirectConfirmed(let who): "Confirmed elsewhere by: \(who)"
        case .redirectRefused(let words): "The other service said no: \(words)"
        case .takenOver: "Taken on by the other team"
        case .declined(let reason, let words): "Declined (\(reason.title.lowercasedFirst)): \(words)"
        case .declineTold(let way): "Told: \(way.title.lowercasedFirst)"
        default: ""
        }
    }
}

extension DangerFlag {
    /// What a review of the dangers found.
    static func sentence(of flags: Set<DangerFlag>) -> String {
        let titles = allCases.filter(flags.contains).map(\.title.lowercasedFirst)
        return titles.isEmpty ? "Dangers reviewed: none now." : "Dangers now: \(titles.joined(separator: ", "))."
    }
}

extension AppointmentOffer {
    fileprivate func wordsForStaff(inYear year: Int) -> String {
        let time = UKTime(startsAt).spoken(inYear: year)
        return "Offered an appointment: \(time), \(place)\(with.isEmpty ? "" : ", with \(with)")"
    }
}

extension AppointmentAnswer {
    fileprivate var wordsForStaff: String {
        switch self {
        case .yes: "They can come"
        case .anotherTime: "They want another time"
        case .no: "They cannot come"
        }
    }
}

extension AskingWay {
    fileprivate var inSentence: String { channel.map { "by \($0.inSentence)" } ?? "on their status page" }
}

extension ContactChannel {
    /// In the middle of a sentence, after "by".
    var inSentence: String {
        switch self {
        case .phoneCall: "phone"
        case .voicemail: "voicemail"
        case .text: "text"
        case .post: "letter"
        case .email: "e-mail"
        }
    }
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
