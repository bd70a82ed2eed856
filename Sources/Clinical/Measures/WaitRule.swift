/// How waits are counted, and what is too few to tell. None of these is a clinical number.
public struct WaitRule: Hashable, Sendable {
    /// Who asked in so many days before the day of counting is counted.
    public let windowDays: Int
    /// Of fewer people nothing is told.
    public let fewestPeople: Int
    /// A number of days is told only while so many people are followed as long as that.
    public let fewestFollowed: Int
    /// The number of people is rounded down to a multiple of this.
    public let roundsTo: Int

    /// Rules of the product. Ninety days is recent enough to plan by and long enough to hold most waits. Five follows
    /// the public figures of the national return, which keep back what is under 5 and round to 5 (DM-11); ten people
    /// are two fives, so that one in the middle has others on both sides.
    public static let proposed = WaitRule(windowDays: 90, fewestPeople: 10, fewestFollowed: 5, roundsTo: 5)

    /// The days on which those who are counted asked: the day of counting is not over, and not among them.
    public func window(countedOn today: Day) -> ClosedRange<Day> {
        today.adding(days: -windowDays)...today.adding(days: -1)
    }
}
