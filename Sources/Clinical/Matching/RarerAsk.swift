/// What few people ask for, made ready for comparing with every row. It is made only when something of it is asked.
struct RarerAsk {
    private let needs, help, covers: UInt32
    private let purse: Int32?
    private let takesFreeHelp: Bool
    private let visitsFromDay: Int?
    /// How each service stands to a name or a wait that is asked for.
    private let insurers, languages, waits: [Standing]?

    init?(_ query: FinderQuery, in finder: Finder, waits counted: [CountedWait]) {
        needs = bits(Array(query.needs))
        help = bits(Array(query.help))
        covers = bits(Array(query.covers))
        purse = query.poundsAWeek.map { Int32(clamping: $0) }
        takesFreeHelp = query.takesFreeHelp
        visitsFromDay = query.visitsFromDay
        insurers = query.insurer.map(finder.insurers.standings)
        languages = query.language.map(finder.languages.standings)
        waits = query.longestWait.map { longest in
            counted.reduce(into: finder.uncounted) { $0[$1.index] = Waiting.counted($1.wait).standing(within: longest) }
        }
        let isAsked = [purse != nil, visitsFromDay != nil, insurers != nil, languages != nil, waits != nil]
        guard needs | help | covers != 0 || isAsked.contains(true) else { return nil }
    }

    /// How the service stands to every single thing that is asked, added up.
    func misses(_ row: FinderRow, at index: Int) -> Int {
        let named = (help & ~row.help).nonzeroBitCount * (row.help == 0 ? Standing.notStated : .missed).weight
        let paid = (covers & ~row.covers).nonzeroBitCount * (row.covers == 0 ? Standing.notStated : .missed).weight
        let failed = (needs & row.fails).nonzeroBitCount * Standing.missed.weight
        let silent = (needs & ~row.meets & ~row.fails).nonzeroBitCount * Standing.notStated.weight
        let alone: [Criterion] = [.price, .insurer, .language, .visiting, .longestWait]
        return alone.reduce(named + paid + failed + silent) { $0 + standing($1, row, at: index).weight }
    }

    /// Met for what is not asked.
    func standing(_ criterion: Criterion, _ row: FinderRow, at index: Int) -> Standing {
        switch criterion {
        case .price: row.isFree && takesFreeHelp ? .met : standing(purse, row.poundsAWeek)
        case .visiting: standing(visitsFromDay, row.visitingFromDay)
        case .insurer: insurers?[index] ?? .met
        case .language: languages?[index] ?? .met
        case .longestWait: waits?[index] ?? .met
        case .help(let kind): standing(bits([kind]), in: row.help)
        case .covers(let part): standing(bits([part]), in: row.covers)
        case .need(let need): standing(bits([need]), row)
        default: .met
        }
    }

    /// No more than asked for.
    private func standing<Number: Comparable>(_ most: Number?, _ stated: Number?) -> Standing {
        guard let most else { return .met }
        return stated.map { $0 <= most ? .met : .missed } ?? .notStated
    }

    private func standing(_ need: UInt32, _ row: FinderRow) -> Standing {
        if need & row.meets != 0 { return .met }
        return need & row.fails != 0 ? .missed : .notStated
    }

    private func standing(_ asked: UInt32, in stated: UInt32) -> Standing {
        if asked & stated != 0 { return .met }
        return stated == 0 ? .notStated : .missed
    }
}

extension Standing {
    /// Eight times as much for what is missed as for what is not spoken of, so that a service which may fit comes
    /// before one that does not.
    var weight: Int {
        switch self {
        case .met: 0
        case .notStated: 1
        case .missed: 8
        }
    }
}

extension Waiting {
    /// Whether half of the people were seen within so many days. What nobody counted is not known, whatever the
    /// service says of itself.
    func standing(within days: Int) -> Standing {
        switch self {
        case .noList: .met
        case .notKnown: .notStated
        case .counted(let wait):
            switch wait.firstAppointment.half {
            case .about(let half): half <= days ? .met : .missed
            case .moreThan(let least): least >= days ? .missed : .notStated
            }
        }
    }
}
