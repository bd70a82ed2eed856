/// What the search reads of one service: a point and some small sets, side by side in memory.
///
/// An empty set means the fact is not stated.
struct FinderRow: Sendable {
    /// Nil for what has no door, wherever its desks stand.
    let point: GlobePoint?
    let reach: Reach
    let settings, substances, funding, audiences: UInt32
    /// A service for everyone turns nobody away. Whether it has anything special for some is to be asked.
    let isForEveryone: Bool
    /// Needs that a source says are met, and those that a source says are not.
    let meets, fails: UInt32
    /// Whole pounds a week; 0 for free help, nil when not stated.
    let poundsAWeek: Int32?

    init(_ service: TreatmentService, at point: Coordinate?) {
        reach = service.reach
        self.point = reach == .fromAnywhere ? nil : point.map(GlobePoint.init)
        settings = bits(service.settings?.value ?? [])
        substances = bits(service.substances?.value ?? [])
        funding = bits(service.funding?.value ?? [])
        let audiences = service.audiences?.value ?? []
        isForEveryone = audiences.contains(.everyone)
        self.audiences = bits(audiences.contains(.everyone) ? audiences + Audience.agesWithinEveryone : audiences)
        let answers = ServiceNeed.allCases.map { ($0, service.answer(to: $0)?.value) }
        meets = bits(answers.filter { $0.1 == true }.map(\.0))
        fails = bits(answers.filter { $0.1 == false }.map(\.0))
        let isFree = service.funding?.value.contains(.free) == true
        poundsAWeek = isFree ? 0 : service.price?.value.poundsAWeek.map { Int32(clamping: $0) }
    }
}

/// The set of some cases, one bit each in the order they are declared.
func bits<Case: CaseIterable & Equatable>(_ cases: [Case]) -> UInt32 {
    zip(0..., Case.allCases).reduce(0) { set, next in cases.contains(next.1) ? set | 1 << next.0 : set }
}

/// A query made ready for comparing with every row.
struct FinderAsk {
    let from: GlobePoint?
    let squaredReach: Double?
    let settings, substances, funding, audiences: UInt32
    private let time: TimeAsk
    /// How each service stands to a name that is asked for, worked out only when one is.
    private let insurers, languages: [Standing]?
    private let needs: UInt32
    private let purse: Int32?
    private let asksForMore: Bool
    private let isForARoom: Bool

    init(_ query: FinderQuery, from spot: Coordinate?, in finder: Finder) {
        from = spot.map(GlobePoint.init)
        squaredReach = query.withinKilometres.map(GlobePoint.squaredChord(kilometres:))
        settings = bits([query.setting].compactMap { $0 })
        substances = bits([query.substance].compactMap { $0 })
        funding = bits([query.funding].compactMap { $0 })
        audiences = bits([query.audience].compactMap { $0 })
        time = TimeAsk(query, finder.timetables)
        needs = bits(Array(query.needs))
        purse = query.poundsAWeek.map { Int32(clamping: $0) }
        insurers = query.insurer.map(finder.insurers.standings)
        languages = query.language.map(finder.languages.standings)
        isForARoom = query.isForARoom
        asksForMore = needs != 0 || purse != nil || insurers != nil || languages != nil
    }

    /// The square of the chord to a service, or infinity when either end is not known.
    func squaredChord(to row: FinderRow) -> Double {
        guard let from, let point = row.point else { return .infinity }
        return from.squaredChord(to: point)
    }

    func standing(_ criterion: Criterion, _ row: FinderRow, at index: Int, squaredChord: Double) -> Standing {
        switch criterion {
        case .distance: standing(distance: squaredChord, row)
        case .setting: standing(settings, in: row.settings)
        case .substance: standing(substances, in: row.substances)
        case .funding: standing(funding, in: row.funding)
        case .audience: standing(audience: row)
        case .opening: time.wished(at: index)
        case .openNow: time.openNow(at: index)
        case .price: standing(price: row)
        case .insurer: insurers?[index] ?? .met
        case .language: languages?[index] ?? .met
        case .need(let need): standing(bits([need]), row)
        }
    }

    /// 0 when the service fits; else 8 for each criterion missed and 1 for each it does not speak of, so that a
    /// service which may fit comes before one that does not.
    func misses(_ row: FinderRow, at index: Int, squaredChord: Double) -> Int {
        weight(standing(distance: squaredChord, row)) + weight(standing(settings, in: row.settings))
            + weight(standing(substances, in: row.substances)) + weight(standing(funding, in: row.funding))
            + weight(standing(audience: row)) + weight(time.wished(at: index)) + rarer(row, at: index)
    }

    /// What few people ask for.
    private func rarer(_ row: FinderRow, at index: Int) -> Int {
        guard asksForMore else { return 0 }
        let failed = (needs & row.fails).nonzeroBitCount
        let silent = (needs & ~row.meets & ~row.fails).nonzeroBitCount
        return failed * weight(.missed) + silent * weight(.notStated) + weight(standing(price: row))
            + weight(insurers?[index] ?? .met) + weight(languages?[index] ?? .met)
    }

    /// The clock is asked last, and only for services that may be shown.
    func lateMisses(at index: Int) -> Int { weight(time.openNow(at: index)) }

    /// The least that `lateMisses` can be for a service that is not open.
    var leastLateMiss: Int { time.isOpenNow ? 1 : 0 }

    private func weight(_ standing: Standing) -> Int {
        switch standing {
        case .met: 0
        case .notStated: 1
        case .missed: 8
        }
    }

    private func standing(distance squaredChord: Double, _ row: FinderRow) -> Standing {
        guard isTooFar(squaredChord), !isReached(row) else { return .met }
        return squaredChord == .infinity ? .notStated : .missed
    }

    /// Whether the service helps with what is asked without anyone coming to it.
    func isReached(_ row: FinderRow) -> Bool { row.isReached(forARoom: isForARoom) }

    /// Whether its door, if it has one, is farther away than asked for.
    func isTooFar(_ squaredChord: Double) -> Bool { squaredReach.map { from != nil && squaredChord > $0 } ?? false }

    private func standing(price row: FinderRow) -> Standing {
        guard let purse else { return .met }
        return row.poundsAWeek.map { $0 <= purse ? .met : .missed } ?? .notStated
    }

    private func standing(_ need: UInt32, _ row: FinderRow) -> Standing {
        if need & row.meets != 0 { return .met }
        return need & row.fails != 0 ? .missed : .notStated
    }

    private func standing(audience row: FinderRow) -> Standing {
        let standing = standing(audiences, in: row.audiences)
        return standing == .missed && row.isForEveryone ? .notStated : standing
    }

    private func standing(_ asked: UInt32, in stated: UInt32) -> Standing {
        if asked == 0 || asked & stated != 0 { return .met }
        return stated == 0 ? .notStated : .missed
    }
}
