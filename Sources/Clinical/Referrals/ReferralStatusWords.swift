// The words of the status page: short, kind, and for a reader of eleven. Each stage and step has its own.

extension ReferralStage {
    /// Where things are, to the person.
    public var wordsForPerson: String {
        switch self {
        case .new: "We have your referral. It is safe with us."
        case .triage: "A worker is reading your referral."
        case .accepted: "We can help. We are finding you an appointment."
        case .appointmentOffered: "We have offered you an appointment. Can you come?"
        case .appointmentAgreed: "Your appointment is booked."
        case .appointmentMissed: "We missed you at your appointment. It is OK. You can have another one."
        case .waitingForAnswer: "We have asked you a question."
        case .couldNotReach: "We have been trying to reach you."
        case .redirectProposed: "Another service may be able to help you better."
        case .redirectSent: "We have sent your referral to another service. You still have us until they say yes."
        case .redirectRefused: "The other service could not take you. You still have us."
        case .declining: "We need to tell you something about your referral."
        case .arrived: "You came to see us. Your referral is done."
        case .confirmedElsewhere: "Another service has you now."
        case .declined: "We have told you that we are not the right help this time."
        case .withdrawn: "You asked us to stop. We have stopped."
        case .died: "This referral is closed."
        }
    }

    /// Where things are, to a professional with the person's consent: no reasons, answers or places.
    public var wordsForReferrer: String {
        switch self {
        case .new, .triage, .waitingForAnswer, .couldNotReach: "Received. We are working on it."
        case .accepted, .appointmentOffered, .appointmentAgreed, .appointmentMissed:
            "Accepted. We are arranging to meet."
        case .redirectProposed, .redirectSent, .redirectRefused:
            "Being passed to another service. We hold it until they confirm."
        case .arrived: "They have been seen here."
        case .confirmedElsewhere: "Another service has confirmed that they have them."
        case .declining, .declined, .withdrawn, .died:
            "This referral is no longer open. Please ring us if you need to know more."
        }
    }

    /// What we promise next; a time follows.
    var promise: String {
        switch self {
        case .new: "A worker will read it"
        case .triage: "We will decide how we can help, and tell you,"
        case .accepted: "We will offer you an appointment"
        case .appointmentOffered: "Please tell us if you can come. If we do not hear, we will get in touch"
        case .appointmentAgreed: "We will be in touch"
        case .appointmentMissed: "We will get in touch about another one"
        case .waitingForAnswer: "Please answer when you can. If we do not hear, we will get in touch"
        case .couldNotReach: "Please check how we can reach you. We will try again"
        case .redirectProposed: "We will sort this out with you"
        case .redirectSent: "We will check that they have you"
        case .redirectRefused: "We will find another way to help"
        case .declining: "We will get in touch"
        case .arrived, .confirmedElsewhere, .declined, .withdrawn, .died: ""
        }
    }
}

extension ReferralStep {
    /// The step, to the person it is about; nil for one that is not shown here. Not shown: links to
    /// other referrals (they would tell who else referred), reviews of danger and safeguarding acts.
    public func wordsForPerson(inYear year: Int) -> String? {
        switch self {
        case .received(.person): "You sent us your referral."
        case .received: "We got a referral for you."
        case .opened: "A worker opened your referral."
        case .assigned: "A worker in our team took on your referral."
        case .accepted: "We said yes. We can help you."
        case .asked(let question, _): "We asked you: “\(question)”"
        case .answered: "You answered our question. Thank you."
        case .appointmentOffered(let offer): offer.wordsForPerson(inYear: year)
        case .appointmentAnswered(.yes): "You said you can come."
        case .appointmentAnswered(.anotherTime): "You asked for another time."
        case .appointmentAnswered(.no): "You said you cannot come."
        case .didNotAttend: "We missed you at your appointment."
        case .arrived: "You came to see us."
        case .couldNotReach: "We tried to reach you, but could not."
        case .reached: "We spoke with you."
        case .lastResort: "We tried one more way to reach you."
        case .redirectProposed(let proposal): "We thought of another service for you: \(proposal.receiver.name)."
        case .redirectSent: "We sent your referral to the other service."
        case .redirectConfirmed: "The other service told us that they have you."
        case .redirectRefused: "The other service told us that they cannot take you."
        case .takenOver: "They said yes. They have you now."
        case .declined(_, let words): "We cannot help with this. \(words)"
        case .declineTold: "We told you why."
        case .withdrawn: "You asked us to stop."
        case .codeGiven: "We gave you a new code. The one before it, if you had one, has stopped working."
        case .contactCorrected: "How to reach you was changed."
        case .died, .returnedToTeam, .linkedAsDuplicate, .duplicateUndone, .dangerReviewed, .safeguardingHandled: nil
        }
    }
}

extension AppointmentOffer {
    fileprivate func wordsForPerson(inYear year: Int) -> String {
        let time = UKTime(startsAt).spoken(inYear: year)
        return "We offered you an appointment: \(time), \(place)\(with.isEmpty ? "" : ", with \(with)")."
    }
}
