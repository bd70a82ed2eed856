import Clinical

/// On which days a meeting begins, when, and for how long.
struct MeetingTimes {
    private let fields: MeetingFields

    init(_ fields: MeetingFields) { self.fields = fields }

    /// The format's own rule where no end is given.
    private static let usualMinutes = 60
    /// What ends more than this after it began was typed wrong.
    private static let longestMinutes = 6 * 60

    /// Nil for a meeting by appointment, which has neither day nor time. An end that makes no sense is left out.
    func week(_ left: inout [FieldProblem]) throws(FieldProblem) -> OpeningHours? {
        let days = fields.list("day")
        if days.isEmpty, fields["time"] == nil { return nil }
        guard let time = fields["time"].flatMap(minute) else {
            throw FieldProblem("time", "“\(fields["time"] ?? "")” is not a time as in 19:30")
        }
        guard !days.isEmpty else { throw FieldProblem("day", "is missing, and a time is given") }
        let minutes = length(from: time, &left)
        var spans: [OpeningHours.Span] = []
        for day in days { spans += self.spans(on: try weekday(day), from: time, minutes: minutes) }
        return OpeningHours(spans)
    }

    /// 0 is Sunday.
    private func weekday(_ day: LooseJSON) throws(FieldProblem) -> Weekday {
        guard let number = day.words.flatMap({ Int($0) }), (0...6).contains(number) else {
            throw FieldProblem("day", "“\(day.words ?? "")” is not a day from 0 (Sunday) to 6")
        }
        return Weekday.allCases[(number + 6) % 7]
    }

    private func length(from start: Int, _ left: inout [FieldProblem]) -> Int {
        guard let text = fields["end_time"] else { return Self.usualMinutes }
        let minutes = minute(text).map { ($0 - start + 1440) % 1440 } ?? 0
        if (1...Self.longestMinutes).contains(minutes) { return minutes }
        left.append(FieldProblem("end_time", "“\(text)” cannot be when it ends; left out"))
        return Self.usualMinutes
    }

    /// One that runs past midnight is two spans.
    private func spans(on weekday: Weekday, from start: Int, minutes: Int) -> [OpeningHours.Span] {
        let end = start + minutes
        let next = Weekday.allCases[(weekday.rawValue + 1) % 7]
        let today = OpeningHours.Span(weekday, from: start, to: min(end, 1440))
        return [today, end > 1440 ? OpeningHours.Span(next, from: 0, to: end - 1440) : nil].compactMap(\.self)
    }

    private func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
