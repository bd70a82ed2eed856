public import Clinical

/// What demo is wanted. Two equal plans give the same people with the same histories.
public struct DemoPlan: Hashable, Sendable {
    public let people: Int
    public let seed: UInt64
    /// The history ends as this day begins on a UK clock, and covers the year before it.
    public let asOf: Day

    /// How many people a demo may have.
    public static let sizes = 1...2_000_000

    /// Nil when there are too few or too many people.
    public init?(people: Int, seed: UInt64, asOf: Day) {
        guard Self.sizes.contains(people) else { return nil }
        (self.people, self.seed, self.asOf) = (people, seed, asOf)
    }

    var ends: Instant { UKTime.instant(day: asOf, minuteOfDay: 0) }
    static let days = 365
    var begins: Instant { ends.adding(days: -Self.days) }

    func dice(_ stream: DemoStream, _ index: Int = 0) -> DemoDice {
        DemoDice(seed: seed, stream: stream.rawValue << 40 | UInt64(truncatingIfNeeded: index))
    }
}

/// What a stream of chance is for. Raw values decide what is drawn: never change one.
enum DemoStream: UInt64 {
    case clinic = 1
    case secrets = 2
    case who = 3
    case arrival = 4
    case form = 5
    case ids = 6
    case course = 7
    case words = 8
    case directory = 9
    case sent = 10
}

extension DemoPlan: CustomStringConvertible {
    public var description: String { "\(people) people, seed \(seed), as of \(asOf)" }

    /// Reads what `description` writes; nil for anything else.
    init?(_ text: String) {
        let words = text.split(separator: " ").map { $0.filter { $0 != "," } }
        guard words.count == 7, let people = Int(words[0]), let seed = UInt64(words[3]), let asOf = Day(words[6])
        else { return nil }
        self.init(people: people, seed: seed, asOf: asOf)
        guard description == text else { return nil }
    }
}
