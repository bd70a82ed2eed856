public import Clinical
public import Store

/// How much of what people told a worker's teams waits for them.
public struct ConcernsWaiting: Hashable, Sendable {
    public fileprivate(set) var open = 0
    /// Past their deadline.
    public fileprivate(set) var late = 0
    /// May be about someone in danger, and nobody has taken it.
    public fileprivate(set) var inDanger = 0
}

/// What people told a worker's teams about others.
public struct ConcernList: Sendable {
    public struct Line: Sendable {
        public let id: ID<Concern>
        /// What the person it is about is called.
        public let about: String
        public let standing: ConcernStanding
        /// Who must act, by name where there is one.
        public let owner: String
        public let team: String
        public let sentAt: Instant
        public let soundsUrgent: Bool
        public let tellerIsYoung: Bool
        public let openness: ConcernOpenness?
        /// How it ended; nil while it has not.
        public let outcome: ConcernOutcome?
    }

    public let lines: [Line]
    public let waiting: ConcernsWaiting
    /// How many records of this page do not open. What was forgotten is none of them.
    public let unopened: Int
    /// The page that was asked for, or the last there is.
    public let page: Int
    public let pageCount: Int
    public let now: Instant
}

/// Reads what was told to a worker's teams, due first, and notes that it was looked at.
public enum ReadConcerns {
    /// How many one page shows.
    static let pageSize = 50

    /// - Parameter page: from 1.
    public static func run(
        settled: Bool, page: Int = 1, by member: StaffMember, in house: House
    ) async throws(ConcernRefusal) -> ConcernList {
        try await refusingConcern {
            guard !member.teams.isEmpty else { throw ConcernRefusal.notFound }
            let permit = try Permit.ask(.readConcerns, by: .staff(member), relation: .ownTeam)
            let (store, now) = (house.store(for: permit), house.clock())
            let drawn = try await store.read { db in
                try DrawnConcerns(settled: settled, page: page, for: member, now: now, db)
            }
            try await house.noteList(Set(drawn.sealed.map(\.subject)), by: member, verb: permit.verb, in: store)
            let opened = try await store.openWhatOpens(drawn.sealed).map(\.value)
            let names = try await Names.of(Set(opened.compactMap(\.holder)), in: store)
            let teams = Dictionary(try await store.teams().map { ($0.id, $0.name) }) { $1 }
            let lines = opened.map { ConcernList.Line($0, names, teams[$0.team] ?? "", now) }
            let byID = Dictionary(lines.map { ($0.id, $0) }) { $1 }
            let shown = Set(opened.map(\.subject))
            return ConcernList(
                lines: drawn.places.compactMap { byID[$0.id] }, waiting: drawn.waiting,
                unopened: try await store.unopened(drawn.sealed.filter { !shown.contains($0.subject) }),
                page: drawn.page, pageCount: drawn.pageCount, now: now)
        }
    }

    /// How many wait, for a link beside a worker's other work; nil for anyone who may not read them.
    public static func count(for member: StaffMember, in house: House) async throws(StoreRefusal) -> ConcernsWaiting? {
        guard !member.teams.isEmpty,
            let permit = try? Permit.ask(.readConcerns, by: .staff(member), relation: .ownTeam)
        else { return nil }
        let now = house.clock()
        return try await house.store(for: permit).read { db in try db.concernsWaiting(for: member, now: now) }
    }
}

/// One page as it was drawn from the database, in one look: closed, and in order.
private struct DrawnConcerns: Sendable {
    let places: [ConcernPlace]
    let sealed: [Sealed<Concern>]
    let waiting: ConcernsWaiting
    let page: Int
    let pageCount: Int

    init(settled: Bool, page: Int, for member: StaffMember, now: Instant, _ db: Reading) throws {
        let (size, teams) = (ReadConcerns.pageSize, Set(member.teams).sorted())
        waiting = try db.concernsWaiting(for: member, now: now)
        let found = try settled ? teams.reduce(0) { try $0 + db.settledConcernCount(team: $1) } : waiting.open
        pageCount = max(1, (found + size - 1) / size)
        self.page = min(max(1, page), pageCount)
        let last = self.page * size
        let all = try teams.flatMap { team in
            settled
                ? try db.settledConcernPlaces(team: team, limit: last)
                : try db.openConcernPlaces(team: team, limit: last)
        }
        let sorted = all.sorted { settled ? ($1.at, $0.id) < ($0.at, $1.id) : ($0.at, $0.id) < ($1.at, $1.id) }
        places = Array(sorted.dropFirst(last - size).prefix(size))
        sealed = try db.latest(Set(places.map(\.id)))
    }
}

extension Store {
    /// How many of these do not open though nobody asked to forget them.
    fileprivate func unopened(_ sealed: [Sealed<Concern>]) async throws(StoreRefusal) -> Int {
        var count = 0
        for one in sealed {
            do throws(StoreRefusal) { _ = try await open(one) } catch {
                if case .forgotten = error { continue }
                guard error.isOfOneRecord else { throw error }
                count += 1
            }
        }
        return count
    }
}

extension Reading {
    fileprivate func concernsWaiting(for member: StaffMember, now: Instant) throws -> ConcernsWaiting {
        try Set(member.teams).reduce(into: ConcernsWaiting()) { all, team in
            let counts = try concernCounts(team: team, now: now)
            all.open += counts.open
            all.late += counts.late
            all.inDanger += counts.inDanger
        }
    }
}

extension ConcernList.Line {
    fileprivate init(_ concern: Concern, _ names: Names, _ team: String, _ now: Instant) {
        let standing = concern.standing(now: now)
        self.init(
            id: concern.id, about: concern.told.title, standing: standing,
            owner: standing.owner.map { names.of($0) } ?? "", team: team, sentAt: concern.sentAt,
            soundsUrgent: concern.soundsUrgent, tellerIsYoung: concern.told.tellerIsYoung,
            openness: concern.told.openness,
            outcome: concern.settledAt.flatMap { _ in concern.steps.last?.outcome })
    }
}
