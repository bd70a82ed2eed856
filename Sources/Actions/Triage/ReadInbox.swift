import Clinical
import Store

/// Shows a worker the open referrals of their teams. Opens no more records than one page shows.
public struct ReadInbox {
    public static func run(
        _ ask: InboxAsk, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> InboxList {
        guard case .staff(let member) = actor, !member.teams.isEmpty else { throw .notFound }
        let permit: Permit
        do {
            permit = try Permit.ask(.readInbox, by: actor, relation: .ownTeam)
        } catch { throw TriageRefusal(error) }
        return try await triaging { () throws(StoreRefusal) in
            try await read(ask, for: member, in: house.store(for: permit), house)
        }
    }

    private static func read(
        _ ask: InboxAsk, for member: StaffMember, in store: Store, _ house: House
    ) async throws(StoreRefusal) -> InboxList {
        let now = house.clock()
        let drawn = try await store.read { db in try Drawn(ask, member: member, now: now, db) }
        let subjects = Set((drawn.places + drawn.offered).map { Subject($0.person) })
        try await house.noteList(subjects, by: member, verb: .readInbox, in: store)
        let opened = try await OpenedRows.open(drawn, in: store, now: now)
        let teams = try await store.teams()
        func row(_ place: InboxPlace) -> InboxList.Row {
            InboxList.Row(
                id: place.id, receivedAt: place.receivedAt, dueAt: place.dueAt,
                team: teams.first { $0.id == place.team }?.name ?? "", opened: opened[place.id])
        }
        return InboxList(
            rows: drawn.places.map(row), offered: drawn.offered.map(row),
            offeredCount: drawn.offeredCount, counts: drawn.counts, page: drawn.page,
            pageCount: drawn.pageCount, now: now)
    }
}

/// One page of the inbox as it was drawn from the database, in one look: closed, and in order.
struct Drawn: Sendable {
    let places: [InboxPlace]
    /// What other teams have sent here, on the first page of any list.
    let offered: [InboxPlace]
    let offeredCount: Int
    let counts: [InboxAsk.Filter: Int]
    /// The page that was asked for, or the last there is.
    let page: Int
    let pageCount: Int
    let referrals: [Sealed<Referral>]
    let people: [Sealed<Person>]
    let forms: [Sealed<SentForm>]

    init(_ ask: InboxAsk, member: StaffMember, now: Instant, _ db: Reading) throws {
        let (size, teams) = (InboxList.pageSize, Set(member.teams).sorted())
        let newestFirst = ask.order == .received
        var pick = ask.filter.pick(for: member, now: now)
        pick.stage = ask.stage
        let each = try teams.map { try db.inboxCounts(team: $0, of: member.id, now: now) }
        let counts = Dictionary(
            uniqueKeysWithValues: InboxAsk.Filter.allCases.map { filter in
                (filter, each.reduce(0) { $0 + $1[keyPath: filter.count] })
            })
        let found =
            try ask.stage == nil
            ? counts[ask.filter] ?? 0 : teams.reduce(0) { try $0 + db.inboxCount(team: $1, pick) }
        let pageCount = max(1, (found + size - 1) / size)
        let page = min(max(1, ask.page), pageCount)
        (self.counts, self.pageCount, self.page) = (counts, pageCount, page)
        let all = try teams.flatMap { team in
            try db.inbox(team: team, pick, newestFirst: newestFirst, limit: page * size)
        }
        let sorted = all.sorted { a, b in
            newestFirst ? (b.receivedAt, a.id) < (a.receivedAt, b.id) : (a.dueAt, a.id) < (b.dueAt, b.id)
        }
        places = Array(sorted.dropFirst((page - 1) * size).prefix(size))
        let mayOpen = Permissions.answer(.openReferral, actor: .staff(member), relation: .offeredTeam) == .allowed
        let waiting = try mayOpen ? teams.flatMap { try db.offered(to: $0, limit: size) } : []
        offered = page == 1 ? Array(waiting.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }.prefix(size)) : []
        offeredCount = try mayOpen ? teams.reduce(0) { try $0 + db.offeredCount(to: $1) } : 0
        let shown = places + offered
        referrals = try db.latest(Set(shown.map(\.id)))
        people = try db.latest(Set(shown.map(\.person)))
        forms = try db.sentForms(of: Set(shown.map(\.id)))
    }
}

extension InboxAsk.Filter {
    fileprivate var count: KeyPath<InboxCounts, Int> {
        switch self {
        case .all: \.all
        case .mine: \.mine
        case .overdue: \.late
        case .danger: \.inDanger
        }
    }

    fileprivate func pick(for member: StaffMember, now: Instant) -> InboxPick {
        var pick = InboxPick()
        switch self {
        case .all: break
        case .mine: pick.assignee = member.id
        case .overdue: pick.dueBefore = now
        case .danger: pick.inDangerOnly = true
        }
        return pick
    }
}
