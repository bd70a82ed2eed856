/// A service's hours with what is needed to say whether it is open: when they were checked, and whose bank holidays
/// count.
public struct Timetable: Hashable, Sendable {
    public let hours: OpeningHours
    public let checkedOn: Day
    /// The nations the service may be in. Where that may be more than one, a day off of any of them counts.
    /// Empty for a place that does not go by the UK clock.
    public let nations: Set<Nation>
    private let nationBits: UInt32

    public init(_ hours: OpeningHours, checkedOn: Day, nations: Set<Nation>) {
        self.hours = hours
        self.checkedOn = checkedOn
        self.nations = nations
        nationBits = bits(Array(nations))
    }

    /// Rule: hours are believed for 12 months from the day they were checked, that day of the next year included.
    /// Hours checked on 29 February are believed until 28 February. A day of checking that has not come yet is no
    /// day of checking. A rule of the product: people move, doses do not wait.
    public func isRecent(on day: Day) -> Bool { Timetable.isRecent(checkedOn, on: day) }

    static func isRecent(_ checkedOn: Day, on day: Day) -> Bool {
        let (from, to) = (checkedOn.parts, day.parts)
        guard checkedOn <= day else { return false }
        return to.year == from.year || (to.year == from.year + 1 && (to.month, to.day) <= (from.month, from.day))
    }

    /// Whether it is open, as far as anyone can say. The one rule behind pages, commands, files and filters.
    ///
    /// Rule: hours older than 12 months, and those of a place with another clock, say nothing. A single day that the
    /// service named goes before its bank holidays, and those before its week. On a day off (`DayOff`) of which it says
    /// nothing we do not know. It is open from the first minute of a spell until the last one has passed.
    func standing(at moment: OpenMoment) -> OpenStanding {
        guard isRecent(on: moment.time.day), nationBits != 0 else { return .notKnown }
        if moment.isOnClockChange {
            let openings = openings(on: moment.time.day)
            return openings.map { $0.contains { $0.contains(moment.instant) } ? .open : .closed } ?? .notKnown
        }
        if hours.days.isEmpty, moment.daysOff & nationBits == 0 {
            return hours.isOpen(on: moment.weekday, minute: moment.time.minuteOfDay) ? .open : .closed
        }
        guard let spells = spells(on: moment.time.day) else { return .notKnown }
        let minute = moment.time.minuteOfDay
        return spells.contains { $0.opens <= minute && minute < $0.closes } ? .open : .closed
    }

    /// Nil for a day off of which nothing is said. On a weekday without hours that is no question: it is shut.
    private func spells(on day: Day) -> [OpeningSpell]? {
        if let single = hours.days[day] { return single }
        let week = hours.spells(on: day.weekday)
        guard let off = dayOff(day) else { return week }
        switch hours.onBankHolidays {
        case .asUsual: return week
        case .spells(let spells): return off.isBankHoliday || spells.isEmpty ? spells : nil
        case nil: return week.isEmpty || hours.isAlways ? week : nil
        }
    }

    /// The day off that `day` is in a nation the service may be in.
    func dayOff(_ day: Day) -> DayOff? {
        nations.sorted { $0.rawValue < $1.rawValue }.lazy.compactMap { DayOff(day, in: $0) }.first
    }

    /// When it is open on a day, as moments, earliest first, those that meet or overlap as one. Nil for a day off of
    /// which nothing is said. Across a clock change a spell begins and ends the first time a clock shows its ends.
    func openings(on day: Day) -> [Range<Instant>]? {
        guard let spells = spells(on: day) else { return nil }
        return spells.sorted { $0.opens < $1.opens }.reduce(into: []) { ranges, spell in
            let opens = UKTime.instant(day: day, minuteOfDay: spell.opens)
            let closes = UKTime.instant(day: day, minuteOfDay: spell.closes)
            guard opens < closes else { return }
            if let last = ranges.last, last.upperBound >= opens {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, closes)
            } else {
                ranges.append(opens..<closes)
            }
        }
    }
}

/// Open, shut, or not to be known from here.
enum OpenStanding { case open, closed, notKnown }

/// A moment made ready for comparing with many timetables.
struct OpenMoment: Sendable {
    let instant: Instant
    let time: UKTime
    let weekday: Weekday
    /// The nations that have the day off, one bit each.
    let daysOff: UInt32
    /// The days of checking, by number, whose hours are believed on this day (`Timetable.isRecent`).
    let believed: ClosedRange<Int32>
    /// On a day with 23 or 25 hours, minutes on the wall are not minutes that pass.
    let isOnClockChange: Bool

    init(_ instant: Instant) {
        self.instant = instant
        time = UKTime(instant)
        weekday = time.day.weekday
        let day = time.day
        daysOff = bits(Nation.allCases.filter { DayOff.isOne(day, in: $0) })
        // On 29 February the year goes back to 1 March, as the day before it is a year and a day ago.
        let lastYear = day.year - 1
        let oldest = Day(year: lastYear, month: day.month, day: day.dayOfMonth) ?? Day(year: lastYear, month: 3, day: 1)
        believed = Int32(clamping: min(oldest ?? day, day).number)...Int32(clamping: day.number)
        let begins = UKTime.instant(day: day, minuteOfDay: 0)
        isOnClockChange = UKTime.instant(day: day.adding(days: 1), minuteOfDay: 0) != begins.adding(hours: 24)
    }
}
