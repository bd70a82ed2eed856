/// A value that a law or a rate table gives between two days, with where it says so.
public struct Dated<Value: Sendable>: Sendable {
    public let value: Value
    public let from: Day
    /// The last day it is known to hold; nil while no end is known.
    public let to: Day?
    public let citation: Citation

    public init(_ value: Value, from: Day, to: Day?, _ citation: Citation) {
        self.value = value
        self.from = from
        self.to = to
        self.citation = citation
    }

    public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

extension Sequence {
    /// The row that holds on a day; nil when the table does not reach it.
    func row<Value>(on day: Day) -> Dated<Value>? where Element == Dated<Value> { first { $0.holds(on: day) } }
}

/// A year of tax and benefits, from 6 April to 5 April.
public struct TaxYear: Hashable, Sendable {
    /// The year in which it begins.
    public let first: Int

    public init(_ first: Int) { self.first = first }

    public var from: Day { Day(unchecked: first, 4, 6) }
    public var to: Day { Day(unchecked: first + 1, 4, 5) }
}

extension Day {
    /// A day that stands in a table of ours; tests hold every such row to the calendar.
    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self = Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}
