/// One spell of opening in a day, in minutes of the UK clock since midnight.
public struct OpeningSpell: Hashable, Codable, Sendable {
    /// 0 to 1439.
    public let opens: Int
    /// 1 to 1440; 1440 is midnight at the end of the day.
    public let closes: Int

    public init(opens: Int, closes: Int) {
        self.opens = opens
        self.closes = closes
    }

    /// Whether a clock has it: it closes after it opens, on the same day.
    public var isPossible: Bool { opens >= 0 && opens < closes && closes <= 1440 }
}

/// Why a week of opening hours was refused.
public enum OpeningHoursRefusal: Error, Hashable, Sendable {
    /// The spell closes before it opens, or runs outside the day.
    case impossibleSpell(Weekday)
    /// Two spells of one day share time.
    case overlappingSpells(Weekday)

    public var sentence: String {
        switch self {
        case .impossibleSpell(let day): "\(day.name): the closing time must be after the opening time."
        case .overlappingSpells(let day): "\(day.name): two opening times overlap."
        }
    }
}

/// When a service is open: a week of spells, less its nation's bank holidays and its own closures.
public struct WorkingHours: Hashable, Sendable {
    public let nation: Nation
    /// Spells by weekday, earliest first. A day without spells is closed.
    public let week: [Weekday: [OpeningSpell]]
    /// Days the service is shut whatever the week says.
    public let closures: Set<Day>
    /// True for a service, such as a ward or a residential house, that keeps its week on bank holidays.
    public let opensOnBankHolidays: Bool

    public init(
        nation: Nation, week: [Weekday: [OpeningSpell]], closures: Set<Day> = [], opensOnBankHolidays: Bool = false
    ) throws(OpeningHoursRefusal) {
        var sorted: [Weekday: [OpeningSpell]] = [:]
        for (weekday, spells) in week where !spells.isEmpty {
            guard spells.allSatisfy(\.isPossible) else { throw .impossibleSpell(weekday) }
            let inOrder = spells.sorted { $0.opens < $1.opens }
            let overlaps = zip(inOrder, inOrder.dropFirst()).contains { $0.closes > $1.opens }
            if overlaps { throw .overlappingSpells(weekday) }
            sorted[weekday] = inOrder
        }
        self.nation = nation
        self.week = sorted
        self.closures = closures
        self.opensOnBankHolidays = opensOnBankHolidays
    }

    /// When the service is open on `day`, as moments, earliest first.
    public func openings(on day: Day) -> [Range<Instant>] {
        guard let spells = week[day.weekday], !closures.contains(day) else { return [] }
        if !opensOnBankHolidays, BankHolidays.isHoliday(day, nation: nation) { return [] }
        return spells.compactMap { spell in
            let opens = UKTime.instant(day: day, minuteOfDay: spell.opens)
            let closes = UKTime.instant(day: day, minuteOfDay: spell.closes)
            return opens < closes ? opens..<closes : nil
        }
    }
}

extension Weekday {
    /// `Monday`.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}

extension WorkingHours: Codable {
    private enum Keys: String, CodingKey {
        case nation, week, closures, opensOnBankHolidays
    }

    /// The week is stored as seven lists, Monday first, and checked again when read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        let lists = try container.decode([[OpeningSpell]].self, forKey: .week)
        try self.init(
            nation: container.decode(Nation.self, forKey: .nation),
            week: Dictionary(uniqueKeysWithValues: zip(Weekday.allCases, lists)),
            closures: container.decode(Set<Day>.self, forKey: .closures),
            opensOnBankHolidays: container.decode(Bool.self, forKey: .opensOnBankHolidays))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(nation, forKey: .nation)
        try container.encode(Weekday.allCases.map { week[$0] ?? [] }, forKey: .week)
        try container.encode(closures.sorted(), forKey: .closures)
        try container.encode(opensOnBankHolidays, forKey: .opensOnBankHolidays)
    }
}
