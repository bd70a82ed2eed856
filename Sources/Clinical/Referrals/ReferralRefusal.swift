/// Why a step was not taken. Each says it in a sentence that can stand beside the field or button.
public enum ReferralRefusal: Error, Hashable, Sendable {
    /// The referral has ended, or this is not among the things that can be done at its stage.
    case notNow(ReferralStep.Kind, ReferralStage)
    /// This author may not do this.
    case notYours(ReferralStep.Kind)
    /// It is the duty team's already.
    case givenToNobody
    case inTheFuture
    case beforeReferral
    case wordsMissing
    /// More than `ReferralStep.longestWords` characters.
    case wordsTooLong
    case appointmentInThePast
    case appointmentNotYet
    case noAppointment
    /// Too late to say yes to it.
    case appointmentStarted
    case consentMissing
    /// Another service was named with no name.
    case receiverMissing
    /// It goes to a service that does not use Towpath.
    case notInTowpath
    /// It goes to a team of ours, which says itself whether it has the person.
    case onlyInTowpath
    /// More attempts to reach the person are needed first.
    case triesLeft(Int)
    case lastResortTooSoon(Int)
    case lastResortMissing
    /// No way to the person is safe, and nothing was tried.
    case askOthers

    public var sentence: String {
        switch self {
        case .notNow(_, let stage):
            stage.isFinal
                ? "This referral has ended (\(stage.title.lowercased())). Make a new referral instead."
                : "This cannot be done now. The referral is at: \(stage.title.lowercased())."
        case .notYours: "You cannot do this for this referral."
        case .givenToNobody: "This referral is with the duty team already."
        case .inTheFuture: "The time must not be in the future, or before the last thing written down."
        case .beforeReferral: "The time must not be before the referral came in."
        case .wordsMissing: "Write a few words here."
        case .wordsTooLong: "This is too long. Use \(ReferralStep.longestWords) characters or fewer."
        case .appointmentInThePast: "The appointment must be later than now."
        case .appointmentNotYet: "The appointment has not started yet."
        case .noAppointment: "There is no appointment to answer."
        case .appointmentStarted: "This appointment has already started. Another time can be found."
        case .consentMissing: "Ask the person first, or say why it must go without their consent."
        case .receiverMissing: "Name the service it goes to."
        case .notInTowpath: "This service does not use Towpath. Choose another way."
        case .onlyInTowpath: "This goes to a team of ours. They see it in their inbox, and say there if they have them."
        case .triesLeft(let left): "Try to reach them \(left) more \(left == 1 ? "time" : "times") first."
        case .lastResortTooSoon(let left):
            "Try \(left) more \(left == 1 ? "time" : "times") before a last resort."
        case .lastResortMissing: "Do something as a last resort first: a letter, a visit, or asking who referred them."
        case .askOthers:
            "No way to reach them is safe. Ask someone else: who referred them, or their doctor’s surgery."
        }
    }
}
