import Clinical

// What matters to someone who is to live in an invented service for weeks, and what an invented inspector said of it.
// About one fact in four is left unsaid, as in any real list.
extension DemoDice {
    mutating func live(_ sort: DemoSort, _ facts: inout ServiceFacts) {
        facts.stepFree = maybe(perMille: 700)
        facts.aftercare = maybe(perMille: 800).map { $0 ? pick([[.inPerson], [.inPerson, .online], [.online]]) : [] }
        if facts.aftercare?.isEmpty == true { facts.aftercare = nil }
        facts.languages = pick([nil, ["English"], ["English", "Polish"], ["English", "Urdu", "Punjabi"]])
        guard sort == .residential || sort == .detox else { return }
        facts.detoxOnSite = sort == .detox ? true : maybe(perMille: 500)
        facts.faith = pick([nil, .notReligious, .notReligious, .religious])
        facts.pets = maybe(perMille: 200)
        facts.children = facts.audiences?.contains(.parentsWithChildren) == true ? true : maybe(perMille: 100)
        facts.couples = maybe(perMille: 200)
        facts.visitingFromDay = pick([nil, 1, 8, 8, 15])
        if facts.price != nil { facts.priceCovers = covers(withDetox: facts.detoxOnSite == true) }
        if facts.funding?.contains(.insurer) == true {
            facts.insurers = pick([["Towline Health"], ["Towline Health", "Basin Mutual"], ["Basin Mutual"]])
        }
    }

    private mutating func covers(withDetox: Bool) -> [PriceCover]? {
        let rest: [PriceCover] = [.ownRoom, .medicines, .familyWork, .aftercare]
        let always: [PriceCover] = withDetox ? [.detox, .therapy, .meals] : [.therapy, .meals]
        return chance(perMille: 800) ? always + rest.filter { _ in chance(perMille: 500) } : nil
    }

    /// Yes so many times in a thousand of those that say anything.
    private mutating func maybe(perMille: Int) -> Bool? {
        let isYes = chance(perMille: perMille)
        return chance(perMille: 750) ? isYes : nil
    }

    /// What the invented inspector's own list says, of the places that are inspected.
    mutating func inspection(_ sort: DemoSort, number: Int, asOf: Day) -> TreatmentService.Account? {
        guard [.residential, .detox, .community].contains(sort), chance(perMille: 750) else { return nil }
        var facts = ServiceFacts()
        facts.regulator = RegulatorReference(regulator: "Invented inspector", reference: "T-\(100 + number)")
        let published = asOf.adding(days: -within(40...1200))
        facts.rating = RegulatorRating(
            words: pick(["Outstanding", "Good", "Good", "Good", "Requires improvement"]), publishedOn: published,
            link: "https://inspector.lockside.example/T-\(100 + number)-\(sort.rawValue)")
        return .init(
            source: FactSource(name: "Invented inspector's list", checkedOn: asOf.adding(days: -20)), facts: facts)
    }
}

extension ServiceFacts {
    /// Whether it says no to this elsewhere: nobody welcomes pets and has none.
    func denies(_ feature: AccessFeature) -> Bool {
        switch feature {
        case .petsWelcome: pets == false
        case .wheelchair: stepFree == false
        case .childcare: children == false
        default: false
        }
    }
}
