/// What something is said to cost, by one source.
public struct PlanPrice: Hashable, Sendable {
    public enum Item: String, CaseIterable, Sendable {
        case rehabWeek = "rehab-week"
        case fourWeeks = "four-weeks"
        case detox
        case outpatientWeek = "outpatient-week"
    }

    public let item: Item
    public let low: Money
    /// Nil where a source says only "from".
    public let high: Money?
    public let citation: Citation

    private init(_ item: Item, _ low: Int, _ high: Int?, _ citation: Citation) {
        (self.item, self.low, self.high) = (item, .pounds(low), high.map(Money.pounds))
        self.citation = citation
    }

    /// What rehabs and brokers write of themselves, beside what the brief says. Neither is a quote.
    public static let all = [
        Self(.rehabWeek, 1000, nil, .briefRehab("cost: about £1,000 a week and up (A48)")),
        Self(.rehabWeek, 3000, 6000, Citation(.rehabPrices, "8.5 per week, most", .verified)),
        Self(.rehabWeek, 1000, 10_000, Citation(.rehabPrices, "8.5 per week, lowest and highest", .verified)),
        Self(.fourWeeks, 6000, 14_000, Citation(.rehabPrices, "8.5 28 days, first list", .verified)),
        Self(.fourWeeks, 8000, 18_000, Citation(.rehabPrices, "8.5 28 days, second list", .verified)),
        Self(.fourWeeks, 7000, 40_000, Citation(.rehabPrices, "8.5 28 days, widest list", .verified)),
        Self(.detox, 1650, nil, Citation(.rehabPrices, "8.5 detox of 7 to 10 days", .verified)),
        Self(.outpatientWeek, 600, 2000, Citation(.rehabPrices, "8.5 day visits, a week", .verified)),
    ]

    public static func of(_ item: Item) -> [PlanPrice] { all.filter { $0.item == item } }

    /// The price of some weeks at this price of a week.
    public func times(_ weeks: Int) -> (low: Money, high: Money?) { (low * weeks, high.map { $0 * weeks }) }
}
