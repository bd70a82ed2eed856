/// What the answers to a questionnaire add up to. An unfinished one has no total: a blank is never nought.
public struct Score: Hashable, Sendable {
    public let instrument: Instrument.Name
    /// The points as given, in item order; nil where unanswered.
    public let points: [Int?]
    public let total: Int?
    public let maximum: Int
    public let band: Instrument.Band?

    public var isComplete: Bool { total != nil }
}

/// Why a set of answers cannot be scored.
public enum ScoringRefusal: Error, Hashable, Sendable {
    case wrongNumberOfAnswers(expected: Int, given: Int)
    /// `item` is counted from 1.
    case impossiblePoints(item: Int, given: Int, allowed: [Int])
}

extension ScoringRefusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .wrongNumberOfAnswers(let expected, let given):
            "There are \(expected) items, and \(given) answers were given. Write - for an unanswered item."
        case .impossiblePoints(let item, let given, let allowed):
            "Item \(item) cannot score \(given). It can score \(allowed.map(String.init).joined(separator: ", "))."
        }
    }
}

extension Instrument {
    /// Adds up the points of the items, in item order, nil for an unanswered one.
    ///
    /// Rule: an item left unanswered leaves the total unknown, unless a published skip rule leaves it out. A skip
    /// holds only while the items it leaves out score nothing: answers that contradict it must be finished.
    public func score(_ points: [Int?]) throws(ScoringRefusal) -> Score {
        try check(points)
        let answered = points.compactMap { $0 }
        let total = unanswered(in: points).isEmpty ? answered.reduce(0, +) : nil
        return Score(
            instrument: name, points: points, total: total, maximum: maximum, band: total.flatMap { band(of: $0) })
    }

    /// The numbers of the items still to be asked, in order; empty when the questionnaire is finished.
    /// Points beyond the items are ignored; missing ones are unanswered.
    public func unanswered(in points: [Int?]) -> [Int] {
        let leftOut = skips.filter { $0.holds(for: points) }.map(\.leaves)
        return items.map(\.number).filter { number in
            answer(number, in: points) == nil && !leftOut.contains { $0.contains(number) }
        }
    }

    private func check(_ points: [Int?]) throws(ScoringRefusal) {
        guard points.count == items.count else {
            throw .wrongNumberOfAnswers(expected: items.count, given: points.count)
        }
        for (item, given) in zip(items, points) {
            guard let given, !item.points.contains(given) else { continue }
            throw .impossiblePoints(item: item.number, given: given, allowed: item.points)
        }
    }
}

extension Instrument.Skip {
    func holds(for points: [Int?]) -> Bool {
        when.allSatisfy { answer($0, in: points) == 0 } && leaves.allSatisfy { (answer($0, in: points) ?? 0) == 0 }
    }
}

private func answer(_ number: Int, in points: [Int?]) -> Int? {
    points.indices.contains(number - 1) ? points[number - 1] : nil
}
