/// When someone will read a referral. Said before it is sent, so that nobody in danger waits for us.
public struct ReadingTime: Hashable, Sendable {
    public let isOpen: Bool
    /// For the person, in whole sentences.
    public let sentences: [String]

    /// - Parameters:
    ///   - hours: when the team that reads it works.
    ///   - danger: what the answers showed.
    public init(hours: WorkingHours, danger: Set<DangerFlag>, now: Instant) {
        isOpen = hours.isOpen(at: now)
        let year = UKTime(now).day.year
        let readBy = Self.deadline(hours, danger, now)
        if isOpen {
            sentences = ["We are open now.", "A worker will read this by \(UKTime(readBy).spoken(inYear: year))."]
        } else if let opens = hours.nextOpening(after: now) {
            let soonest = UKTime(max(opens, readBy)).spoken(inYear: year)
            sentences = [
                "We are closed now. We open again on \(UKTime(opens).spoken(inYear: year)).",
                "It may be that nobody reads this before then. A worker will read it by \(soonest) at the latest.",
            ]
        } else {
            sentences = [
                "We cannot say when we are next open.",
                "A worker will read this by \(UKTime(readBy).spoken(inYear: year)) at the latest.",
            ]
        }
    }

    /// Rule: nothing is promised for a time when nobody is here. Danger is counted on the clock only while we are open.
    private static func deadline(_ hours: WorkingHours, _ danger: Set<DangerFlag>, _ now: Instant) -> Instant {
        let deadlines = ReferralDeadlines.proposed
        let onTheClock = deadlines.due(.opening, from: now, inDanger: true, hours: hours)
        let isUrgent = danger.contains(where: \.runsOnTheClock)
        if isUrgent, hours.isOpen(at: now), hours.isOpen(at: onTheClock) { return onTheClock }
        return deadlines.due(.opening, from: now, inDanger: false, hours: hours)
    }
}
