public import Clinical
public import Store

/// How much of what people told a worker's teams waits for them.
public struct ConcernsWaiting: Hashable, Sendable {
    public fileprivate(set) var open = 0
    /// Past their deadline.
    public fileprivate(set) var late = 0
    /// May be about someone in danger.
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
        public let runsOnTheClock: Bool
        public let openness: ConcernOpenness?
        /// How it ended; nil while it has not.
        public let outcome: ConcernOutcome?
    }

    public let lines: [Line]
    public let waiting: ConcernsWaiting
    /// How many records of this list do not open.
    public let unopened: Int
    public let now: Instant
}

/// Reads what was told to a worker's teams, due first, and notes that it was looked at.
public enum ReadConcerns {
    /// How many are shown at once.
    public static let most = 50

    public static func run(
        settled: Bool, by member: StaffMember, in house: House
    ) async throws(ConcernRefusal) -> ConcernList {
        try await refusingConcern {
            guard !member.teams.isEmpty else { throw ConcernRefusal.notFound }
            let permit = try Permit.ask(.readConcerns, by: .staff(member), relation: .ownTeam)
            let (store, now) = (house.store(for: permit), house.clock())
            let (sealed, waiting) = try await store.read { db in
                (try db.concerns(of: member, settled: settled), try db.concernsWaiting(for: member, now: now))
            }
            try await house.noteList(Set(sealed.map(\.subject)), by: member, verb: permit.verb, in: store)
            let opened = try await store.openWhatOpens(sealed).map(\.value)
            let names = try await Names.of(Set(opened.compactMap(\.holder)), in: store)
            let teams = Dictionary(try await store.teams().map { ($0.id, $0.name) }) { $1 }
            let lines = opened.map { ConcernList.Line($0, names, teams[$0.team] ?? "", now) }
            let inOrder = lines.sorted { settled ? $0.settledKey > $1.settledKey : $0.dueKey < $1.dueKey }
            return ConcernList(
                lines: Array(inOrder.prefix(most)), waiting: waiting, unopened: sealed.count - opened.count, now: now)
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

extension Reading {
    fileprivate func concerns(of member: StaffMember, settled: Bool) throws -> [Sealed<Concern>] {
        try Set(member.teams).sorted().flatMap { team in
            settled
                ? try settledConcerns(team: team, limit: ReadConcerns.most)
                : try openConcerns(team: team, limit: ReadConcerns.most)
        }
    }

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
            runsOnTheClock: concern.runsOnTheClock, openness: concern.told.openness,
            outcome: concern.settledAt.flatMap { _ in concern.steps.last?.outcome })
    }

    fileprivate var dueKey: (Instant, ID<Concern>) { (standing.dueAt ?? sentAt, id) }
    fileprivate var settledKey: (Instant, ID<Concern>) {
        if case .settled(let at) = standing.state { (at, id) } else { (sentAt, id) }
    }
}
