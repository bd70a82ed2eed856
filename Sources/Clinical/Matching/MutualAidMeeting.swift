/// A weekly meeting of people who help each other, as its feed lists it.
public struct MutualAidMeeting: Hashable, Codable, Sendable {
    /// How one can take part.
    public enum Way: String, Codable, CaseIterable, Sendable {
        case inPerson = "in-person"
        case online
        /// In a room and on a screen at once.
        case both
        /// Listed, and not meeting at present.
        case notNow = "not-now"
    }

    public let fellowship: Fellowship
    public let way: Way
    /// By the clock of `timeZone`. None for a meeting by appointment.
    public let week: OpeningHours?
    /// The name of a time zone that is not the UK's, or `not stated`; nil for the UK clock.
    public let timeZone: String?
    /// As in the feed; `MeetingKind.words` says what they mean.
    public let kinds: [String]
    public var group: String?
    /// The building or landmark.
    public var venue: String?
    /// The address shows only about where it is.
    public var isPlaceRough = false
    public var region: String?
    public var notes: String?
    public var onlineLink: String?
    public var onlineNotes: String?
    public var dialIn: String?
    public var dialInNotes: String?

    public init(
        _ fellowship: Fellowship, _ way: Way, week: OpeningHours?, timeZone: String? = nil, kinds: [String] = []
    ) {
        (self.fellowship, self.way, self.week) = (fellowship, way, week)
        (self.timeZone, self.kinds) = (timeZone, kinds)
    }

    /// Whether “tonight” can be said of it: it meets, at times we know, by the clock of the UK.
    public var isOnUKClock: Bool { timeZone == nil && way != .notNow && week != nil }
}

extension MutualAidMeeting {
    /// When it next meets, for someone who reads it at `moment`; what is not sure ends in “check first”.
    ///
    /// - Parameter now: what its timetable says at that moment.
    public func words(_ now: OpenNow, at moment: Instant) -> String {
        if way == .notNow { return "listed, but not meeting at present" }
        guard let week else { return "by appointment: get in touch first" }
        if let timeZone {
            let clock = timeZone == Self.zoneNotStated ? "by a clock that is not stated" : "by the clock of \(timeZone)"
            return "meets \(week.spokenWeek), \(clock): check first"
        }
        switch now {
        case .open(let end?): return "on now, until \(UKTime(end).spokenClock)"
        case .open(nil): return "on now"
        case .onBreak(let next), .closed(.at(let next)): return "next meeting \(next.spokenWhen(at: moment))"
        case .closed(.bankHoliday(let day, let name)):
            return "\(day.named(from: UKTime(moment).day)) is \(name): check first whether it meets"
        case .closed(.notSoon): return "no meeting within two weeks: check first"
        case .bankHoliday(let name): return "today is \(name): check first whether it meets"
        case .lastKnown(let day): return "times last known on \(day.spoken): check first"
        case .notKnown: return "check first when it meets"
        }
    }

    /// What people may type who look for it: whose it is, by the name and by the letters, and what it is like.
    public var searchWords: String {
        let ways = way == .online || way == .both ? ["online"] : []
        let like = kinds.filter(MeetingKind.isKnown).map(MeetingKind.words)
        return (["meeting", "meetings", fellowship.name, group ?? ""] + ways + like).joined(separator: " ")
    }

    /// What `timeZone` holds when a feed names neither a zone nor a country.
    public static let zoneNotStated = "not stated"
}

extension Instant {
    /// `tonight at 7:30pm`, `today at midday`, `tomorrow at 9am`, `on Monday at 6pm`. The night begins at five.
    fileprivate func spokenWhen(at moment: Instant) -> String {
        let (now, then) = (UKTime(moment), UKTime(self))
        let isTonight = then.day == now.day && then.minuteOfDay >= 17 * 60
        return "\(isTonight ? "tonight" : then.day.spoken(from: now.day)) at \(then.spokenClock)"
    }
}
