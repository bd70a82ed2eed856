/// A number of days as far as it can be told.
public enum WaitDays: Hashable, Sendable {
    case about(Int)
    case moreThan(Int)

    /// The days it is at the least.
    public var atLeast: Int {
        switch self {
        case .about(let days), .moreThan(let days): days
        }
    }
}

/// How long people waited, taken together.
///
/// Rule: whoever asked is counted, not only those whose wait is over, so that a slow service cannot look quick. Those
/// who still wait, and those who left first, count among the waiting for as long as they did wait (the method of Kaplan
/// and Meier). A share that was not reached within the days for which enough people are followed is told as “more
/// than” those days.
public struct WaitFigure: Hashable, Sendable {
    /// Within so many days a quarter, half and three quarters of people were seen.
    public let quarter, half, threeQuarters: WaitDays

    /// Nil where it would be about too few people, or nobody has been followed for a day yet.
    public init?(_ waits: [Wait], rule: WaitRule = .proposed) {
        guard waits.count >= rule.fewestPeople else { return nil }
        let curve = Curve(waits, fewestFollowed: rule.fewestFollowed)
        (quarter, half, threeQuarters) = (curve.days(of: 0.25), curve.days(of: 0.5), curve.days(of: 0.75))
        if case .moreThan(0) = half { return nil }
    }
}

/// The share of people who still waited after each day.
private struct Curve {
    private var steps: [(day: Int, waiting: Double)] = []
    private var followedTo = 0

    init(_ waits: [Wait], fewestFollowed: Int) {
        let byDay = Dictionary(grouping: waits, by: \.days)
        var (followed, waiting) = (waits.count, 1.0)
        for (day, those) in byDay.sorted(by: { $0.key < $1.key }) {
            guard followed >= fewestFollowed else { break }
            waiting *= Double(followed - those.count(where: \.isOver)) / Double(followed)
            steps.append((day, waiting))
            followedTo = day
            followed -= those.count
        }
    }

    /// Products of fractions are a hair off: half of ten people is half.
    func days(of share: Double) -> WaitDays {
        let step = steps.first { $0.waiting <= 1 - share + 1e-9 }
        return step.map { .about($0.day) } ?? .moreThan(followedTo)
    }
}
