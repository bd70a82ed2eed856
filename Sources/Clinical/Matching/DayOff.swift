/// A day on which shops and groups keep other hours than in their week.
struct DayOff: Hashable, Sendable {
    /// `Boxing Day`.
    let name: String
    let isBankHoliday: Bool

    /// `a bank holiday (Boxing Day)`, or `Easter Sunday`.
    var inWords: String { isBankHoliday ? "a bank holiday (\(name))" : name }

    /// Nil for an ordinary day of the nation.
    ///
    /// Rule: a bank holiday is one. So are the days themselves when the holiday for them moves to a weekday: Christmas
    /// Day, Boxing Day and New Year’s Day at a weekend, and 2 January in Scotland; and Easter Sunday, when large shops
    /// must shut. Doors are shut on the day, not only on the day in lieu. A rule of the product.
    init?(_ day: Day, in nation: Nation) {
        guard DayOff.isOne(day, in: nation) else { return nil }
        if let holiday = BankHolidays.between(from: day, to: day, nation: nation).first {
            self.init(name: holiday.name, isBankHoliday: true)
        } else if let name = DayOff.fixedName(day, nation) {
            self.init(name: name, isBankHoliday: false)
        } else {
            return nil
        }
    }

    /// Whether it is one, without its name: asked of every service when someone looks for what is open.
    static func isOne(_ day: Day, in nation: Nation) -> Bool {
        BankHolidays.isHoliday(day, nation: nation) || fixedName(day, nation) != nil
    }

    private init(name: String, isBankHoliday: Bool) {
        (self.name, self.isBankHoliday) = (name, isBankHoliday)
    }

    private static func fixedName(_ day: Day, _ nation: Nation) -> String? {
        guard day.isWeekend else { return nil }
        switch (day.month, day.dayOfMonth) {
        case (12, 25): return "Christmas Day"
        case (12, 26): return "Boxing Day"
        case (1, 1): return "New Year’s Day"
        case (1, 2) where nation == .scotland: return "2 January"
        default: return day == BankHolidays.easterSunday(day.year) ? "Easter Sunday" : nil
        }
    }
}
