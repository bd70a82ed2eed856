public import Clinical

extension PlanWords {
    /// Who pays: the way that was chosen first.
    static func money(_ plan: TreatmentPlan) -> GuideSection? {
        guard !plan.answers.isOnlyTobacco else { return nil }
        let chosen = plan.answers.life.payer ?? .free
        let ways = [chosen] + Funding.allCases.filter { $0 != chosen }
        return GuideSection("money", "What it may cost", ways.flatMap { way($0, plan.answers.life.nation) })
    }

    private static func way(_ funding: Funding, _ nation: Nation?) -> [GuidePart] {
        switch funding {
        case .free: free(nation)
        case .selfPay: selfPay
        case .insurer: insurer
        }
    }

    private static func free(_ nation: Nation?) -> [GuidePart] {
        let nations = nation.map { [$0] } ?? Nation.allCases
        return [
            .fact(
                "free", "Free: the NHS or the council can pay. You do not need a doctor to send you.",
                .briefTreatment("two ways in (B3)")),
            .say(
                "The wait for free help is longer than when you pay. We do not know how long it is near you. Ask.",
                .briefRehab("cost, waiting and insurance (A49)")),
            .points(nations.map(whoPays), Citation(.dossier, "8.4 funding by nation", .medium)),
        ]
    }

    private static func whoPays(_ nation: Nation) -> String {
        switch nation {
        case .england:
            "In England, a panel at your council says yes or no to a stay in rehab. It may ask what you have tried near"
                + " home. It may look at what you earn, and ask you to pay a part."
        case .wales: "In Wales, the Area Planning Board for drink and drugs plans and pays for help."
        case .scotland: "In Scotland, the Alcohol and Drug Partnership and the Health Board plan and pay for help."
        case .northernIreland: "In Northern Ireland, your health trust plans and pays for help."
        }
    }

    private static var selfPay: [GuidePart] {
        let brief = PlanPrice.of(.rehabWeek)[0]
        let market = PlanPrice.of(.rehabWeek)[1]
        let widest = PlanPrice.of(.rehabWeek)[2]
        return [
            .table(
                "If you pay: a stay in rehab", ["How long", "Help4Addiction’s guide says", "Rehabs’ own pages say"],
                [1, 4, 12].map { weeks in
                    [weeks == 1 ? "1 week" : "\(weeks) weeks", range(brief.times(weeks)), range(market.times(weeks))]
                }, brief.citation, market.citation),
            .fact(
                "price-range", "The lowest and the highest that we saw for a week are \(range(widest)).",
                widest.citation),
            priceLists,
            .say(
                "These lists do not agree, and prices go up. We read them from \(market.years.lowerBound) to"
                    + " \(market.years.upperBound). Ask each place for its own price.", market.citation),
            .say(
                "A high price does not mean better care. Ask for the whole price in writing: the detox, the doctor,"
                    + " support after, and what you get back if you leave early.",
                .briefRehab("choosing a centre: not price alone (A50)"), Citation(.dossier, "8.4 terms", .medium)),
        ]
    }

    /// Each price that was read online, beside the name of the site that gives it.
    static let priceLists: GuidePart = {
        let lists = [.fourWeeks, .rehabDay, .detox, .detoxAlone, .outpatientWeek].flatMap(PlanPrice.of)
        return .table(
            "What each list says", ["What for", "Price", "Who says so"],
            lists.map { [name($0.item), range($0), $0.by ?? "name not kept"] }, citations: lists.map(\.citation))
    }()

    public static func name(_ item: PlanPrice.Item) -> String {
        switch item {
        case .rehabDay: "A day in rehab, on average"
        case .rehabWeek: "A week in rehab"
        case .fourWeeks: "28 days in rehab"
        case .detox: "A detox of 7 to 10 days"
        case .detoxAlone: "A detox on its own (days not said)"
        case .outpatientWeek: "Day visits, a week"
        }
    }

    /// `£600 to £1,200`, `from £1,650`, `£495`.
    static func range(_ price: PlanPrice) -> String { range((price.low, price.high)) }

    private static func range(_ price: (low: Money, high: Money?)) -> String {
        guard let high = price.high else { return "from \(price.low.words)" }
        return high == price.low ? high.words : "\(price.low.words) to \(high.words)"
    }

    private static let insurer: [GuidePart] = [
        .fact(
            "insurer", "Health insurance: some plans pay for some rehabs. Ask before you book.",
            .briefRehab("cost, waiting and insurance (A49)")),
        .points(insurerQuestions, Citation(.dossier, "8.4 insurance", .medium)),
    ]

    /// What to ask a health insurer before a stay is booked.
    public static let insurerQuestions = [
        "Does my plan pay for help with this?", "How many days does it pay for?",
        "How much of it do I pay myself?", "Which places may I go to?", "Does my doctor have to send me?",
        "Does it pay for support after?",
    ]

    /// What is said of one way to pay, each with where it comes from.
    public static func told(_ funding: Funding, in nation: Nation?) -> [Fact] { way(funding, nation).flatMap(\.facts) }
}
