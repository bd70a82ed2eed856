import Clinical

/// The invented services of every town, and the places by which they are found.
struct DemoDirectory: Sendable {
    let services: [TreatmentService]
    let places: [Place]

    init(_ plan: DemoPlan) {
        let towns = DemoTown.all + DemoTown.withoutTeams
        places = towns.map { town in
            Place(
                name: .outcode(town.outcode), town: town.name, district: town.district, middle: town.middle,
                source: DemoTown.source)
        }
        services = towns.enumerated().flatMap { number, town in
            DemoSort.allCases.filter { (number + $0.rawValue) % $0.everyTown == 0 }.map { sort in
                var dice = plan.dice(.directory, number * DemoSort.allCases.count + sort.rawValue)
                // One in six was not looked at for a year or longer, as in any real list.
                let neglected = (number + 2 * sort.rawValue) % 6 == 0 ? 330 : 0
                let checkedOn = plan.asOf.adding(days: -dice.within(3...240) - neglected)
                let account = TreatmentService.Account(
                    source: FactSource(name: "Invented for the demo", checkedOn: checkedOn),
                    facts: dice.facts(sort, in: town))
                let inspected = dice.inspection(sort, number: number, asOf: plan.asOf)
                return TreatmentService(
                    key: DemoDirectory.key(sort, in: town), account, inspected)
            }
        }
    }

    static func key(_ sort: DemoSort, in town: DemoTown) -> DirectoryKey {
        DirectoryKey(directory: "demo", reference: "\(town.outcode.text)-\(sort.rawValue)")
    }
}

/// A sort of service that is found in every town, or in every third. Raw values decide what is drawn: never change one.
enum DemoSort: Int, CaseIterable {
    case community, young, dayProgramme, residential, detox, mutualAid, pharmacy, families

    var everyTown: Int {
        switch self {
        case .community, .mutualAid: 1
        case .young, .pharmacy: 2
        case .dayProgramme: 3
        case .residential: 4
        case .families: 5
        case .detox: 7
        }
    }

    var help: [KindOfHelp] {
        switch self {
        case .community:
            [.advice, .talking, .groups, .prescribing, .needleExchange, .naloxone, .communityDetox, .recoverySupport]
        case .young: [.advice, .talking, .youngPeople]
        case .dayProgramme: [.talking, .groups, .recoverySupport]
        case .residential: [.talking, .groups, .residential]
        case .detox: [.inpatientDetox, .prescribing]
        case .mutualAid: [.mutualAid]
        case .pharmacy: [.supervisedMedicines, .needleExchange, .naloxone]
        case .families: [.familySupport, .advice]
        }
    }

    var setting: Setting {
        switch self {
        case .community, .young, .families: .community
        case .dayProgramme: .dayProgramme
        case .residential: .residential
        case .detox: .inpatientDetox
        case .mutualAid: .mutualAid
        case .pharmacy: .pharmacy
        }
    }
}

// What the invented services say of themselves. Prices and sizes are invented too.
extension DemoDice {
    fileprivate mutating func facts(_ sort: DemoSort, in town: DemoTown) -> ServiceFacts {
        var facts = ServiceFacts()
        facts.name = name(sort, in: town)
        facts.provider = provider(sort)
        facts.help = sort.help
        facts.settings = [sort.setting]
        facts.audiences = audiences(sort)
        facts.place = place(in: town)
        facts.phone = landline()
        facts.website = "https://\(town.outcode.text.lowercased()).lockside.example"
        facts.opening = opening(sort)
        if sort == .mutualAid { makeMeeting(of: &facts, in: town) }
        facts.access = access(sort)
        pay(sort, &facts)
        live(sort, &facts)
        facts.access = facts.access?.filter { !facts.denies($0) }
        return facts
    }

    private mutating func name(_ sort: DemoSort, in town: DemoTown) -> String {
        switch sort {
        case .community: "Lockside \(town.name)"
        case .young: "Harbour \(town.name)"
        case .dayProgramme: "\(town.name) Basin day programme"
        case .residential: "\(pick(["Heron", "Moorhen", "Kingfisher", "Otter", "Willow", "Alder"])) House, \(town.name)"
        case .detox: "Winding Hole detox unit, \(town.name)"
        case .mutualAid: "\(pick(["Tuesday", "Thursday", "Sunday"])) Table, \(town.name)"
        case .pharmacy: "Lock Keepers Pharmacy, \(town.name)"
        case .families: "Alongside \(town.name)"
        }
    }

