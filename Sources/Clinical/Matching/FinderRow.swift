/// What the search reads of one service: a point and some small sets, side by side in memory.
///
/// An empty set means the fact is not stated.
struct FinderRow: Sendable {
    /// Nil for what has no door, wherever its desks stand.
    let point: GlobePoint?
    let reach: Reach
    let settings, substances, funding, audiences, help, covers: UInt32
    /// A service for everyone turns nobody away. Whether it has anything special for some is to be asked.
    let isForEveryone: Bool
    /// Needs that a source says are met, and those that a source says are not.
    let meets, fails: UInt32
    /// Some of its help, or all, is free.
    let isFree: Bool
    /// Whole pounds a week for those who pay, nil when not stated.
    let poundsAWeek: Int32?
    /// A meeting that is listed, and does not meet at present.
    let isNotMeeting: Bool
    let visitingFromDay: Int?

    init(_ service: TreatmentService, at point: Coordinate?) {
        reach = service.reach
        self.point = reach == .fromAnywhere ? nil : point.map(GlobePoint.init)
        settings = bits(service.settings?.value ?? [])
        substances = bits(service.substances?.value ?? [])
        funding = bits(service.funding?.value ?? [])
        help = bits(service.help?.value ?? [])
        covers = bits(service.priceCovers?.value ?? [])
        visitingFromDay = service.visitingFromDay?.value
        let audiences = service.audiences?.value ?? []
        isForEveryone = audiences.contains(.everyone)
        self.audiences = bits(audiences.contains(.everyone) ? audiences + Audience.agesWithinEveryone : audiences)
        let answers = ServiceNeed.allCases.map { ($0, service.answer(to: $0)?.value) }
        meets = bits(answers.filter { $0.1 == true }.map(\.0))
        fails = bits(answers.filter { $0.1 == false }.map(\.0))
        isFree = service.funding?.value.contains(.free) == true
        poundsAWeek = service.price?.value.poundsAWeek.map { Int32(clamping: $0) }
        isNotMeeting = service.meeting?.value.way == .notNow
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
    private let rarer: RarerAsk?
    private let isForARoom: Bool

    init(_ query: FinderQuery, from spot: Coordinate?, in finder: Finder, waits: [CountedWait]) {
        from = spot.map(GlobePoint.init)
        squaredReach = query.withinKilometres.map(GlobePoint.squaredChord(kilometres:))
        settings = bits([query.setting].compactMap { $0 })
        substances = bits([query.substance].compactMap { $0 })
        funding = bits([query.funding].compactMap { $0 })
        audiences = bits([query.audience].compactMap { $0 })
        time = TimeAsk(query, finder.timetables)
        rarer = RarerAsk(query, in: finder, waits: waits)
        isForARoom = query.isForARoom
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
        case .price, .insurer, .language, .visiting, .longestWait, .help, .covers, .need:
            rarer?.standing(criterion, row, at: index) ?? .met
        }
    }

    /// 0 when the service fits; else what each criterion weighs that is missed or not spoken of.
    func misses(_ row: FinderRow, at index: Int, squaredChord: Double) -> Int {
        standing(distance: squaredChord, row).weight
            + standing(settings, in: row.settings).weight
            + standing(substances, in: row.substances).weight + standing(funding, in: row.funding).weight
            + standing(audience: row).weight + time.wished(at: index).weight + (rarer?.misses(row, at: index) ?? 0)
    }

    /// The clock is asked last, and only for services that may be shown.
    func lateMisses(at index: Int) -> Int { time.openNow(at: index).weight }

    /// The least that `lateMisses` can be for a service that is not open.
    var leastLateMiss: Int { time.isOpenNow ? 1 : 0 }

    private func standing(distance squaredChord: Double, _ row: FinderRow) -> Standing {
        guard isTooFar(squaredChord), !isReached(row) else { return .met }
        return squaredChord == .infinity ? .notStated : .missed
    }

    /// Whether the service helps with what is asked without anyone coming to it.
    func isReached(_ row: FinderRow) -> Bool { row.isReached(forARoom: isForARoom) }

    /// Whether its door, if it has one, is farther away than asked for.
    func isTooFar(_ squaredChord: Double) -> Bool { squaredReach.map { from != nil && squaredChord > $0 } ?? false }

    private func standing(audience row: FinderRow) -> Standing {
        let standing = standing(audiences, in: row.audiences)
        return standing == .missed && row.isForEveryone ? .notStated : standing
    }

    private func standing(_ asked: UInt32, in stated: UInt32) -> Standing {
        if asked == 0 || asked & stated != 0 { return .met }
        return stated == 0 ? .notStated : .missed
    }
}
