/// Says why a service is offered, and what speaks against it, in words.
struct ReasonTeller {
    let finder: Finder
    let query: FinderQuery
    let ask: FinderAsk
    let waits: [DirectoryKey: MeasuredWait]

    func match(_ entry: Shortlist.Entry) -> Match {
        let (service, row) = (finder.services[entry.index], finder.rows[entry.index])
        let kilometres = entry.squaredChord < .infinity ? GlobePoint.kilometres(squaredChord: entry.squaredChord) : nil
        let isFromAfar = ask.isTooFar(entry.squaredChord) && ask.isReached(row)
        let standings = asked.map { ($0, ask.standing($0, row, at: entry.index, squaredChord: entry.squaredChord)) }
        let told = standings.filter { $0.0 != .openNow && !($0.0 == .distance && isFromAfar) }
        let answers = answering(told, service)
        let far = isFromAfar ? fromAfar(kilometres, service) : distance(kilometres, entry.index)
        let reasons = far + meeting(service) + openNow(service) + answers + general(service) + wait(service)
        return Match(
            service: service, kilometres: kilometres, point: isFromAfar ? nil : row.point?.coordinate,
            reasons: reasons,
            relax: standings.filter { $0.1 != .met }.map(\.0))
    }

    /// The filters of the query. Distance is always told, so it is asked here only when it can rule a service out.
    private var asked: [Criterion] {
        Criterion.allCases.filter { criterion in
            switch criterion {
            case .distance: query.withinKilometres != nil && ask.from != nil
            case .setting: query.setting != nil
            case .substance: query.substance != nil
            case .funding: query.funding != nil
            case .audience: query.audience != nil
            case .opening: query.opening != nil
            case .price: query.poundsAWeek != nil
            case .insurer: query.insurer != nil
            case .language: query.language != nil
            case .visiting: query.visitsFromDay != nil
            case .longestWait: query.longestWait != nil
            case .help(let kind): query.help.contains(kind)
            case .covers(let part): query.covers.contains(part)
            case .need(let need): query.needs.contains(need)
            case .openNow: query.isOpenNow
            }
        }
    }

    private func distance(_ kilometres: Double?, _ index: Int) -> [Reason] {
        let (service, row) = (finder.services[index], finder.rows[index])
        if row.reach == .fromAnywhere { return fromAfar(nil, service) }
        let too =
            row.reach == .both && ask.isReached(row)
            ? [pro("\(service.waysFromAfar) too, from anywhere", service.sourceOfWays)] : []
        guard let kilometres else { return (ask.from == nil ? [] : [asking("where exactly it is")]) + too }
        let far = kilometres < kilometresInAMile ? "less than a mile" : inMilesToo(kilometres)
        let near = [pro("\(far) away in a straight line", nil)] + too
        guard let nearness = finder.nearness[index], nearness > .outcode else { return near }
        return near + [con("we know only its \(nearness == .area ? "postcode area" : "town or district")", nil)]
    }

    /// For someone who can ring or join, and cannot come.
    private func fromAfar(_ kilometres: Double?, _ service: TreatmentService) -> [Reason] {
        guard service.reach == .both else { return [pro("can be reached from anywhere", nil)] }
        let room = kilometres.map { "is \(inMilesToo($0)) away in a straight line" } ?? "may be far away"
        return [con("\(service.waysFromAfar) only: the room \(room)", service.sourceOfWays)]
    }

    /// A reason for each thing that is met. What is missed by the same words of the service is told with those words
    /// once, and what it does not speak of is asked in one line: twenty wishes on twenty cards are a heavy page.
    private func answering(_ told: [(Criterion, Standing)], _ service: TreatmentService) -> [Reason] {
        var reasons: [Reason] = []
        var missed: [(stated: Sourced<String>?, wishes: [String])] = []
        var silent: [String] = []
        for (criterion, standing) in told {
            let (wish, stated) = words(criterion, service)
            if let reason = ownReason(criterion, standing, wish, service) {
                reasons.append(reason)
            } else if standing == .met {
                reasons.append(pro(wish, stated?.source))
            } else if standing == .notStated {
                silent.append(wish)
            } else if let same = missed.firstIndex(where: { $0.stated == stated }) {
                missed[same].wishes.append(wish)
            } else {
                missed.append((stated, [wish]))
            }
        }
        let against = missed.map { stated, wishes in
            con(
                "not " + wishes.joined(separator: ", nor ") + (stated.map { "; it says: \($0.value)" } ?? ""),
                stated?.source)
        }
        return reasons + against + (silent.isEmpty ? [] : [asking(silent.joined(separator: ", "))])
    }

    /// Of a price and of a list to wait on more is to be said than yes or no.
    private func ownReason(
        _ criterion: Criterion, _ standing: Standing, _ wish: String, _ service: TreatmentService
    ) -> Reason? {
        switch criterion {
        case .price: return priceReason(standing, wish, service)
        case .longestWait:
            guard case .noList = service.waiting(waits[service.key]) else { return nil }
            return pro(MeasuredWait.noList, nil)
        default: return nil
        }
    }

