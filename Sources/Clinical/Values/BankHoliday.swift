/// One bank holiday: the day, and its name in the published list.
public struct BankHoliday: Hashable, Codable, Sendable {
    public let day: Day
    public let name: String
}

/// Bank holidays of each nation, by rule (Banking and Financial Dealings Act 1971), with
/// the days that a proclamation moved or added as dated rows (`ProclaimedHoliday`).
///
/// Equal to the published lists from 2012; an earlier year is by rule alone, and a later
/// one is right until a proclamation changes it. Wales keeps England's days. Scottish
/// councils add local days and each pharmacy sets its own, so a service's own closures decide.
public enum BankHolidays {
    /// Every bank holiday from `from` to `to`, both included, earliest first. Empty when `to` is before `from`.
    public static func between(from: Day, to: Day, nation: Nation) -> [BankHoliday] {
        guard from <= to else { return [] }
        return (from.year...to.year)
            .flatMap { inYear($0, nation: nation) }
            .filter { $0.day >= from && $0.day <= to }
    }

    public static func isHoliday(_ day: Day, nation: Nation) -> Bool {
        if tabled.contains(day.number) { return table[nation]?.contains(day) ?? false }
        return inYear(day.year, nation: nation).contains { $0.day == day }
    }

    /// The days from 2020 to 2059, worked out once: a deadline asks about every day it passes.
    private static let tabled = Day.first(of: 2020).number..<Day.first(of: 2060).number
    private static let table = Dictionary(
        uniqueKeysWithValues: Nation.allCases.map { nation in
            (nation, Set((2020..<2060).flatMap { inYear($0, nation: nation) }.map(\.day)))
        })

    /// The year's bank holidays, earliest first.
    static func inYear(_ year: Int, nation: Nation) -> [BankHoliday] {
        let proclaimed = ProclaimedHoliday.all.filter { $0.nations.contains(nation) && $0.day.year == year }
        let moved = Set(proclaimed.compactMap(\.insteadOf))
        let kept = byRule(year, nation: nation).filter { !moved.contains($0.day) }
        let added = proclaimed.map { BankHoliday(day: $0.day, name: $0.name) }
        return (kept + added).sorted { $0.day < $1.day }
    }
}

extension Day {
    /// 1 January of a year from 1 to 9999.
    fileprivate static func first(of year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }
}
