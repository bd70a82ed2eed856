/// Where a referral stands. Computed from its history, and projected into a column to be searched:
/// raw values are stored, so never change one. docs/states.md has a row for each.
public enum ReferralStage: String, Codable, CaseIterable, Sendable {
    case new
    case triage
    case accepted
    case appointmentOffered = "appointment-offered"
    case appointmentAgreed = "appointment-agreed"
    case appointmentMissed = "appointment-missed"
    case waitingForAnswer = "waiting-for-answer"
    case couldNotReach = "could-not-reach"
    case redirectProposed = "redirect-proposed"
    case redirectSent = "redirect-sent"
    case redirectRefused = "redirect-refused"
    /// We said we cannot help, and the person does not know yet.
    case declining

    case arrived
    case confirmedElsewhere = "confirmed-elsewhere"
    case declined
    case withdrawn
    case died

    /// Only these five end a referral.
    public var isFinal: Bool {
        switch self {
        case .arrived, .confirmedElsewhere, .declined, .withdrawn, .died: true
        default: false
        }
    }

    /// For staff.
    public var title: String {
        switch self {
        case .new: "New"
        case .triage: "Being looked at"
        case .accepted: "Accepted, needs an appointment"
        case .appointmentOffered: "Appointment offered"
        case .appointmentAgreed: "Appointment agreed"
        case .appointmentMissed: "Appointment missed"
        case .waitingForAnswer: "Waiting for their answer"
        case .couldNotReach: "Could not reach them"
        case .redirectProposed: "To be sent to another service"
        case .redirectSent: "Sent, waiting for the other service"
        case .redirectRefused: "The other service said no"
        case .declining: "Declined, not told yet"
        case .arrived: "Arrived"
        case .confirmedElsewhere: "Seen by another service"
        case .declined: "Declined and told"
        case .withdrawn: "Withdrawn by the person"
        case .died: "Died"
        }
    }
}
