/// Says why a service is offered, and what speaks against it, in words.
struct ReasonTeller {
    let finder: Finder
    let query: FinderQuery
    let ask: FinderAsk

    func match(_ entry: Shortlist.Entry) -> Match {
        let (service, row) = (finder.services[entry.index], finder.rows[entry.index])
        let kilometres = entry.squaredChord < .infinity ? GlobePoint.kilometres(squaredChord: entry.squaredChord) : nil
        let standings = asked.map { ($0, ask.standing($0, row, at: entry.index, squaredChord: entry.squaredChord)) }
        let answers = standings.filter { $0.0 != .openNow }.map { reason($0, $1, service) }
        let reasons =
            distance(kilometres, entry.index) + meeting(service) + openNow(service) + answers + general(service)
        return Match(
            service: service, kilometres: kilometres, reasons: reasons,
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
            case .openNow: query.isOpenNow
            }
        }
    }

    private func distance(_ kilometres: Double?, _ index: Int) -> [Reason] {
        if finder.rows[index].isFromAnywhere { return [pro("can be reached from anywhere", nil)] }
        guard let kilometres else { return ask.from == nil ? [] : [asking("where exactly it is")] }
        let far = kilometres < kilometresInAMile ? "less than a mile" : inMilesToo(kilometres)
        let near = [pro("\(far) away in a straight line", nil)]
        guard let nearness = finder.nearness[index], nearness > .outcode else { return near }
        return near + [con("we know only its \(nearness == .area ? "postcode area" : "town or district")", nil)]
    }

    private func reason(_ criterion: Criterion, _ standing: Standing, _ service: TreatmentService) -> Reason {
        let (wish, stated) = words(criterion, service)
        switch standing {
        case .met: return pro(wish, stated?.source)
        case .notStated: return asking(wish)
        case .missed: return con("not \(wish)" + (stated.map { "; it says: \($0.value)" } ?? ""), stated?.source)
        }
    }

    /// What was asked for, and what the service says about it.
    private func words(_ criterion: Criterion, _ service: TreatmentService) -> (String, Sourced<String>?) {
        switch criterion {
        case .distance: ("within \(inMilesToo(query.withinKilometres ?? 0))", nil)
        case .setting: (query.setting?.words ?? "", service.settings?.listed(\.words))
        case .substance: ("help with \(query.substance?.name ?? "")", service.substances?.listed(\.name))
        case .funding: (freeWords(service) ?? query.funding?.words ?? "", service.funding?.listed(\.words))
        case .audience: ("for \(query.audience?.words ?? "")", service.audiences?.listed(\.words))
        case .opening: (query.opening?.words ?? "", service.opening.map { Sourced($0.value.inWords, $0.source) })
        case .openNow: ("open now", nil)
        }
    }

    /// What is worth knowing whatever was asked.
    private func general(_ service: TreatmentService) -> [Reason] {
        var reasons: [Reason] = []
        if query.funding == nil, let funding = service.funding {
            let isFree = funding.value.contains(.free)
            let words = freeWords(service) ?? funding.listed(\.words).value
            reasons.append(isFree ? pro(words, funding.source) : con(words, funding.source))
        }
        if let price = service.price { reasons.append(con(price.value.words, price.source)) }
        if let access = service.access, access.value.contains(.selfReferral) {
            reasons.append(pro(AccessFeature.selfReferral.words, access.source))
        }
        if let wait = service.waitDays, wait.value > 0 {
            reasons.append(con("a wait of about \(wait.value) days", wait.source))
        }
        if let help = service.help, help.value == [.otherCare] {
            reasons.append(con("not only for drugs and alcohol: \(KindOfHelp.otherCare.words)", help.source))
        }
        return reasons
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

extension Sourced {
    /// The values named one after the other, under the same source.
    fileprivate func listed<Item>(_ name: (Item) -> String) -> Sourced<String> where Value == [Item] {
        Sourced<String>(value.map(name).joined(separator: ", "), source)
    }
}
