/// Who must act next. There is always someone until a referral has ended.
public enum ReferralOwner: Hashable, Sendable {
    case dutyTeam
    case staff(ID<StaffMember>)
    case teamManager
    case serviceLead

    public var title: String {
        switch self {
        case .dutyTeam: "Duty team"
        case .staff: "Named worker"
        case .teamManager: "Team manager"
        case .serviceLead: "Service lead"
        }
    }
}

/// How far silence has carried a referral up. A function of the clock: nobody sets it and no job has to run.
public enum ReferralEscalation: Int, Comparable, CaseIterable, Sendable {
    case none, teamManager, serviceLead

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Where the attempts to reach someone stand.
public struct ReferralReaching: Hashable, Sendable {
    public let attempts: Int
    /// When the next ordinary attempt must be made; nil when these are used up.
    public let nextAttemptBy: Instant?
    /// True when ordinary attempts are used up and a last resort has not been taken.
    public let lastResortIsDue: Bool
    public let lastResortTaken: Bool
}

/// Where a referral stands at a moment: the one answer that pages, lists and reports share.
public struct ReferralStanding: Hashable, Sendable {
    public let stage: ReferralStage
    /// Nil only when `isFinal`.
    public let owner: ReferralOwner?
    /// When the owner must have acted; nil only when `isFinal`. On the moment is still in time.
    public let dueAt: Instant?
    /// What the person is told of when we will have acted: a time when someone is here. Nil only once it has ended.
    public let promisedBy: Instant?
    /// When silence goes up one more level; nil when it cannot go higher.
    public let escalatesAt: Instant?
    public let escalation: ReferralEscalation
    /// The dangers that hold now.
    public let danger: Set<DangerFlag>
    public let allowedSteps: Set<ReferralStep.Kind>
    public let owesSafeguarding: Bool
    /// The person has withdrawn while a danger stood: a worker looks at it, though the referral has ended.
    public let owesLook: Bool
    /// The member of staff it was last given to, who stays named when a manager takes it up.
    public let assignee: ID<StaffMember>?
    public let question: String?
    public let appointment: AppointmentOffer?
    public let redirect: RedirectProposal?
    /// Set while we cannot reach the person, or wait for them to answer.
    public let reaching: ReferralReaching?

    /// The referral has ended and nothing is owed.
    public var isFinal: Bool { stage.isFinal && !owesSafeguarding && !owesLook }
    public var isOverdue: Bool { escalation > .none }

    /// What this author may do now.
    public func allowedSteps(for author: ReferralAuthor) -> Set<ReferralStep.Kind> {
        allowedSteps.filter { author.may($0) }
    }

    /// What this author may do now for someone with this contact plan. Where no way is safe nothing can be tried, and a
    /// last resort need not wait for it.
    public func allowedSteps(for author: ReferralAuthor, reaching plan: ContactPlan) -> Set<ReferralStep.Kind> {
        var steps = allowedSteps(for: author)
        guard plan.allowed.isEmpty else { return steps }
        steps.remove(.couldNotReach)
        if stage.move(for: .lastResort) != nil { steps.insert(.lastResort) }
        return steps
    }
}

extension ReferralStanding {
    /// Where a referral stands, from what was done and the clock alone. `danger` is what the answers showed when it
    /// came in; a later review by staff in the history takes its place.
    public static func of(
        history: ReferralHistory, danger: Set<DangerFlag>, hours: WorkingHours,
        deadlines: ReferralDeadlines = .proposed, now: Instant
    ) -> ReferralStanding {
        let course = ReferralCourse(history)
        let flags = (course.reviewedDanger ?? danger).union(course.wroteOfDanger ? [.words] : [])
        let inDanger = flags.contains(where: \.runsOnTheClock)
        let clock = ReferralClock(course: course, hours: hours, deadlines: deadlines, inDanger: inDanger)
        // Whether someone is under 18 is not a thing a review can wave away: the act itself must be recorded.
        let flagged = danger.union(flags).contains(where: \.needsSafeguarding)
        let safeguarding =
            flagged && !course.safeguardingHandled
            ? history.receivedAt.adding(minutes: deadlines.safeguardingMinutes) : nil
        let look = inDanger ? clock.lookAfterLeaving : nil
        let dueAt = [clock.dueAt, safeguarding, look].compactMap(\.self).min()
        let steps = dueAt.map { [$0, clock.afterManager(from: $0)] } ?? []
        let escalation = ReferralEscalation(rawValue: steps.count { $0 < now }) ?? .none
        return ReferralStanding(
            stage: course.stage,
            owner: dueAt.map { _ in clock.owner(escalation) },
            dueAt: dueAt,
            promisedBy: clock.promisedBy,
            escalatesAt: steps.first { $0 >= now },
            escalation: escalation,
            danger: flags,
            allowedSteps: course.allowedSteps(attemptsNeeded: deadlines.attempts),
            owesSafeguarding: safeguarding != nil,
            owesLook: look != nil,
            assignee: course.assignee,
            question: course.question,
            appointment: course.appointment,
            redirect: course.redirect,
            reaching: clock.reaching)
    }
}

extension ReferralCourse {
    /// The kinds of step that can be taken now with suitable details.
    fileprivate func allowedSteps(attemptsNeeded: Int) -> Set<ReferralStep.Kind> {
        var kinds = Set(ReferralStep.Kind.allCases.filter { stage.move(for: $0) != nil })
        if appointment == nil { kinds.subtract([.appointmentAnswered, .didNotAttend]) }
        if assignee == nil { kinds.remove(.returnedToTeam) }
        if redirect?.consent.allowsSending != true { kinds.remove(.redirectSent) }
        kinds.remove(redirect?.receiver.team == nil ? .takenOver : .redirectConfirmed)
        if attempts.count < attemptsNeeded { kinds.remove(.lastResort) }
        return kinds.filter { !isDone($0) }
    }
}
