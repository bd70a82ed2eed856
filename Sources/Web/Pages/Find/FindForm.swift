import Clinical

/// What someone filled in to find a service. It travels in the body of a form: where a person lives is never part
/// of an address.
struct FindForm {
    /// As typed.
    let near: String
    /// Miles in a straight line, as chosen; empty for any distance.
    let within: String
    let setting: Setting?
    let substance: Substance?
    let funding: Funding?
    let audience: Audience?
    let opening: OpeningWish?
    let needs: Set<ServiceNeed>
    let help: Set<KindOfHelp>
    let covers: Set<PriceCover>
    /// A day of the stay and a number of days, as chosen; empty for any.
    let visits, wait: String
    /// Pounds a week, as chosen; empty for any price.
    let price: String
    /// As typed.
    let insurer, language: String
    let isOpenNow: Bool
    let isShortestWaitFirst: Bool
    let shown: Int
    /// Those that were ticked for comparing, on this page of the list or on another.
    let ticked: [ID<ListedService>]
    /// Those that were ticked are to stand side by side.
    let isComparing: Bool

    static let reaches = ["2", "5", "10", "20", "50", "100"]
    static let prices = ["500", "1000", "1500", "2000", "3000"]
    static let visitDays = ["1", "3", "8", "15"]
    static let waits = ["3", "7", "14", "30", "60"]
    /// What they do, where the kind of place does not say it.
    static let helpAsked: [KindOfHelp] = [
        .needleExchange, .supervisedMedicines, .naloxone, .prescribing, .communityDetox, .advice, .talking, .groups,
        .recoverySupport, .familySupport, .youngPeople, .supportedHousing,
    ]
    /// More than fit beside each other, so that the page after can say which are left out.
    private static let mostTicked = 20
    /// The button that sets what was ticked side by side.
    static let comparing = "compare"
    /// The order by waits.
    static let byWait = "wait"
    /// The choice “open now” among the wished times.
    static let now = "now"

    init(_ form: Fields) {
        near = form["near"]
        within = Self.reaches.contains(form["within"]) ? form["within"] : ""
        setting = Setting(rawValue: form["setting"])
        substance = Substance(rawValue: form["substance"])
        funding = Funding(rawValue: form["funding"])
        audience = Audience(rawValue: form["audience"])
        opening = OpeningWish(form["opening"])
        needs = Set(form.every("needs").compactMap { ServiceNeed(rawValue: $0) })
        help = Set(form.every("help").compactMap { KindOfHelp(rawValue: $0) })
        covers = Set(form.every("covers").compactMap { PriceCover(rawValue: $0) })
        visits = Self.visitDays.contains(form["visits"]) ? form["visits"] : ""
        wait = Self.waits.contains(form["wait"]) ? form["wait"] : ""
        price = Self.prices.contains(form["price"]) ? form["price"] : ""
        insurer = form["insurer"]
        language = form["language"]
        isOpenNow = form["opening"] == Self.now
        isShortestWaitFirst = form["order"] == Self.byWait
        shown = Window.shown(form["shown"])
        let ids = form.every("id").compactMap { ID<ListedService>($0) }
        let first = ids.indices.filter { ids.firstIndex(of: ids[$0]) == $0 }.map { ids[$0] }
        ticked = Array(first.prefix(Self.mostTicked))
        isComparing = form.has(Self.comparing)
    }

    /// What is too long to look for, in the order of the page.
    var mistakes: Mistakes {
        var mistakes = Mistakes()
        mistakes.add("near", tooLong: near, for: 200)
        // No language and no insurer has a longer name, and it stands on every card of the list.
        mistakes.add("language", tooLong: language, for: 40)
        mistakes.add("insurer", tooLong: insurer, for: 40)
        return mistakes
    }

    var query: FinderQuery {
        var query = FinderQuery(near: near.isEmpty ? nil : near, limit: shown)
        query.withinKilometres = Double(within).map { $0 * kilometresInAMile }
        query.setting = setting
        query.substance = substance
        query.funding = funding
        query.audience = audience
        query.opening = opening
        query.needs = needs
        query.help = help
        query.covers = covers
        query.visitsFromDay = Int(visits)
        query.longestWait = Int(wait)
        query.poundsAWeek = Int(price)
        query.insurer = insurer.isEmpty ? nil : insurer
        query.language = language.isEmpty ? nil : language
        query.isOpenNow = isOpenNow
        query.isShortestWaitFirst = isShortestWaitFirst
        return query
    }

    /// What goes with a button that asks again, with one answer changed.
    func carried(changing name: String, to value: String) -> [(name: String, value: String)] {
        let answers: [(String, String)] = [
            ("near", near), ("within", within), ("setting", setting?.rawValue ?? ""),
            ("substance", substance?.rawValue ?? ""), ("funding", funding?.rawValue ?? ""),
            ("audience", audience?.rawValue ?? ""), ("opening", openingText), ("price", price), ("visits", visits),
            ("wait", wait),
            ("insurer", insurer), ("language", language), ("order", isShortestWaitFirst ? Self.byWait : ""),
            ("shown", String(shown)),
        ]
        let ticked: [(name: String, value: String)] =
            ServiceNeed.allCases.filter(needs.contains).map { ("needs", $0.rawValue) }
            + KindOfHelp.allCases.filter(help.contains).map { ("help", $0.rawValue) }
            + PriceCover.allCases.filter(covers.contains).map { ("covers", $0.rawValue) }
        return ticked + answers.map { $0.0 == name ? (name, value) : $0 }.filter { !$0.1.isEmpty }
    }

    var openingText: String { isOpenNow ? Self.now : opening?.text ?? "" }

    /// Whether anything but the place was asked for.
    var hasFilters: Bool {
        let isAnyChosen = isShortestWaitFirst || setting != nil || substance != nil || funding != nil || audience != nil
        let isAnyTicked = !needs.isEmpty || !help.isEmpty || isAboutAStay
        return isAnyChosen || isAnyTicked
            || ![within, openingText, price, wait, insurer, language].allSatisfy(\.isEmpty)
    }

    /// Whether what matters only to someone who moves in was asked for.
    var isAboutAStay: Bool { !covers.isEmpty || !visits.isEmpty }
}
