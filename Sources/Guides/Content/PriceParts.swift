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
                "Most ask \(PlanWords.range(most)) a week. The lowest and the highest that we saw are "
                    + "\(PlanWords.range(widest)).",
                most.citation),
        ])
    }()
}
