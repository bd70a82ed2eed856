/// How long people waited at one service of the directory, counted from what its teams did.
public struct MeasuredWait: Hashable, Sendable {
    public let firstAppointment: WaitFigure
    /// Nil where too few have been followed to say it.
    public let arrival: WaitFigure?
    /// At least so many people; rounded down, so that one more or less does not show.
    public let people: Int
    public let windowDays: Int
    public let countedOn: Day
    /// The teams whose work was counted, by name.
    public let teams: [String]

    /// Nil where nothing may be told.
    /// - Parameter referrals: those of these teams that came in within `rule.window(countedOn:)`; others are left out.
    public init?(_ referrals: [Referral], teams: [String], countedOn today: Day, rule: WaitRule = .proposed) {
        let window = rule.window(countedOn: today)
        let counted = referrals.filter { window.contains(UKTime($0.history.receivedAt).day) }
        let people = Dictionary(grouping: counted, by: \.person).values
        let waits = { (end: WaitEnd) in people.map { Wait($0, for: end, countedOn: today) } }
        guard let figure = WaitFigure(waits(.firstAppointment), rule: rule) else { return nil }
        firstAppointment = figure
        arrival = WaitFigure(waits(.arrival), rule: rule)
        self.people = people.count / rule.roundsTo * rule.roundsTo
        windowDays = rule.windowDays
        countedOn = today
        self.teams = teams
    }

    /// Who says so: never the service itself.
    public var source: FactSource {
        FactSource(name: "Towpath, from the days of real appointments of \(names)", checkedOn: countedOn)
    }
}

// In plain words.
extension MeasuredWait {
    /// What is said where there is no count, after “Not known:”.
    static let notKnown = "waiting time. Ask them."
    /// The same on its own.
    public static let unknown = "Waiting time: not known. Ask them."
    /// What is said beside services that can be waited for. Nobody counts it: it is what meetings and helplines are.
    static let noList = "there is no waiting list"

    /// `people waited about 9 days for a first appointment`.
    public var headline: String {
        switch firstAppointment.half {
        case .about(let days): "people waited \(days.waited) for a first appointment"
        case .moreThan(let days): "most people waited more than \(days.inDays) for a first appointment"
        }
    }

    /// The middle half; nil where half is not told.
    public var spread: String? {
        guard case .about = firstAppointment.half else { return nil }
        switch (firstAppointment.quarter.atLeast, firstAppointment.threeQuarters) {
        case (let from, .about(let to)) where from == to: return "The middle half all waited \(to.waited)."
        case (let from, .about(let to)): return "The middle half waited from \(from) to \(to.inDays)."
        case (_, .moreThan(let days)): return "One in four waited more than \(days.inDays)."
        }
    }

    /// Until they came; nil where that is not told.
    public var untilTheyCame: String? {
        switch arrival?.half {
        case .about(let days)?: "Until they came it was \(days.waited)."
        case .moreThan(let days)?: "Until they came it was more than \(days.inDays) for most."
        case nil: nil
        }
    }

    /// Of whom, and when.
    public var basis: String { "Counted on \(countedOn.spoken), \(counted)." }

    /// All but the day, which stands with the source.
    public var inWords: String { "\(headline), \(counted)" + (spread.map { ". " + $0.dropLast() } ?? "") }

    private var counted: String { "from at least \(people) people who asked in the last \(windowDays) days" }
    private var names: String { teams.joined(separator: " and ") }

    /// What the shortest wait stands first by.
    var rank: Int {
        switch firstAppointment.half {
        case .about(let days): days
        // Behind every wait that has an end: of this one nobody knows how long it will be.
        case .moreThan(let days): 1_000_000 + days
        }
    }
}

extension Int {
    fileprivate var inDays: String { self == 1 ? "1 day" : "\(self) days" }

    fileprivate var waited: String { self == 0 ? "less than a day" : "about \(inDays)" }
}
