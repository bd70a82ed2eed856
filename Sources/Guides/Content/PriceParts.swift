import Clinical

// The figures are those that a plan counts with.
extension GuidePart {
    /// What a week in a rehab costs if you pay, by each source's name.
    static let weekPrices: GuidePart = {
        let week = PlanPrice.of(.rehabWeek)
        let (guide, most, widest) = (week[0], week[1], week[2])
        return .views([
            SourceView(
                "About \(guide.low.words) a week, and from \(guide.low.words) upwards. Luxury places cost the most.",
                guide.citation),
            SourceView(
                "Most ask \(range(most)) a week. The lowest and the highest that we saw are \(range(widest)).",
                most.citation),
        ])
    }()

    /// What else was read online: each price beside the name of the site that gives it.
    static let marketPrices = GuidePart.table(
        "Prices we read online, 2021 to 2026", ["What", "Price", "Where we read it"],
        [PlanPrice.Item.fourWeeks, .rehabDay, .detox, .detoxAlone, .outpatientWeek].flatMap { item in
            PlanPrice.of(item).map { [name(item), range($0), $0.by ?? "A price site, name not kept"] }
        }, Citation(.rehabPrices, "28 days, a week, a day, detox", .verified))

    private static func name(_ item: PlanPrice.Item) -> String {
        switch item {
        case .rehabDay: "One day in a private rehab, on average"
        case .rehabWeek: "A week in a private rehab"
        case .fourWeeks: "28 days in a private rehab"
        case .detox: "Detox of 7 to 10 days"
        case .detoxAlone: "Detox on its own (it does not say how long)"
        case .outpatientWeek: "Private day programme, a week"
        }
    }

    private static func range(_ price: PlanPrice) -> String {
        guard let high = price.high else { return "From \(price.low.words)" }
        return price.low == high ? high.words : "\(price.low.words) to \(high.words)"
    }
}
