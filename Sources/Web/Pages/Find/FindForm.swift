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
    /// Pounds a week, as chosen; empty for any price.
    let price: String
    /// As typed.
    let insurer, language: String
    let isOpenNow: Bool
    let isShortestWaitFirst: Bool
    let shown: Int

    static let reaches = ["2", "5", "10", "20", "50", "100"]
    static let prices = ["500", "1000", "1500", "2000", "3000"]
    static let step = 10
    /// The order by waits.
    static let byWait = "wait"
    /// The choice “open now” among the wished times.
    static let now = "now"

    init(_ form: Fields) {
        near = String(form["near"].prefix(200))
        within = Self.reaches.contains(form["within"]) ? form["within"] : ""
        setting = Setting(rawValue: form["setting"])
        substance = Substance(rawValue: form["substance"])
        funding = Funding(rawValue: form["funding"])
        audience = Audience(rawValue: form["audience"])
        opening = OpeningWish(form["opening"])
        needs = Set(form.every("needs").compactMap { ServiceNeed(rawValue: $0) })
        price = Self.prices.contains(form["price"]) ? form["price"] : ""
        insurer = String(form["insurer"].prefix(100))
        language = String(form["language"].prefix(100))
        isOpenNow = form["opening"] == Self.now
        isShortestWaitFirst = form["order"] == Self.byWait
        shown = min(max(Int(form["shown"]) ?? Self.step, Self.step), 100)
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
            ("audience", audience?.rawValue ?? ""), ("opening", openingText), ("price", price),
            ("insurer", insurer), ("language", language), ("order", isShortestWaitFirst ? Self.byWait : ""),
            ("shown", String(shown)),
        ]
        let needs = ServiceNeed.allCases.filter(needs.contains).map { (name: "needs", value: $0.rawValue) }
        return needs + answers.map { $0.0 == name ? (name, value) : $0 }.filter { !$0.1.isEmpty }
    }

    var openingText: String { isOpenNow ? Self.now : opening?.text ?? "" }

    /// Whether anything but the place was asked for.
    var hasFilters: Bool {
        let isAnyChosen = isShortestWaitFirst || setting != nil || substance != nil || funding != nil || audience != nil
        return isAnyChosen || ![within, openingText, price, insurer, language].allSatisfy(\.isEmpty) || !needs.isEmpty
    }
}
