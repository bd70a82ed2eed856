/// A week of opening as someone types it: `Mon-Fri 09:00-17:00, Thu 09:00-12:30 13:30-20:00, Wed closed`.
///
/// Parts are divided by commas. What a later part says of a day takes the place of what an earlier one said. Days that
/// are not named are closed.
public struct OpeningWeek: Hashable, Sendable {
    /// Spells by weekday, earliest first; closed days are not there.
    public let spells: [Weekday: [OpeningSpell]]

    public init(_ spells: [Weekday: [OpeningSpell]]) { self.spells = spells.filter { !$0.value.isEmpty } }

    /// - Throws: the part that cannot be read, or the day whose hours no clock has.
    public init(typed: String) throws(OpeningWeekRefusal) {
        var spells: [Weekday: [OpeningSpell]] = [:]
        for part in typed.split(separator: ",").map({ String($0).trimmed }) {
            guard let (days, hours) = Self.read(part) else { throw .unreadable(part) }
            for day in days { spells[day] = hours }
        }
        self.init(spells)
        guard !self.spells.isEmpty else { throw .never }
        do throws(OpeningHoursRefusal) {
            _ = try WorkingHours(nation: .england, week: spells)
        } catch { throw .impossible(error) }
    }

    /// Monday to Friday, nine to five.
    public static let officeHours = OpeningWeek(
        Dictionary(
            uniqueKeysWithValues: Weekday.allCases.filter { !$0.isWeekend }
                .map { ($0, [OpeningSpell(opens: 540, closes: 1020)]) }))

    private static func read(_ part: String) -> ([Weekday], [OpeningSpell])? {
        let words = part.lowercased().split(separator: " ")
        guard let first = words.first, let days = days(first), words.count > 1 else { return nil }
        if words.dropFirst() == ["closed"] { return (days, []) }
        let spells = words.dropFirst().map(spell)
        return spells.contains(nil) ? nil : (days, spells.compactMap(\.self))
    }

    private static func days(_ text: Substring) -> [Weekday]? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
            Weekday.allCases.first { $0.short == name || $0.name.lowercased() == name }
        }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
            first.rawValue <= last.rawValue
        else { return nil }
        return Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
    }

    private static func spell(_ text: Substring) -> OpeningSpell? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { minute(Array($0.utf8)) }
        guard ends.count == 2, let opens = ends[0], let closes = ends[1] else { return nil }
        return OpeningSpell(opens: opens, closes: closes)
    }
}

/// Why a week of opening was not taken.
public enum OpeningWeekRefusal: Error, Hashable, Sendable {
    case unreadable(String)
    case impossible(OpeningHoursRefusal)
    /// No day is open.
    case never

    public var sentence: String {
        switch self {
        case .unreadable(let part): "\"\(part)\" is not hours such as \"Mon-Fri 09:00-17:00\" or \"Wed closed\"."
        case .impossible(let refusal): refusal.sentence
        case .never: "At least one day must be open."
        }
    }
}

extension OpeningWeek: CustomStringConvertible {
    /// `Mon-Fri 09:00-17:00, Sat 10:00-12:00`: days that follow on each other with the same hours go together.
    public var description: String {
        var runs: [(first: Weekday, last: Weekday, spells: [OpeningSpell])] = []
        for day in Weekday.allCases {
            guard let today = spells[day]?.sorted(by: { $0.opens < $1.opens }) else { continue }
            if let run = runs.last, run.spells == today, run.last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].last = day
            } else {
                runs.append((day, day, today))
            }
        }
        return runs.map { run in
            let name = { (day: Weekday) in String(day.name.prefix(3)) }
            let days = run.first == run.last ? name(run.first) : "\(name(run.first))-\(name(run.last))"
            let hours = run.spells.map { "\(clock($0.opens))-\(clock($0.closes))" }
            return "\(days) \(hours.joined(separator: " "))"
        }.joined(separator: ", ")
    }
}
