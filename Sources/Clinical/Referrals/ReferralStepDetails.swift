/// How a question goes to the person. Whoever holds the code of a status page finds it there as well.
public enum AskingWay: String, Codable, CaseIterable, Sendable {
    case phoneCall = "phone-call"
    case voicemail, text, post, email
    /// On their status page and nowhere else: for those who look for news themselves.
    case statusPage = "status-page"

    public init(_ channel: ContactChannel) {
        switch channel {
        case .phoneCall: self = .phoneCall
        case .voicemail: self = .voicemail
        case .text: self = .text
        case .post: self = .post
        case .email: self = .email
        }
    }

    /// The way of contact it uses, which must then be safe.
    public var channel: ContactChannel? { ContactChannel(rawValue: rawValue) }
}

/// A time and place offered to the person.
public struct AppointmentOffer: Hashable, Codable, Sendable {
    public let startsAt: Instant
    /// Where, or how: an address, or "by phone".
    public let place: String
    /// Who they will meet, if known; may be empty.
    public let with: String

    public init(startsAt: Instant, place: String, with: String = "") {
        self.startsAt = startsAt
        self.place = place
        self.with = with
    }
}

public enum AppointmentAnswer: String, Codable, CaseIterable, Sendable {
    case yes
    case anotherTime = "another-time"
    case no
}

/// What is done when every ordinary attempt to reach someone has failed.
public enum LastResort: String, Codable, CaseIterable, Sendable {
    case letter
    case askedReferrer = "asked-referrer"
    case askedGeneralPractice = "asked-general-practice"
    case visit
    case welfareCheck = "welfare-check"

    /// Whether others are asked and we do not go to the person ourselves: what is left where no way to them is safe.
    public var asksOthers: Bool { [.askedReferrer, .askedGeneralPractice, .welfareCheck].contains(self) }
}

/// A service that could take the person instead of us.
public struct RedirectReceiver: Hashable, Codable, Sendable {
    public let name: String
    /// The team that receives it, when it uses Towpath too; nil for a service outside.
    public let team: ID<Team>?
    /// Its reference in the directory, if it was picked there.
    public let directoryReference: String?
    /// Its address then, in one line, if the directory knew it.
    public let address: String?

    public init(
        name: String, team: ID<Team>? = nil, directoryReference: String? = nil, address: String? = nil
    ) {
        self.name = name
        self.address = address
        self.team = team
        self.directoryReference = directoryReference
    }
}

public struct RedirectProposal: Hashable, Codable, Sendable {
    public let receiver: RedirectReceiver
    public let consent: RedirectConsent
    /// What the person said, or why it was right to go ahead without; may be empty only while we wait for consent.
    public let consentWords: String

    public init(to receiver: RedirectReceiver, consent: RedirectConsent, consentWords: String) {
        self.receiver = receiver
        self.consent = consent
        self.consentWords = consentWords
    }
}

/// Whether the person agreed that their referral goes to another service.
public enum RedirectConsent: String, Codable, CaseIterable, Sendable {
    case given
    case waiting
    /// Sent without, because of serious danger or the law: the words say why.
    case overridden

    public var allowsSending: Bool { self != .waiting }
}

/// How a redirected referral went to its receiver.
public enum SendingWay: String, Codable, CaseIterable, Sendable {
    case towpath, post, email, phone
    case byHand = "by-hand"
}

/// Why we cannot help. There is no reason "too young" and none "wrong area": those are redirected.
public enum DeclineReason: String, Codable, CaseIterable, Sendable {
    case couldNotReach = "could-not-reach"
    case alreadyHelpedHere = "already-helped-here"
    case noNeedFound = "no-need-found"
    case madeInError = "made-in-error"
    case other
}

/// How the person was told that we cannot help.
public enum TellingWay: String, Codable, CaseIterable, Sendable {
    case inPerson = "in-person"
    case phoneCall = "phone-call"
    case text, post, email
    /// They opened their status page and read it there.
    case statusPage = "status-page"
}
