/// What statutory sick pay asks and gives. Each rule holds between two days.
public struct SickPayRules: Hashable, Sendable {
    /// Working days at the start of a run for which nothing is paid.
    public let waitingDays: Int
    /// The shortest absence that counts, in calendar days.
    public let shortestAbsence: Int
    /// Whether someone must earn the lower earnings limit.
    public let asksLowerLimit: Bool
    /// The share of average weekly earnings that is the most paid, in hundredths; nil when earnings are no cap.
    public let shareOfEarnings: Int?
    /// The most weeks paid in one run.
    public let mostWeeks: Int
    /// The longest gap, in days, after which an absence still belongs to the run before.
    public let linkingDays: Int

    /// The day on which the rules changed: 6 April 2026.
    public static let changed = TaxYear(2026).from

    public static let table = [
        Dated(
            SickPayRules(
                waitingDays: 3, shortestAbsence: 4, asksLowerLimit: true, shareOfEarnings: nil, mostWeeks: 28,
                linkingDays: 56),
            from: Absence.earliest, to: TaxYear(2025).to,
            Citation(.sickPayCalculator, "rules before 6 April 2026", .verified)),
        Dated(
            SickPayRules(
                waitingDays: 0, shortestAbsence: 1, asksLowerLimit: false, shareOfEarnings: 80, mostWeeks: 28,
                linkingDays: 56),
            from: changed, to: nil, Citation(.sickPay2026, "changes from 6 April 2026", .verified)),
    ]

    static func on(_ day: Day) -> Dated<SickPayRules> { table.row(on: day) ?? table[table.count - 1] }
}

/// The weekly rate of sick pay and the lower earnings limit of a tax year.
public struct SickPayRate: Hashable, Sendable {
    public let weekly: Money
    /// What someone had to earn in a week to be paid at all; nil from 6 April 2026, when it was given up.
    public let lowerLimit: Money?

    /// One row a tax year. Source: `ssp-calculator`, the table of rates.
    public static let table: [Dated<SickPayRate>] = [
        row(2019, pence: 9425, limit: 118), row(2020, pence: 9585, limit: 120), row(2021, pence: 9635, limit: 120),
        row(2022, pence: 9935, limit: 123), row(2023, pence: 10940, limit: 123), row(2024, pence: 11675, limit: 123),
        row(2025, pence: 11875, limit: 125), row(2026, pence: 12325, limit: nil),
    ]

    private static func row(_ year: Int, pence: Int, limit: Int?) -> Dated<SickPayRate> {
        Dated(
            SickPayRate(weekly: .pence(pence), lowerLimit: limit.map(Money.pounds)), from: TaxYear(year).from,
            to: TaxYear(year).to, Citation(.sickPayCalculator, "rates, from 6 April \(year)", .verified))
    }

    /// Nil before the first year of the table and after the last.
    public static func on(_ day: Day) -> Dated<SickPayRate>? { table.row(on: day) }
}
