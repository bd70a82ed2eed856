/// The deadline and owner of a course, before escalation.
struct ReferralClock: Sendable {
    let course: ReferralCourse
    let hours: WorkingHours
    let deadlines: ReferralDeadlines
    let inDanger: Bool

    /// When the stage must have moved on; nil once it is final.
    var dueAt: Instant? { end(deadlines.due) }

    /// What the person is told of `dueAt`: never earlier, and never a time when nobody is here.
    var promisedBy: Instant? { end(deadlines.promise) }

    private typealias Rule = (ReferralWait, Instant, Bool, WorkingHours) -> Instant

    private func end(_ rule: Rule) -> Instant? {
        func of(_ wait: ReferralWait) -> Instant { rule(wait, course.since, inDanger, hours) }
        return switch course.stage {
        case .appointmentOffered: appointmentEnd(.appointmentAnswer, rule)
        case .appointmentAgreed: appointmentEnd(.keepInTouch, rule)
        case .couldNotReach: of(reachingWait)
        default: course.stage.waits.first.map(of)
        }
    }

    /// Rule: an appointment far ahead is not a reason to fall silent, and none passes in silence, agreed or not.
    /// Whichever comes first: time to hear or be in touch, or time to write down what became of it.
    private func appointmentEnd(_ wait: ReferralWait, _ rule: Rule) -> Instant {
        let inTouch = rule(wait, course.since, inDanger, hours)
        guard let appointment = course.appointment else { return inTouch }
        return min(inTouch, rule(.appointmentOutcome, max(appointment.startsAt, course.since), inDanger, hours))
    }

    /// When a worker must have looked at the danger of someone who withdrew by themselves; nil where nobody did.
    ///
    /// Rule: whoever says "I do not want to live, forget about me" is not closed like any other.
    var lookAfterLeaving: Instant? {
        guard course.stage == .withdrawn, course.leftAlone else { return nil }
        return deadlines.due(.opening, from: course.since, inDanger: true, hours: hours)
    }

    /// When a manager's own time has run out.
    func afterManager(from due: Instant) -> Instant {
        deadlines.due(.manager, from: due, inDanger: inDanger, hours: hours)
    }

    func owner(_ escalation: ReferralEscalation) -> ReferralOwner {
        switch escalation {
        case .serviceLead: return .serviceLead
        case .teamManager: return .teamManager
        case .none:
            let hasEnded = course.stage.isFinal && !(course.leftAlone && inDanger)
            let needsManager = hasEnded || (course.stage == .couldNotReach && attemptsAreUsedUp)
            return needsManager ? .teamManager : course.assignee.map { .staff($0) } ?? .dutyTeam
        }
    }

    /// What we do about a person who does not answer; nil at every other stage.
    var reaching: ReferralReaching? {
        switch course.stage {
        case .couldNotReach, .waitingForAnswer, .appointmentOffered, .appointmentMissed:
            let isOut = course.stage == .couldNotReach && attemptsAreUsedUp
            return ReferralReaching(
                attempts: course.attempts.count,
                nextAttemptBy: isOut ? nil : dueAt,
                lastResortIsDue: isOut && !course.lastResortTaken,
                lastResortTaken: course.lastResortTaken)
        default: return nil
        }
    }

    private var reachingWait: ReferralWait {
        guard attemptsAreUsedUp else { return .nextAttempt }
        return course.lastResortTaken ? .afterLastResort : .lastResort
    }

    /// Where no way is safe a last resort comes first, and no attempt after it.
    private var attemptsAreUsedUp: Bool { course.lastResortTaken || course.attempts.count >= deadlines.attempts }
}

extension ReferralStage {
    /// What a referral may wait for at this stage. Only a final stage waits for nothing.
    var waits: [ReferralWait] {
        switch self {
        case .new: [.opening]
        case .triage: [.decision]
        case .accepted: [.appointmentOffer]
        case .appointmentOffered: [.appointmentAnswer, .appointmentOutcome]
        case .appointmentAgreed: [.keepInTouch, .appointmentOutcome]
        case .appointmentMissed: [.afterMissed]
        case .waitingForAnswer: [.personAnswer]
        case .couldNotReach: [.nextAttempt, .lastResort, .afterLastResort]
        case .redirectProposed: [.redirectSending]
        case .redirectSent: [.redirectConfirmation]
        case .redirectRefused: [.redirectAgain]
        case .declining: [.telling]
        case .arrived, .confirmedElsewhere, .declined, .withdrawn, .died: []
        }
    }
}
