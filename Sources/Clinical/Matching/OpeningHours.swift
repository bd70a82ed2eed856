/// Opening hours by the clock on the wall: a week, single days that differ from it, and what is said of bank holidays.
///
/// Hours past midnight are two stretches, one to 24:00 and one from 00:00 of the next day.
public struct OpeningHours: Hashable, Sendable {
    /// One stretch of one day, in minutes from midnight: 0 <= from < to <= 1440.
    public struct Span: Hashable, Comparable, Sendable {
        public let weekday: Weekday
        public let from, to: Int

        public init?(_ weekday: Weekday, from: Int, to: Int) {
            guard 0 <= from, from < to, to <= 1440 else { return nil }
            self.weekday = weekday
            self.from = from
            self.to = to
        }

        public static func < (a: Self, b: Self) -> Bool {
            (a.weekday.rawValue, a.from, a.to) < (b.weekday.rawValue, b.from, b.to)
        }
    }

    /// What the service says of its nation's bank holidays.
    public enum OnBankHolidays: Hashable, Sendable {
        /// As on any such weekday.
        case asUsual
        /// These hours, whatever the weekday; none is shut.
        case spells([OpeningSpell])
    }

    public let spans: [Span]
    /// Days that differ from the week; no spell is shut.
    public let days: [Day: [OpeningSpell]]
    /// Nil when nothing is said of them.
    public let onBankHolidays: OnBankHolidays?

    public init(_ spans: [Span], days: [Day: [OpeningSpell]] = [:], onBankHolidays: OnBankHolidays? = nil) {
        self.spans = Set(spans).sorted()
        self.days = days
        self.onBankHolidays = onBankHolidays
    }

    public static let always = OpeningHours(Weekday.allCases.compactMap { Span($0, from: 0, to: 1440) })

    /// Day and night, every day of the week. Who says that says it of bank holidays too.
    public var isAlways: Bool { spans == Self.always.spans }

    public func isOpen(on weekday: Weekday, minute: Int) -> Bool {
        spans.contains { $0.weekday == weekday && $0.from <= minute && minute < $0.to }
    }

    func spells(on weekday: Weekday) -> [OpeningSpell] {
        spans.filter { $0.weekday == weekday }.map { OpeningSpell(opens: $0.from, closes: $0.to) }
    }
}

extension Weekday {
    var isWeekend: Bool { self == .saturday || self == .sunday }
    var short: String { String(String(describing: self).prefix(3)) }
}

func clock(_ minute: Int) -> String { "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }

extension OpeningHours {
    /// `Day and night`, or `Monday to Friday 09:00 to 13:00 and 14:00 to 18:00, Saturday 09:00 to 12:00`; days that
    /// follow on each other with the same hours go together.
    public var inWords: String {
        if isAlways { return "Day and night" }
        return runs.map { run in
            let days = run.first == run.last ? run.last.name : "\(run.first.name) to \(run.last.name)"
            return "\(days) \(run.spells.map(\.inWords).joined(separator: " and "))"
        }.joined(separator: ", ")
    }

    private var runs: [(first: Weekday, last: Weekday, spells: [OpeningSpell])] {
        Weekday.allCases.reduce(into: []) { runs, day in
            let spells = spells(on: day)
            if let run = runs.last, run.spells == spells, run.last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].last = day
            } else if !spells.isEmpty {
                runs.append((day, day, spells))
            }
        }
    }
}

extension OpeningSpell {
    var inWords: String { "\(clock(opens)) to \(clock(closes))" }
}

extension OpeningHours: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "opening hours") { OpeningHours($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
