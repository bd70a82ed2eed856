/// Finds the services that fit, nearest first. An immutable value, built again when the directory changes.
///
/// Rule: filters decide what fits; among services that fit, distance alone orders, then the key. Someone may ask for
/// the shortest wait first instead: only waits that were counted order anything. A service fits a
/// filter only if a source says so. One that does not say is never called a fit and never thrown away: it stands
/// among those that nearly fit, with “ask them”. What has no door, as a helpline, fits from anywhere
/// and comes last (`Reach`).
///
/// Every search reads every service: exact, no index to go stale, and 15,000 take a small part of a millisecond.
public struct Finder: Sendable {
    public let services: [TreatmentService]
    public let gazetteer: Gazetteer
    let rows: [FinderRow]
    let nearness: [Nearness?]
    let timetables: Timetables
    let insurers, languages: NamesIndex
    /// Where each service stands among all.
    private let indices: [DirectoryKey: Int]
    /// How each stands to any wait that is asked for, where none was counted.
    let uncounted: [Standing]

    public init(services: [TreatmentService], places: [Place]) {
        let gazetteer = Gazetteer(places)
        let services = services.sorted { $0.key < $1.key }
        let located = services.map { service in service.place.flatMap { gazetteer.locate($0.value) } }
        self.services = services
        self.gazetteer = gazetteer
        rows = zip(services, located).map { FinderRow($0, at: $1?.point) }
        nearness = located.map { $0?.nearness }
        timetables = Timetables(services)
        insurers = NamesIndex(services.map { $0.insurers?.value })
        languages = NamesIndex(services.map { $0.languages?.value })
        indices = Dictionary(zip(services.map(\.key), services.indices)) { first, _ in first }
        uncounted = services.map { $0.waiting(nil).standing(within: 0) }
    }

    /// Answers a query. A place that is not known still gets the services that can be reached from anywhere.
    /// - Parameter waits: those that were counted.
    public func find(_ query: FinderQuery, waits: [DirectoryKey: MeasuredWait] = [:]) -> FinderAnswer {
        let place = query.near.map(gazetteer.find)
        switch place {
        case .choices: return FinderAnswer(query: query, place: place)
        case .unknown: return answer(query, place, from: nil, waits) { $0.isReached(forARoom: query.isForARoom) }
        case .found(let spot): return answer(query, place, from: spot.point, waits) { _ in true }
        case nil: return answer(query, nil, from: nil, waits) { _ in true }
        }
    }

    private func answer(
        _ query: FinderQuery, _ place: PlaceFound?, from: Coordinate?, _ waits: [DirectoryKey: MeasuredWait],
        where isIncluded: (FinderRow) -> Bool
    ) -> FinderAnswer {
        // Few services have a wait that was counted: all others are never asked for theirs.
        let counted = waits.compactMap { key, wait in indices[key].map { CountedWait(index: $0, wait: wait) } }
        let unranked = query.isShortestWaitFirst ? [Int](repeating: .max, count: services.count) : nil
        let ranks = unranked.map { counted.reduce(into: $0) { $0[$1.index] = $1.wait.rank } }
        let ask = FinderAsk(query, from: from, in: self, waits: counted)
        let limit = min(max(query.limit, 1), 100)
        var (fitting, nearly) = (Shortlist(limit: limit), Shortlist(limit: 5))
        // Nobody is sent to a room where nobody meets.
        for index in rows.indices where isIncluded(rows[index]) && !rows[index].isNotMeeting {
            let row = rows[index]
            let squaredChord = ask.squaredChord(to: row)
            let misses = ask.misses(row, at: index, squaredChord: squaredChord)
            var entry = Shortlist.Entry(
                misses: misses, wait: ranks?[index] ?? 0, squaredChord: squaredChord, index: index)
            let mayFit = misses == 0 && fitting.takes(entry)
            entry.misses += ask.leastLateMiss
            guard mayFit || nearly.takes(entry) else { continue }
            entry.misses = misses + ask.lateMisses(at: index)
            if entry.misses == 0 { fitting.offer(entry) } else { nearly.offer(entry) }
        }
        // Beside services that fit, only those that may fit are worth showing.
        let almost = nearly.entries.filter { fitting.entries.isEmpty || $0.misses < 8 }
        let teller = ReasonTeller(finder: self, query: query, ask: ask, waits: waits)
        return FinderAnswer(
            query: query, place: place, matches: fitting.entries.map(teller.match), nearly: almost.map(teller.match))
    }
}

/// A wait that was counted, and at which of all services.
struct CountedWait {
    let index: Int
    let wait: MeasuredWait
}

/// The best few of many, kept in order as they are offered.
struct Shortlist {
    struct Entry: Comparable {
        var misses: Int
        let wait: Int
        let squaredChord: Double
        let index: Int

        static func < (a: Self, b: Self) -> Bool {
            (a.misses, a.wait, a.squaredChord, a.index) < (b.misses, b.wait, b.squaredChord, b.index)
        }
    }

    let limit: Int
    private(set) var entries: [Entry] = []

    init(limit: Int) { self.limit = limit }

    /// Whether this one would be kept.
    func takes(_ entry: Entry) -> Bool { entries.count < limit || entries.last.map { entry < $0 } ?? false }

    mutating func offer(_ entry: Entry) {
        guard takes(entry) else { return }
        if entries.count == limit { entries.removeLast() }
        entries.insert(entry, at: entries.firstIndex { entry < $0 } ?? entries.endIndex)
    }
}
