/// What can be said at a moment of whether a service is open.
public enum OpenNow: Hashable, Sendable {
    /// Until when; nil when it does not shut within a week.
    case open(until: Instant?)
    /// Shut for a few hours between two spells of one day, as over lunch.
    case onBreak(until: Instant)
    case closed(next: NextOpening)
    /// A day off of which the service says nothing, as in `a bank holiday (Boxing Day)`.
    case bankHoliday(String)
    /// The hours are older than 12 months: the day they were last known.
    case lastKnown(Day)
    /// No hours are known, or they do not go by the UK clock.
    case notKnown

    public enum NextOpening: Hashable, Sendable {
        case at(Instant)
        /// The days before this one are shut, and of this day off nothing is said.
        case bankHoliday(Day, String)
        /// Not within two weeks.
        case notSoon
    }
}

extension Timetable {
    /// A longer gap between two spells of a day is no break.
    private static var longestBreak: Int { 4 }

    /// Whether it is open at a moment, until when, and when it opens again (`standing` has the rule).
    public func now(at moment: Instant) -> OpenNow {
        let ready = OpenMoment(moment)
        let today = ready.time.day
        switch standing(at: ready) {
        case .notKnown: return unknown(on: today)
        case .open: return .open(until: end(after: moment))
        case .closed:
            return endOfBreak(at: moment, today).map(OpenNow.onBreak) ?? .closed(next: next(after: moment))
        }
    }

    private func endOfBreak(at moment: Instant, _ today: Day) -> Instant? {
        let openings = openings(on: today) ?? []
        guard let next = openings.first(where: { $0.lowerBound > moment }),
            let last = openings.last(where: { $0.upperBound <= moment }),
            next.lowerBound <= last.upperBound.adding(hours: Self.longestBreak)
        else { return nil }
        return next.lowerBound
    }

    private func unknown(on day: Day) -> OpenNow {
        if !isRecent(on: day) { return .lastKnown(checkedOn) }
        return dayOff(day).map { .bankHoliday($0.inWords) } ?? .notKnown
    }

    /// The end of the opening that is under way, through midnights.
    private func end(after moment: Instant) -> Instant? {
        var end = moment
        for _ in 0...7 {
            guard let opening = openings(on: UKTime(end).day)?.first(where: { $0.contains(end) }) else { return end }
            end = opening.upperBound
        }
        return nil
    }

    private func next(after moment: Instant) -> OpenNow.NextOpening {
        let today = UKTime(moment).day
        for day in (0...14).map(today.adding(days:)) {
            guard let openings = openings(on: day) else {
                return .bankHoliday(day, dayOff(day)?.inWords ?? "a bank holiday")
            }
            if let next = openings.first(where: { $0.lowerBound > moment }) { return .at(next.lowerBound) }
        }
        return .notSoon
    }
}

extension TreatmentService {
    /// When it is open, or when it meets by the clock of the UK; nil when nobody states that.
    public var timetable: Timetable? {
        if let opening = self.opening {
            return Timetable(opening.value, checkedOn: opening.source.checkedOn, nations: nations)
        }
        guard let meeting = self.meeting, meeting.value.isOnUKClock, let week = meeting.value.week else { return nil }
        return Timetable(week, checkedOn: meeting.source.checkedOn, nations: nations)
    }

    /// The nations it may be in. One that says no place is reached from all of them.
    private var nations: Set<Nation> { self.place?.value.nations ?? Set(Nation.allCases) }

    /// Whether it is open at a moment, as far as anyone can say.
    public func openNow(at moment: Instant) -> OpenNow { timetable?.now(at: moment) ?? .notKnown }

    /// The same in words: of a meeting when it next meets.
    public func openWords(at moment: Instant) -> String { words(openNow(at: moment), at: moment) }

    func words(_ now: OpenNow, at moment: Instant) -> String {
        self.meeting?.value.words(now, at: moment) ?? now.words(at: moment)
    }
}
