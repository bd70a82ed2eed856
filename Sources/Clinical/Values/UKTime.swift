/// The time on a clock in the UK: Greenwich Mean Time, or an hour ahead in summer.
///
/// Rule: summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on
/// the last Sunday of October (Summer Time Order 2002, SI 2002/262). One rule serves
/// every nation, so the pure rooms need no time-zone database.
public struct UKTime: Hashable, Sendable {
    public let day: Day
    /// Minutes since local midnight, 0 to 1439.
    public let minuteOfDay: Int

    public init(_ instant: Instant) {
        let local = instant.adding(hours: UKTime.isSummer(at: instant) ? 1 : 0)
        day = local.utcDay
        minuteOfDay = Int(local.milliseconds.flooredDivision(by: 86_400_000).remainder / 60_000)
    }

    /// The first moment at which a UK clock shows `minuteOfDay` on `day`. In the hour that
    /// is skipped in March this is the moment the clocks change.
    public static func instant(day: Day, minuteOfDay: Int) -> Instant {
        let asWritten = Instant(milliseconds: Int64(day.number) * 86_400_000).adding(minutes: minuteOfDay)
        let anHourBefore = asWritten.adding(hours: -1)
        return isSummer(at: anHourBefore) ? anHourBefore : max(asWritten, springForward(nearest: asWritten))
    }

    /// `09:05`.
    public var clock: String { "\(padded(minuteOfDay / 60, to: 2)):\(padded(minuteOfDay % 60, to: 2))" }

    static func isSummer(at instant: Instant) -> Bool {
        let year = instant.utcDay.year
        return instant >= change(month: 3, of: year) && instant < change(month: 10, of: year)
    }

    /// On the one night when the hour from 01:00 to 02:00 does not exist, its minutes map to 01:00 UTC.
    private static func springForward(nearest asWritten: Instant) -> Instant {
        let change = change(month: 3, of: asWritten.utcDay.year)
        let isInSkippedHour = asWritten >= change && asWritten < change.adding(hours: 1)
        return isInSkippedHour ? change : asWritten
    }

    private static func change(month: Int, of year: Int) -> Instant {
        let last = lastSunday(of: month, in: year)
        return Instant(milliseconds: Int64(last.number) * 86_400_000).adding(hours: 1)
    }

    /// March and October both have 31 days.
    private static func lastSunday(of month: Int, in year: Int) -> Day {
        let lastDay = Day(year: year, month: month, day: 31) ?? Day(number: 0)
        return lastDay.adding(days: -((lastDay.weekday.rawValue + 1) % 7))
    }
}
