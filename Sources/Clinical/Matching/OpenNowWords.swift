extension OpenNow {
    /// In plain words for someone who reads it at `moment`. What is not known for sure ends in “phone first”.
    public func words(at moment: Instant) -> String {
        switch self {
        case .open(nil): "open now, day and night"
        case .open(let until?): "open now, until \(until.spokenClock(after: moment))"
        case .onBreak(let until): "closed for a break, opens again at \(UKTime(until).spokenClock)"
        case .closed(let next): "closed now\(next.words(at: moment))"
        case .bankHoliday(let name): "today is \(name): phone first, as hours may differ"
        case .lastKnown(let day): "hours last known on \(day.spoken): phone first"
        case .notKnown: "we do not know if they are open: phone first"
        }
    }

    /// One word that a program can read.
    public var code: String {
        switch self {
        case .open: "open"
        case .onBreak: "break"
        case .closed: "closed"
        case .bankHoliday: "bank-holiday"
        case .lastKnown: "last-known"
        case .notKnown: "not-known"
        }
    }

    /// Whether it is told from hours that are believed, which may be those of a shop.
    var isByHours: Bool {
        switch self {
        case .open, .onBreak, .closed: true
        case .bankHoliday, .lastKnown, .notKnown: false
        }
    }

    public var isOpen: Bool { if case .open = self { true } else { false } }
}

extension OpenNow.NextOpening {
    fileprivate func words(at moment: Instant) -> String {
        switch self {
        case .at(let opens):
            ", opens \(UKTime(opens).day.spoken(from: UKTime(moment).day)) at \(UKTime(opens).spokenClock)"
        case .bankHoliday(let day, let name):
            "; \(day.named(from: UKTime(moment).day)) is \(name): phone first"
        case .notSoon: "; we do not know when they open next: phone first"
        }
    }
}

extension Instant {
    /// `6:30pm`, or `2am tomorrow` when that is not the same day; midnight ends the day it belongs to.
    fileprivate func spokenClock(after moment: Instant) -> String {
        let (now, then) = (UKTime(moment), UKTime(self))
        let isToday = then.day == now.day || (then.minuteOfDay == 0 && then.day == now.day.adding(days: 1))
        return then.spokenClock + (isToday ? "" : " \(then.day.spoken(from: now.day))")
    }
}

extension UKTime {
    /// `9am`, `6:30pm`, `midday`, `midnight`.
    public var spokenClock: String { spokenMinute(minuteOfDay) }
}

/// A minute of the day as people say it: `9am`, `6:30pm`, `midday`, `midnight`.
func spokenMinute(_ minute: Int) -> String {
    let (hour, past) = (minute / 60 % 24, minute % 60)
    if past == 0, hour % 12 == 0 { return hour == 0 ? "midnight" : "midday" }
    return "\((hour + 11) % 12 + 1)\(past == 0 ? "" : ":" + padded(past, to: 2))\(hour < 12 ? "am" : "pm")"
}

extension Day {
    /// `today`, `tomorrow`, `on Monday`, or `on Monday 7 December` when that is a week away or more.
    func spoken(from today: Day) -> String {
        (0...1).contains(number - today.number) ? named(from: today) : "on \(named(from: today))"
    }

    /// The same without “on”.
    func named(from today: Day) -> String {
        switch number - today.number {
        case 0: "today"
        case 1: "tomorrow"
        case 2...6: weekday.name
        default: "\(weekday.name) \(spoken)"
        }
    }
}
