/// How long one person waited, in whole UK days from the day they asked.
public struct Wait: Hashable, Sendable {
    /// 0 or more; 0 is the same day.
    public let days: Int
    /// False for someone who still waits, or left before it came: they waited at least so long.
    public let isOver: Bool

    public init(days: Int, isOver: Bool) {
        self.days = max(0, days)
        self.isOver = isOver
    }
}

extension Wait {
    /// One person's wait, however often they asked: from the first time, to the first end of any.
    init(_ referrals: [Referral], for end: WaitEnd, countedOn today: Day) {
        let each = referrals.map { referral in
            let asked = UKTime(referral.history.receivedAt).day.number
            let wait = referral.wait(for: end, countedOn: today)
            return (asked: asked, last: asked + wait.days, isOver: wait.isOver)
        }
        let asked = each.map(\.asked).min() ?? 0
        let over = each.filter(\.isOver).map(\.last).min()
        self.init(days: (over ?? each.map(\.last).max() ?? 0) - asked, isOver: over != nil)
    }
}

/// What is waited for.
public enum WaitEnd: CaseIterable, Sendable {
    /// The day of the first appointment that was offered, kept or not.
    case firstAppointment
    /// The day they came for the first time.
    case arrival
}

extension Referral {
    /// How long the person has waited at the end of the day before `today`.
    ///
    /// Rule: from the day the referral came in, wherever it came in first, to the day of the first appointment that was
    /// offered, not the day of offering it (DM-02). One that we move counts on its new day; one that the person turns
    /// down counts on the day it was for. A day that has not come yet is no end: until it comes they wait.
    public func wait(for end: WaitEnd, countedOn today: Day) -> Wait {
        let asked = UKTime(history.receivedAt).day
        let last = min(history.leftOn ?? today, today.adding(days: -1))
        let ends = end == .arrival ? [history.arrivedOn] : [history.arrivedOn, history.firstAppointmentOn]
        if let over = ends.compactMap(\.self).min(), over <= last {
            return Wait(days: over.number - asked.number, isOver: true)
        }
        return Wait(days: last.number - asked.number, isOver: false)
    }
}

extension ReferralHistory {
    /// When it ended, in whatever way; nil while it is open.
    fileprivate var leftOn: Day? {
        let course = ReferralCourse(self)
        return course.stage.isFinal ? UKTime(course.since).day : nil
    }

    fileprivate var arrivedOn: Day? { entries.first { $0.step == .arrived }.map { UKTime($0.at).day } }

    /// The day of the first appointment that the team which has the referral now offered.
    fileprivate var firstAppointmentOn: Day? {
        let handover = entries.lastIndex { $0.step.kind == .takenOver } ?? entries.startIndex
        var standing: Instant?
        for entry in entries[handover...] {
            switch entry.step {
            case .appointmentOffered(let offer):
                if let standing, standing <= entry.at { return UKTime(standing).day }
                standing = offer.startsAt
            case .appointmentAnswered(.no), .appointmentAnswered(.anotherTime):
                if let standing { return UKTime(standing).day }
            default: break
            }
        }
        return standing.map { UKTime($0).day }
    }
}
