public import Clinical

/// How something goes over days, such as coming off a drug. Shown as bars along a line of days, and in words.
public struct DayCourse: Hashable, Sendable {
    public enum Strength: String, CaseIterable, Sendable { case mild, strong, danger }

    /// One stretch of it.
    public struct Stretch: Hashable, Sendable {
        /// In hours from the last dose.
        public let hours: ClosedRange<Int>
        public let strength: Strength
        public let words: String

        init(days: ClosedRange<Int>, _ strength: Strength, _ words: String) {
            self.init(hours: (days.lowerBound * 24)...(days.upperBound * 24), strength, words)
        }

        init(hours: ClosedRange<Int>, _ strength: Strength, _ words: String) {
            (self.hours, self.strength, self.words) = (hours, strength, words)
        }
    }

    public let title: String
    public let stretches: [Stretch]
    public let citations: [Citation]

    init(_ title: String, _ stretches: [Stretch], _ citations: Citation...) {
        (self.title, self.stretches, self.citations) = (title, stretches, citations)
    }

    /// Hours to the end of the last stretch.
    public var length: Int { stretches.map(\.hours.upperBound).max() ?? 0 }

    public var text: String {
        ([title] + stretches.map { "\($0.when): \($0.words)" }).joined(separator: "\n")
    }
}

extension DayCourse.Stretch {
    /// When it is, counted from the last dose: `6 to 12 hours`, `day 1 to 3`, `week 1 to 3`.
    public var when: String {
        let (low, high) = (hours.lowerBound, hours.upperBound)
        if high <= 48 && (low % 24 != 0 || high % 24 != 0) { return "\(low) to \(high) hours" }
        if low % 168 == 0 && high % 168 == 0 && high > 168 { return spoken("week", low / 168, high / 168) }
        return spoken("day", low / 24, high / 24)
    }

    private func spoken(_ unit: String, _ low: Int, _ high: Int) -> String {
        switch (low, high) {
        case (let low, let high) where low == high: "\(unit) \(low)"
        case (0, 1): "the first \(unit)"
        case (0, let high): "the first \(high) \(unit)s"
        default: "\(unit) \(low) to \(high)"
        }
    }
}
