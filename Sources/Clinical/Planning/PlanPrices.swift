/// What something is said to cost, by one source.
public struct PlanPrice: Hashable, Sendable {
    public enum Item: String, CaseIterable, Sendable {
        case rehabDay = "rehab-day"
        case rehabWeek = "rehab-week"
        case fourWeeks = "four-weeks"
        /// A detox of 7 to 10 days.
        case detox
        /// A detox on its own, where the source does not say of how many days.
        case detoxAlone = "detox-alone"
        case outpatientWeek = "outpatient-week"
    }

    public let item: Item
    public let low: Money
    /// Nil where a source says only "from".
    public let high: Money?
    /// Who says so, by name; nil where the name was not kept.
    public let by: String?
    /// The years in which the source was read or dated itself. A price of other years is not known from it.
    public let years: ClosedRange<Int>
    public let citation: Citation

    private init(
        _ item: Item, _ low: Int, _ high: Int?, by: String?, years: ClosedRange<Int>, _ citation: Citation
    ) {
        (self.item, self.low, self.high) = (item, .pounds(low), high.map(Money.pounds))
        (self.by, self.years, self.citation) = (by, years, citation)
    }

    /// What rehabs and brokers write of themselves, beside what the brief says. None is a quote.
    /// Source: dossier 8.5, copies of 2021 to 2026.
    public static let all = [
        Self(
            .rehabWeek, 1000, nil, by: "Help4Addiction’s guide", years: 2026...2026,
            .briefRehab("cost: about £1,000 a week and up (A48)")),
        market(.rehabWeek, 3000, 6000, by: "Rehab Today, OK Rehab", "per week, most"),
        market(.rehabWeek, 1000, 10_000, by: "Rehab Today, OK Rehab", "per week, lowest and highest"),
        market(.fourWeeks, 6000, 14_000, by: "Rehab Clinics Group", "28 days, first list"),
        market(.fourWeeks, 8000, 18_000, by: "Rehab Today", "28 days, second list"),
        market(.fourWeeks, 8000, 16_000, by: "Biology Insights", "28 days, third list"),
        market(.fourWeeks, 7000, 40_000, by: "Rehab 4 Addiction", "28 days, widest list"),
        market(.rehabDay, 495, 495, by: "OK Rehab", "a day, as a mean over 28 days"),
        market(.detox, 1650, nil, by: "Biology Insights", "detox of 7 to 10 days"),
        market(.detoxAlone, 500, 1000, by: "Rehab Today", "detox on its own, days not said"),
        market(.outpatientWeek, 600, 1200, by: nil, "day visits, a week, first list"),
        market(.outpatientWeek, 1000, 2000, by: nil, "day visits, a week, second list"),
    ]

    private static func market(_ item: Item, _ low: Int, _ high: Int?, by: String?, _ section: String) -> Self {
        Self(item, low, high, by: by, years: 2021...2026, Citation(.rehabPrices, "8.5 " + section, .verified))
    }

    public static func of(_ item: Item) -> [PlanPrice] { all.filter { $0.item == item } }

    /// The price of some weeks at this price of a week.
    public func times(_ weeks: Int) -> (low: Money, high: Money?) { (low * weeks, high.map { $0 * weeks }) }
}