    /// What was asked for, and what the service says about it.
    private func words(_ criterion: Criterion, _ service: TreatmentService) -> (String, Sourced<String>?) {
        switch criterion {
        case .distance: ("within \(inMilesToo(query.withinKilometres ?? 0))", nil)
        case .setting: (query.setting?.words ?? "", service.settings?.listed(\.words))
        case .substance: ("help with \(query.substance?.name ?? "")", service.substances?.listed(\.name))
        case .funding: (service.freeToGo?.value ?? query.funding?.words ?? "", service.funding?.listed(\.words))
        case .audience: ("for \(query.audience?.words ?? "")", service.audiences?.listed(\.words))
        case .opening: (query.opening?.words ?? "", service.opening.map { Sourced($0.value.inWords, $0.source) })
        case .openNow: ("open now", nil)
        case .price: ("£\(grouped(query.poundsAWeek ?? 0)) a week or less", nil)
        case .insurer: ("insured by \(query.insurer ?? "")", service.insurers?.listed(\.self))
        case .language: ("help in \(query.language ?? "")", service.languages?.listed(\.self))
        case .help(let kind): (kind.words, service.help?.listed(\.words))
        case .covers(let part): ("the price pays for \(part.words)", service.priceCovers?.listed(\.words))
        case .visiting: ("visitors by day \(query.visitsFromDay ?? 1)", service.fact(.visitingFromDay))
        case .longestWait: ("a wait of \(query.longestWait ?? 0) days or less", waited(service))
        case .need(let need): (need.words, service.answer(to: need).map { Sourced($0.value ? "yes" : "no", $0.source) })
        }
    }

    private func waited(_ service: TreatmentService) -> Sourced<String>? {
        switch service.waiting(waits[service.key]) {
        case .counted(let wait): Sourced(wait.headline, wait.source)
        case .noList, .notKnown: nil
        }
    }

    /// How the price stands to what they can pay. What is charged is always told as it is stated, with its unit.
    private func priceReason(_ standing: Standing, _ wish: String, _ service: TreatmentService) -> Reason? {
        if isFreeWithin(service), let funding = service.funding {
            let words = funding.value == [.free] ? "free" : "some or all help here is free"
            return pro(service.freeToGo?.value ?? words, funding.source)
        }
        guard let price = service.price else { return nil }
        let said = price.value.words
        switch standing {
        case .met: return pro("\(said): within \(wish)", price.source)
        case .missed: return con("not \(wish); it says: \(said)", price.source)
        case .notStated:
            return Reason(stance: .ask, words: "if it is \(wish); it says: \(said)", source: price.source)
        }
    }

    private func isFreeWithin(_ service: TreatmentService) -> Bool {
        query.takesFreeHelp && service.funding?.value.contains(.free) == true
    }

    /// What is worth knowing whatever was asked.
    private func general(_ service: TreatmentService) -> [Reason] {
        var reasons: [Reason] = []
        if query.funding == nil, let funding = service.funding {
            let isFree = funding.value.contains(.free)
            let words = service.freeToGo?.value ?? funding.listed(\.words).value
            reasons.append(isFree ? pro(words, funding.source) : con(words, funding.source))
        }
        if query.poundsAWeek == nil || isFreeWithin(service), let price = service.price {
            reasons.append(con(price.value.words, price.source))
        }
        if let access = service.access, access.value.contains(.selfReferral) {
            reasons.append(pro(AccessFeature.selfReferral.words, access.source))
        }
        if query.help.isEmpty, service.settings?.value.contains(.pharmacy) == true, let help = service.help {
            reasons.append(pro(help.listed(\.words).value, help.source))
        }
        if let help = service.help, help.value == [.otherCare] {
            reasons.append(con("not only for drugs and alcohol: \(KindOfHelp.otherCare.words)", help.source))
        }
        return reasons
    }

    /// Only what was counted. Where there is no list to wait on, nothing is said.
    private func wait(_ service: TreatmentService) -> [Reason] {
        switch service.waiting(waits[service.key]) {
        case .counted(let wait): [wait.rank == 0 ? pro(wait.inWords, wait.source) : con(wait.inWords, wait.source)]
        case .noList: []
        case .notKnown:
            query.longestWait == nil ? [Reason(stance: .ask, words: MeasuredWait.notKnown, source: nil)] : []
        }
    }

    private func pro(_ words: String, _ source: FactSource?) -> Reason {
        Reason(stance: .pro, words: words, source: source)
    }

    private func con(_ words: String, _ source: FactSource?) -> Reason {
        Reason(stance: .con, words: words, source: source)
    }

    private func asking(_ wish: String) -> Reason {
        Reason(stance: .ask, words: "not stated: \(wish). Ask them.", source: nil)
    }
}

extension TreatmentService {
    fileprivate var sourceOfWays: FactSource? { self.meeting?.source ?? self.settings?.source }
}

extension Sourced {
    /// The values named one after the other, under the same source.
    fileprivate func listed<Item>(_ name: (Item) -> String) -> Sourced<String> where Value == [Item] {
        Sourced<String>(value.map(name).joined(separator: ", "), source)
    }
}
