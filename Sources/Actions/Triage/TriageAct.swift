public import Clinical

/// Everything a member of staff can do to a referral from its page. Each is an Action of its own;
/// this is the list a page offers from.
public enum TriageAct: String, CaseIterable, Sendable {
    case take, accept, offer, ask
    case recordAnswer = "answer"
    case recordAppointmentAnswer = "appointment-answer"
    case recordReached = "reached"
    case recordAttempt = "attempt"
    case takeLastResort = "last-resort"
    case recordArrival = "arrived"
    case recordDidNotAttend = "did-not-attend"
    case redirect
    case recordSending = "sent"
    case recordConfirmation = "confirmed"
    case recordRefusal = "refused"
    /// Another team sent it to ours: we have them now.
    case takeOver = "take-over"
    /// Another team sent it to ours, and we cannot take them.
    case refuseOffer = "refuse-offer"
    case decline
    case recordTold = "told"
    case reassign
    case giveCode = "give-code"
    case reviewDanger = "danger"
    case recordSafeguarding = "safeguarding"
    case recordWithdrawal = "withdrawn"
    case recordDeath = "died"

    public var verb: Verb {
        switch self {
        case .take: .takeReferral
        case .accept: .acceptReferral
        case .offer: .offerAppointment
        case .ask: .askQuestion
        case .recordAnswer, .recordAppointmentAnswer: .recordAnswer
        case .recordReached, .recordAttempt, .takeLastResort: .recordContactAttempt
        case .recordArrival: .recordArrival
        case .recordDidNotAttend: .recordDidNotAttend
        case .redirect: .redirectReferral
        case .recordSending: .recordSending
        case .recordConfirmation: .recordConfirmation
        case .recordRefusal, .refuseOffer: .recordRefusal
        case .takeOver: .takeOverReferral
        case .decline: .declineReferral
        case .recordTold: .recordTold
        case .reassign: .reassignReferral
        case .giveCode: .giveReceiptCode
        case .reviewDanger: .reviewDanger
        case .recordSafeguarding: .recordSafeguarding
        case .recordWithdrawal: .recordWithdrawal
        case .recordDeath: .recordDeath
        }
    }

    /// The step of the referral that it takes.
    public var step: ReferralStep.Kind {
        switch self {
        case .take, .reassign: .assigned
        case .accept: .accepted
        case .offer: .appointmentOffered
        case .ask: .asked
        case .recordAnswer: .answered
        case .recordAppointmentAnswer: .appointmentAnswered
        case .recordReached: .reached
        case .recordAttempt: .couldNotReach
        case .takeLastResort: .lastResort
        case .recordArrival: .arrived
        case .recordDidNotAttend: .didNotAttend
        case .redirect: .redirectProposed
        case .recordSending: .redirectSent
        case .recordConfirmation: .redirectConfirmed
        case .recordRefusal, .refuseOffer: .redirectRefused
        case .takeOver: .takenOver
        case .decline: .declined
        case .recordTold: .declineTold
        case .giveCode: .codeGiven
        case .reviewDanger: .dangerReviewed
        case .recordSafeguarding: .safeguardingHandled
        case .recordWithdrawal: .withdrawn
        case .recordDeath: .died
        }
    }

    /// What this member of staff may do to this referral now: the stage allows it, and so does their role.
    static func allowed(
        _ standing: ReferralStanding, reaching contact: ContactPlan, hasDied: Bool, to member: StaffMember,
        relation: Relation
    ) -> [TriageAct] {
        let steps = standing.allowedSteps(for: .staff(member.id), reaching: contact)
            .subtracting(hasDied ? ReferralStep.Kind.forTheLiving : [])
        return allCases.filter { act in
            let mayDo = Permissions.answer(act.verb, actor: .staff(member), relation: relation) != .notFound
            return steps.contains(act.step) && mayDo && act.makesSense(standing, for: member)
        }
    }

    /// Whether it is for this worker, of all who may take the same step.
    private func makesSense(_ standing: ReferralStanding, for member: StaffMember) -> Bool {
        let receiver = standing.redirect?.receiver.team
        return switch self {
        case .take: standing.assignee != member.id
        case .takeOver, .refuseOffer: receiver.map(member.teams.contains) ?? false
        case .recordSending, .recordRefusal: receiver == nil
        default: true
        }
    }
}
