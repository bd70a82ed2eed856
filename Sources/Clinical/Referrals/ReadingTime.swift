/// When someone will read a referral. Said before it is sent, so that nobody in danger waits for us.
public struct ReadingTime: Hashable, Sendable {
    public let isOpen: Bool
    /// For the person, in whole sentences.
    public let sentences: [String]

    /// - Parameters:
    ///   - hours: when the team that reads it works.
    ///   - inDanger: whether its deadlines run on the clock.
    ///   - note: what the team tells those who write when it is closed.
    public init(hours: WorkingHours, inDanger: Bool, note: String = "", now: Instant) {
        isOpen = hours.isOpen(at: now)
        let year = UKTime(now).day.year
        let readBy = ReferralDeadlines.proposed.promise(
            .opening, from: now, inDanger: inDanger, hours: hours)
        let notes = note.trimmed.isEmpty ? [] : [note.trimmed]
        if isOpen {
            sentences = ["We are open now.", "A worker will read this by \(UKTime(readBy).spoken(inYear: year))."]
        } else if let opens = hours.nextOpening(after: now) {
            let soonest = UKTime(max(opens, readBy)).spoken(inYear: year)
            sentences =
                [
                    "We are closed now. We open again on \(UKTime(opens).spoken(inYear: year)).",
                    "It may be that nobody reads this before then. A worker will read it by \(soonest) at the latest.",
                ] + notes
        } else {
            sentences =
                [
                    "We cannot say when we are next open.",
                    "A worker will read this by \(UKTime(readBy).spoken(inYear: year)) at the latest.",
                ] + notes
        }
    }
}

extension ReadingTime {
    /// - Parameter danger: what the answers showed.
    public init(hours: WorkingHours, danger: Set<DangerFlag>, note: String = "", now: Instant) {
        self.init(hours: hours, inDanger: danger.contains(where: \.runsOnTheClock), note: note, now: now)
    }

    public init(of team: Team, danger: Set<DangerFlag>, now: Instant) {
        self.init(hours: team.hours, danger: danger, note: team.outOfHoursNote, now: now)
    }
}
