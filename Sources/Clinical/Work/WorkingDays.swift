/// The days of the week that someone works by agreement: the "qualifying days" of sick pay.
public struct WorkingDays: Hashable, Sendable {
    /// Never empty.
    public let days: Set<Weekday>

    public init?(_ days: Set<Weekday>) {
        guard !days.isEmpty else { return nil }
        self.days = days
    }

    private init(all days: Set<Weekday>) { self.days = days }

    public static let mondayToFriday = WorkingDays(all: Set(Weekday.allCases).subtracting([.saturday, .sunday]))

    public var inAWeek: Int { days.count }

    public func contains(_ day: Day) -> Bool { days.contains(day.weekday) }

    /// Those among the days of an absence.
    public func missed(in absence: Absence) -> [Day] { absence.days.filter(contains) }

    /// Reads `mon-fri`, `mon,wed,fri` or `Sat-Sun,Wed`; nil for anything else.
    public init?(typed: String) {
        var found: Set<Weekday> = []
        for part in typed.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(Weekday.init(typed:))
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
                first.rawValue <= last.rawValue
            else { return nil }
            found.formUnion(Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
        }
        self.init(found)
    }
}

extension Weekday {
    /// A name of three letters or more.
    fileprivate init?(typed: Substring) {
        let typed = typed.trimmed
        guard typed.count >= 3, let day = Weekday.allCases.first(where: { "\($0)".hasPrefix(typed) }) else {
            return nil
        }
        self = day
    }
}
