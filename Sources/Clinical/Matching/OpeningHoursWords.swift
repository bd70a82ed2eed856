extension OpeningHours {
    /// `9am to 1pm, 2pm to 6pm`, or `closed`.
    public func words(on weekday: Weekday) -> String { spells(on: weekday).inWords }

    /// What is said of a single day that differs from the week.
    public func words(on day: Day) -> String { (days[day] ?? spells(on: day.weekday)).inWords }

    /// Nil when nothing is said of bank holidays.
    public var bankHolidayWords: String? {
        switch onBankHolidays {
        case nil: isAlways ? "as on other days" : nil
        case .asUsual: "as on other days"
        case .spells(let spells): spells.inWords
        }
    }
}

extension [OpeningSpell] {
    fileprivate var inWords: String {
        if isEmpty { return "closed" }
        return map { "\(spokenMinute($0.opens)) to \(spokenMinute($0.closes))" }.joined(separator: ", ")
    }
}
