public import Clinical

/// Which of a team's open referrals are wanted, by what can be known without opening them.
public struct InboxPick: Hashable, Sendable {
    public var assignee: ID<StaffMember>?
    /// Only those whose deadline is before this moment.
    public var dueBefore: Instant?
    public var stage: ReferralStage?
    public var inDangerOnly = false

    /// All of them.
    public init() {}
}

/// How many open referrals a team has, and how many of them are of some kind.
public struct InboxCounts: Hashable, Sendable {
    public let all: Int
    /// Given to the worker who asks.
    public let mine: Int
    /// Past their deadline.
    public let late: Int
    public let inDanger: Int
}

/// A line of the inbox, still closed.
public struct InboxPlace: Hashable, Sendable {
    public let id: ID<Referral>
    public let person: ID<Person>
    public let team: ID<Team>
    public let receivedAt: Instant
    public let dueAt: Instant
    public let assignee: ID<StaffMember>?
}

extension Reading {
    /// The team's open referrals that `pick` wants, the one due first on top, or the one received last.
    public func inbox(
        team: ID<Team>, _ pick: InboxPick, newestFirst: Bool, limit: Int
    ) throws -> [InboxPlace] {
        let (condition, values) = pick.condition(team)
        let order = newestFirst ? "received_at DESC" : "due_at"
        return try places("\(condition) ORDER BY \(order), id LIMIT \(max(0, limit))", values)
    }

    /// The referrals that another team has sent to this one and that wait for its yes or no, due first on top.
    public func offered(to team: ID<Team>, limit: Int) throws -> [InboxPlace] {
        try places("offered_to = ?1 ORDER BY due_at, id LIMIT \(max(0, limit))", [.text(team.text)])
    }

    public func offeredCount(to team: ID<Team>) throws -> Int {
        try db.rows("SELECT COUNT(*) FROM referral WHERE offered_to = ?1", [.text(team.text)])[0].integer(0)
    }

    private func places(_ condition: String, _ values: [SQLValue]) throws -> [InboxPlace] {
        try db.rows(
            "SELECT id, person, team, received_at, due_at, assignee FROM referral WHERE \(condition)", values
        ).map { row in
            InboxPlace(
                id: try row.id(0, of: Referral.self), person: try row.id(1, of: Person.self),
                team: try row.id(2, of: Team.self), receivedAt: try row.instant(3), dueAt: try row.instant(4),
                assignee: try row.optionalText(5).flatMap { ID<StaffMember>($0) })
        }
    }

    public func inboxCount(team: ID<Team>, _ pick: InboxPick) throws -> Int {
        let (condition, values) = pick.condition(team)
        return try db.rows("SELECT COUNT(*) FROM referral WHERE \(condition)", values)[0].integer(0)
    }

    /// How many of a team's open referrals there are, and how many of them are a worker's, late, and in danger, all in
    /// one walk over the index.
    public func inboxCounts(team: ID<Team>, of worker: ID<StaffMember>, now: Instant) throws -> InboxCounts {
        let row = try db.rows(
            """
            SELECT COUNT(*), COUNT(CASE WHEN assignee = ?2 THEN 1 END), COUNT(CASE WHEN due_at < ?3 THEN 1 END),
            COUNT(CASE WHEN in_danger = 1 THEN 1 END) FROM referral WHERE team = ?1 AND open = 1
            """, [.text(team.text), .text(worker.text), .text(now.description)])[0]
        return InboxCounts(
            all: try row.integer(0), mine: try row.integer(1), late: try row.integer(2), inDanger: try row.integer(3))
    }

    /// What a person has said about who may know what, the earliest first.
    public func consents(of person: ID<Person>) throws -> [Sealed<Consent>] {
        try latest(Consent.self, where: "k.person = ?1 ORDER BY k.id", [.text(person.text)])
    }
}

extension InboxPick {
    fileprivate func condition(_ team: ID<Team>) -> (String, [SQLValue]) {
        var (parts, values) = (["team = ?1", "open = 1"], [SQLValue.text(team.text)])
        func add(_ part: String, _ value: SQLValue) {
            values.append(value)
            parts.append("\(part) ?\(values.count)")
        }
        if let assignee { add("assignee =", .text(assignee.text)) }
        if let dueBefore { add("due_at <", .text(dueBefore.description)) }
        if let stage { add("stage =", .text(stage.rawValue)) }
        if inDangerOnly { parts.append("in_danger = 1") }
        return (parts.joined(separator: " AND "), values)
    }
}