    private mutating func provider(_ sort: DemoSort) -> String? {
        switch sort {
        case .community, .young, .dayProgramme, .families: "Lockside Recovery"
        case .residential: pick(["Still Water Houses", "The Mooring Trust", "Headrace Care"])
        case .detox: "Staithe NHS Trust (invented)"
        case .mutualAid, .pharmacy: nil
        }
    }

    private mutating func audiences(_ sort: DemoSort) -> [Audience] {
        switch sort {
        case .young: [.youngPeople]
        case .families: [.families]
        case .mutualAid, .pharmacy: [.everyone]
        case .residential: pick([[.adults], [.adults], [.women], [.men], [.adults, .parentsWithChildren]])
        case .community, .dayProgramme, .detox: [.adults]
        }
    }

    private mutating func place(in town: DemoTown) -> ServicePlace {
        var place = ServicePlace(.uk)
        place.address = "\(within(1...180)) \(pick(DemoTown.streets))"
        place.town = town.name
        place.postalCode = wholePostcode(in: town)
        return place
    }

    private mutating func opening(_ sort: DemoSort) -> OpeningHours? {
        switch sort {
        case .residential, .detox: .always
        case .mutualAid: OpeningHours(pick(["tue 19:00-20:30", "thu 18:30-20:00", "sun 11:00-12:30"]))
        case .pharmacy:
            OpeningHours(
                pick([
                    "mon-fri 09:00-18:30; sat 09:00-17:00", "mon-fri 09:00-13:00; mon-fri 14:00-18:00; sat 09:00-12:30",
                    "mon-sat 07:00-23:00; sun 10:00-16:00; bank-holidays 10:00-16:00",
                ]))
        case .dayProgramme: OpeningHours("mon-fri 10:00-15:00")
        case .community, .young, .families:
            OpeningHours(pick(["mon-fri 09:00-17:00", "mon-wed 09:00-17:00; thu 09:00-20:00; fri 09:00-16:30"]))
        }
    }

    /// Turns what is open once a week into a meeting. Every third can be joined online too.
    private mutating func makeMeeting(of facts: inout ServiceFacts, in town: DemoTown) {
        let isOnline = chance(perMille: 333)
        if let day = facts.opening?.spans.first?.weekday { facts.name = "\(day.name) Table, \(town.name)" }
        var meeting = MutualAidMeeting(
            .other, isOnline ? .both : .inPerson, week: facts.opening,
            kinds: pick([["O", "BE"], ["C", "D"], ["O", "X", "SP"], ["O", "W"]]))
        meeting.group = "Table Groups (invented)"
        meeting.venue = "the \(pick(["Boathouse", "Toll House", "Lock Cottage"])), upstairs"
        meeting.onlineLink = isOnline ? "https://meet.lockside.example/\(town.outcode.text.lowercased())" : nil
        facts.settings = isOnline ? [.mutualAid, .online] : [.mutualAid]
        facts.opening = nil
        facts.meeting = meeting
    }

    private mutating func access(_ sort: DemoSort) -> [AccessFeature] {
        let open: [AccessFeature] = [.detox, .residential].contains(sort) ? [] : [.selfReferral]
        let walkIn: [AccessFeature] = [.community, .mutualAid, .pharmacy].contains(sort) ? [.walkIn] : []
        let rest: [AccessFeature] = [.wheelchair, .signLanguage, .interpreters, .childcare, .petsWelcome]
        return open + walkIn + rest.filter { _ in chance(perMille: 350) }
    }

    private mutating func pay(_ sort: DemoSort, _ facts: inout ServiceFacts) {
        switch sort {
        case .residential:
            facts.funding = pick([[.free], [.free, .selfPay], [.selfPay], [.selfPay, .insurer]])
            if facts.funding?.contains(.selfPay) == true {
                facts.price = Price(pounds: 50 * within(12...40), per: .week)
            }
            facts.capacity = within(8...32)
        case .detox:
            facts.funding = [.free]
            facts.capacity = within(6...18)
        case .community, .dayProgramme, .young:
            facts.funding = [.free]
        case .mutualAid, .pharmacy, .families: facts.funding = [.free]
        }
    }
}
