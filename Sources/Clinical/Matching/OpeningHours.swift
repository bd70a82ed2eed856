/// A week of opening hours by the clock on the wall.
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

    public let spans: [Span]

    public init(_ spans: [Span]) { self.spans = Set(spans).sorted() }

    public static let always = OpeningHours(Weekday.allCases.compactMap { Span($0, from: 0, to: 1440) })

    public var isAlways: Bool { self == .always }

    public func isOpen(on weekday: Weekday, minute: Int) -> Bool {
        spans.contains { $0.weekday == weekday && $0.from <= minute && minute < $0.to }
    }
}

extension Weekday {
    var isWeekend: Bool { self == .saturday || self == .sunday }
    var short: String { String(String(describing: self).prefix(3)) }
}

func clock(_ minute: Int) -> String { "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }

extension OpeningHours {
    /// `Day and night`, or `Monday 09:00 to 17:00, Tuesday 09:00 to 12:00`; days that follow on each other with the
    /// same hours go together.
    public var inWords: String {
        if isAlways { return "Day and night" }
        return runs.map { run in
            let days = run.first.weekday == run.last ? run.last.name : "\(run.first.weekday.name) to \(run.last.name)"
            return "\(days) \(clock(run.first.from)) to \(clock(run.first.to))"
        }.joined(separator: ", ")
    }

    private var runs: [(first: Span, last: Weekday)] {
        spans.reduce(into: []) { runs, span in
            if let run = runs.last, (run.first.from, run.first.to) == (span.from, span.to),
                run.last.rawValue + 1 == span.weekday.rawValue
            {
                runs[runs.count - 1].last = span.weekday
            } else {
                runs.append((span, span.weekday))
            }
        }
    }
}

extension OpeningHours: CustomStringConvertible {
    /// `always`, or `mon 09:00-17:00; tue 09:00-12:00`, days in order.
    public var description: String {
        if isAlways { return "always" }
        return spans.map { "\($0.weekday.short) \(clock($0.from))-\(clock($0.to))" }.joined(separator: "; ")
    }

    /// Reads what `description` writes, and a run of days as in `mon-fri 09:00-17:00`; anything else is nil.
    public init?(_ text: String) {
        if text.lowercased() == "always" {
            self = .always
            return
        }
        var spans: [Span] = []
        for part in text.lowercased().split(separator: ";") {
            let words = part.split(separator: " ")
            guard words.count == 2, let days = days(words[0]), let hours = minutes(words[1]) else { return nil }
            for day in days {
                guard let span = Span(day, from: hours.from, to: hours.to) else { return nil }
                spans.append(span)
            }
        }
        guard !spans.isEmpty else { return nil }
        self.init(spans)
    }
}

private func days(_ text: Substring) -> [Weekday]? {
    let ends = text.split(separator: "-").map { name in Weekday.allCases.first { $0.short == name } }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first.rawValue <= last.rawValue
    else { return nil }
    return Array(Weekday.allCases[first.rawValue...last.rawValue])
}

private func minutes(_ text: Substring) -> (from: Int, to: Int)? {
    let ends = text.split(separator: "-").map { minute(Array($0.utf8)) }
    guard ends.count == 2, let from = ends[0], let to = ends[1] else { return nil }
    return (from, to)
}

func minute(_ text: [UInt8]) -> Int? {
    guard text.count == 5, text[2] == UInt8(ascii: ":"), let hour = wholeNumber(text[0..<2]),
        let minute = wholeNumber(text[3..<5]), hour <= 24, minute < 60
    else { return nil }
    return hour * 60 + minute
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
