/// Statutory sick pay for one absence: one reading of the rules, or two where they changed on the way.
public struct SickPay: Hashable, Sendable {
    /// What is known of someone who is away.
    public struct Case: Hashable, Sendable {
        public var absence: Absence
        /// An earlier absence, which may belong to the same run.
        public var earlier: Absence?
        public var working: WorkingDays
        /// Average earnings in a week before tax; nil when not said.
        public var earnings: Money?

        public init(
            _ absence: Absence, after earlier: Absence? = nil, working: WorkingDays = .mondayToFriday,
            earnings: Money? = nil
        ) {
            self.absence = absence
            self.earlier = earlier
            self.working = working
            self.earnings = earnings
        }
    }

    /// The earlier absence counts as one run with this one.
    public let isLinked: Bool
    /// One; or two, of which neither is chosen, when the run began before 6 April 2026 and ended after it.
    public let readings: [SickPayReading]

    /// - Throws: an earlier absence that is not earlier.
    public init(_ given: Case) throws(SickPayRefusal) {
        if let earlier = given.earlier, earlier.daysBetween(given.absence) < 1 { throw .notEarlier }
        let linked = given.earlier.flatMap { SickPay.links($0, to: given.absence) ? $0 : nil }
        isLinked = linked != nil
        let run = SickPayRun(given, linkedTo: linked)
        readings = run.straddles ? [.asBegan, .dayByDay].map(run.reading) : [run.reading(.dayByDay)]
    }

    public var straddlesChange: Bool { readings.count > 1 }

    /// Rule: an absence belongs to the run before when the gap is 8 weeks or less and the one before counted itself.
    /// Source: `ssp-calculator`, linked periods.
    public static func links(_ earlier: Absence, to later: Absence) -> Bool {
        let rules = SickPayRules.on(earlier.first).value
        return (1...rules.linkingDays).contains(earlier.daysBetween(later))
            && earlier.calendarDays >= rules.shortestAbsence
    }
}

public enum SickPayRefusal: Error, Hashable, Sendable {
    case notEarlier

    public var words: String { "The earlier absence must end before this one begins, with a day at work between." }
}

/// What is paid under one reading of the rules.
public struct SickPayReading: Hashable, Sendable {
    public enum Way: String, CaseIterable, Sendable {
        /// The rules of the day on which the run began hold to its end.
        case asBegan = "rules-of-the-first-day"
        /// Each day follows the rules of that day.
        case dayByDay = "rules-of-each-day"
    }

    /// Why nothing is paid, or nothing can be said.
    public enum Nothing: String, CaseIterable, Sendable {
        case tooShort = "absence-too-short"
        case earnsTooLittle = "under-lower-earnings-limit"
        case allPaid = "28-weeks-already-paid"
        case noWorkingDay = "no-paid-working-day"
        case rateNotKnown = "rate-not-known"
    }

    /// A week from Sunday to Saturday.
    public struct Week: Hashable, Sendable {
        public let ending: Day
        public let paidDays: Int
        /// Rounded up to the penny.
        public let amount: Money
    }

    public let way: Way
    public let missedDays: Int
    public let waitingDays: Int
    public let weeks: [Week]
    /// Nil unless something is paid for; then `total` is nil too when the rate is not known.
    public let nothing: Nothing?
    /// The earnings were not said, so this is the most it can be.
    public let isAtMost: Bool
    public let citations: [Citation]

    public var paidDays: Int { weeks.reduce(0) { $0 + $1.paidDays } }

    /// Nil when the rate is not known.
    public var total: Money? {
        nothing == .rateNotKnown ? nil : weeks.reduce(.pence(0)) { $0 + $1.amount }
    }
}
