// The closed lists of the steps, as staff choose from them.

extension AskingWay {
    public var title: String { channel?.label ?? "On their status page, and nowhere else" }
}

extension AppointmentAnswer {
    public var title: String {
        switch self {
        case .yes: "Yes, they can come"
        case .anotherTime: "They want another time"
        case .no: "No, they do not want it"
        }
    }
}

extension LastResort {
    public var title: String {
        switch self {
        case .letter: "A letter"
        case .askedReferrer: "Asked the one who referred them"
        case .askedGeneralPractice: "Asked their doctor’s surgery"
        case .visit: "A visit"
        case .welfareCheck: "A welfare check"
        }
    }

    /// The way of contact it uses, which must then be safe.
    public var channel: ContactChannel? { self == .letter ? .post : nil }
}

extension RedirectConsent {
    public var title: String {
        switch self {
        case .given: "The person agreed"
        case .waiting: "Waiting for the person to agree"
        case .overridden: "Goes without their consent, because of serious danger or the law"
        }
    }
}

extension SendingWay {
    public var title: String {
        switch self {
        case .towpath: "In Towpath"
        case .post: "By post"
        case .email: "By secure e-mail"
        case .phone: "Read out by phone"
        case .byHand: "By hand"
        }
    }
}

extension DeclineReason {
    public var title: String {
        switch self {
        case .couldNotReach: "Could not reach them"
        case .alreadyHelpedHere: "Already helped here"
        case .noNeedFound: "No need found"
        case .madeInError: "Made by mistake"
        case .other: "Another reason"
        }
    }

    /// What the person reads first. Empty for another reason, which must then be said in the worker's own words.
    public var wordsForPerson: String {
        switch self {
        case .couldNotReach:
            "We tried many times to reach you and could not. You can come back at any time and you will be welcome."
        case .alreadyHelpedHere: "You already have help from us, and that goes on as before."
        case .noNeedFound:
            "From what you told us, other help may suit you better than treatment with us. You can ask us again."
        case .madeInError: "This referral was made by mistake. You have done nothing wrong."
        case .other: ""
        }
    }
}

extension TellingWay {
    public var title: String {
        switch self {
        case .inPerson: "Face to face"
        case .phoneCall: "By phone"
        case .text: "By text"
        case .post: "By letter"
        case .email: "By e-mail"
        case .statusPage: "They read it on their status page"
        }
    }

    /// The way of contact it uses, which must then be safe.
    public var channel: ContactChannel? {
        switch self {
        case .phoneCall: .phoneCall
        case .text: .text
        case .post: .post
        case .email: .email
        case .inPerson, .statusPage: nil
        }
    }
}
