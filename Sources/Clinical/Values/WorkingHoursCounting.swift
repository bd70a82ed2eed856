// Counting time that a service works, along the UK clock with its two changes a year.

extension WorkingHours {
    /// A service shut for longer than this, day after day, is counted as if it never shut:
    /// a promise to answer must not sleep through a closed service.
    static let longestClosureInDays = 31
    /// No count goes further than this; what is left of it then runs on the clock.
    static let horizonInDays = 366

    /// True from the moment a spell opens until just before it closes.
    public func isOpen(at instant: Instant) -> Bool {
        openings(on: UKTime(instant).day).contains { $0.contains(instant) }
    }

    /// `instant` itself when the service is open then, otherwise the next moment it opens.
    /// Nil when it stays shut for more than 31 days, or has no hours at all.
    public func nextOpening(after instant: Instant) -> Instant? {
        firstOpening(after: instant) { $0.lowerBound }
    }

    /// The moment by which `workingMinutes` of opening time have passed since `instant`.
    /// Time that runs out exactly at closing is due at closing, not at the next opening.
    ///
    /// Always an answer, never before `instant`. A service with no hours at all, or shut for
    /// more than 31 days running, or whose hours are so few that a year holds too little
    /// of them, has the rest of the minutes counted on the clock. Zero or fewer
    /// minutes is `instant`; more than a year's minutes count as a year's.
    public func deadline(after instant: Instant, workingMinutes: Int) -> Instant {
        guard workingMinutes > 0 else { return instant }
        var left = Int64(min(workingMinutes, Self.horizonInDays * 1440)) * 60_000
        var counted = instant
        let due = firstOpening(after: instant) { opening in
            let length = opening.upperBound.milliseconds - opening.lowerBound.milliseconds
            if left <= length { return Instant(milliseconds: opening.lowerBound.milliseconds + left) }
            left -= length
            counted = opening.upperBound
            return nil
        }
        return due ?? Instant(milliseconds: counted.milliseconds + left)
    }

    /// What `find` makes of the first opening it accepts, going forward from `instant`; an
    /// opening already under way begins at `instant`. Nil when the search ends first.
    private func firstOpening(after instant: Instant, _ find: (Range<Instant>) -> Instant?) -> Instant? {
        let today = UKTime(instant).day
        var closedDays = 0
        for ahead in 0...Self.horizonInDays {
            let openings = openings(on: today.adding(days: ahead))
            closedDays = openings.isEmpty ? closedDays + 1 : 0
            guard closedDays <= Self.longestClosureInDays else { return nil }
            for opening in openings where opening.upperBound > instant {
                if let found = find(max(opening.lowerBound, instant)..<opening.upperBound) { return found }
            }
        }
        return nil
    }
}
