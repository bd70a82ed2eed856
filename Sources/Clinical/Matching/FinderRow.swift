/// What the search reads of one service: a point and five small sets, side by side in memory.
///
/// An empty set means the fact is not stated.
struct FinderRow: Sendable {
    let point: GlobePoint?
    let isFromAnywhere: Bool
    let settings, substances, funding, audiences: UInt32
    /// A service for everyone turns nobody away. Whether it has anything special for some is to be asked.
    let isForEveryone: Bool

    init(_ service: TreatmentService, at point: Coordinate?) {
        self.point = point.map(GlobePoint.init)
        let settings = service.settings?.value ?? []
        isFromAnywhere = settings.contains(where: \.isReachedFromAnywhere)
        self.settings = bits(settings)
        substances = bits(service.substances?.value ?? [])
        funding = bits(service.funding?.value ?? [])
        let audiences = service.audiences?.value ?? []
        isForEveryone = audiences.contains(.everyone)
        self.audiences = bits(audiences.contains(.everyone) ? audiences + Audience.agesWithinEveryone : audiences)
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
    /// How each service stands to the wished time, worked out only when one is asked for.
    private let opening: [Standing]?
    private let openNow: OpenNowAsk?

    init(_ query: FinderQuery, from spot: Coordinate?, timetables: [Timetable?]) {
        from = spot.map(GlobePoint.init)
        squaredReach = query.withinKilometres.map(GlobePoint.squaredChord(kilometres:))
        settings = bits([query.setting].compactMap { $0 })
        substances = bits([query.substance].compactMap { $0 })
        funding = bits([query.funding].compactMap { $0 })
        audiences = bits([query.audience].compactMap { $0 })
        opening = query.opening.map { wish in timetables.map { wish.standing(to: $0, asked: query.moment) } }
        openNow = OpenNowAsk(query, timetables)
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
        case .opening: opening?[index] ?? .met
        case .openNow: openNow?.standing(at: index) ?? .met
        }
    }

    /// 0 when the service fits; else 8 for each criterion missed and 1 for each it does not speak of, so that a
    /// service which may fit comes before one that does not.
    func misses(_ row: FinderRow, at index: Int, squaredChord: Double) -> Int {
        weight(standing(distance: squaredChord, row)) + weight(standing(settings, in: row.settings))
            + weight(standing(substances, in: row.substances)) + weight(standing(funding, in: row.funding))
            + weight(standing(audience: row)) + weight(opening?[index] ?? .met)
    }

    /// The clock is asked last, and only for services that may be shown.
    func lateMisses(at index: Int) -> Int { openNow.map { weight($0.standing(at: index)) } ?? 0 }

    /// The least that `lateMisses` can be for a service that is not open.
    var leastLateMiss: Int { openNow == nil ? 0 : 1 }

    private func weight(_ standing: Standing) -> Int {
        switch standing {
        case .met: 0
        case .notStated: 1
        case .missed: 8
        }
    }

    private func standing(distance squaredChord: Double, _ row: FinderRow) -> Standing {
        guard let squaredReach, from != nil, !row.isFromAnywhere else { return .met }
        if squaredChord == .infinity { return .notStated }
        return squaredChord <= squaredReach ? .met : .missed
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
