// The yearly rules. A rule gives weekdays only: a holiday that falls on a weekend moves to a free weekday.

extension BankHolidays {
    static func byRule(_ year: Int, nation: Nation) -> [BankHoliday] {
        newYear(year, nation) + easter(year, nation) + mondays(year, nation) + nationalDays(year, nation)
            + onFreeWeekdays([(12, 25, "Christmas Day"), (12, 26, "Boxing Day")], in: year)
    }

    private static func newYear(_ year: Int, _ nation: Nation) -> [BankHoliday] {
        let first = (1, 1, "New Year’s Day")
        return onFreeWeekdays(nation == .scotland ? [first, (1, 2, "2nd January")] : [first], in: year)
    }

    /// Easter Monday is not a bank holiday in Scotland.
    private static func easter(_ year: Int, _ nation: Nation) -> [BankHoliday] {
        let sunday = easterSunday(year)
        let friday = BankHoliday(day: sunday.adding(days: -2), name: "Good Friday")
        let monday = BankHoliday(day: sunday.adding(days: 1), name: "Easter Monday")
        return nation == .scotland ? [friday] : [friday, monday]
    }

    private static func mondays(_ year: Int, _ nation: Nation) -> [BankHoliday] {
        let summer = nation == .scotland ? firstMonday(of: 8, in: year) : lastMonday(of: 8, in: year)
        return [
            BankHoliday(day: firstMonday(of: 5, in: year), name: "Early May bank holiday"),
            BankHoliday(day: lastMonday(of: 5, in: year), name: "Spring bank holiday"),
            BankHoliday(day: summer, name: "Summer bank holiday"),
        ]
    }

    private static func nationalDays(_ year: Int, _ nation: Nation) -> [BankHoliday] {
        switch nation {
        case .england, .wales: []
        case .scotland: onFreeWeekdays([(11, 30, "St Andrew’s Day")], in: year)
        case .northernIreland:
            onFreeWeekdays([(3, 17, "St Patrick’s Day")], in: year)
                + onFreeWeekdays([(7, 12, "Battle of the Boyne (Orangemen’s Day)")], in: year)
        }
    }

    /// Days of one group that fall on a weekday keep it; each of the others then takes the first
    /// later weekday that the group has not taken. So when Christmas Day is a Sunday, Boxing Day
    /// keeps the Monday and Christmas Day moves to the Tuesday.
    private static func onFreeWeekdays(
        _ group: [(month: Int, day: Int, name: String)], in year: Int
    ) -> [BankHoliday] {
        let written = group.map { BankHoliday(day: day($0.month, $0.day, in: year), name: $0.name) }
        var placed = written.filter { !$0.day.isWeekend }
        for holiday in written where holiday.day.isWeekend {
            var free = holiday.day
            while free.isWeekend || placed.contains(where: { $0.day == free }) { free = free.adding(days: 1) }
            placed.append(BankHoliday(day: free, name: holiday.name))
        }
        return placed
    }

    private static func firstMonday(of month: Int, in year: Int) -> Day {
        let first = day(month, 1, in: year)
        return first.adding(days: (7 - first.weekday.rawValue) % 7)
    }

    /// May and August both have 31 days.
    private static func lastMonday(of month: Int, in year: Int) -> Day {
        let last = day(month, 31, in: year)
        return last.adding(days: -last.weekday.rawValue)
    }

    /// Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher).
    static func easterSunday(_ year: Int) -> Day {
        let moonYear = year % 19
        let (century, ofCentury) = (year / 100, year % 100)
        let moonShift = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * moonYear + century - century / 4 - moonShift + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let lateMoon = (moonYear + 11 * epact + 22 * toSunday) / 451
        let fromMarch = epact + toSunday - 7 * lateMoon + 114
        return day(fromMarch / 31, fromMarch % 31 + 1, in: year)
    }

    /// Only for days that every year has. Outside the years 1 to 9999 it is 1970-01-01, a day far from any asked for.
    private static func day(_ month: Int, _ day: Int, in year: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}
