public import Clinical

/// How much of what people told a team waits for it.
public struct ConcernCounts: Hashable, Sendable {
    public let open: Int
    /// Past their deadline.
    public let late: Int
    /// May be about someone in danger, and nobody has taken it.
    public let inDanger: Int
}

/// One that was told, as its list puts it in order: when it is due or, once it is settled, when that was.
public struct ConcernPlace: Hashable, Sendable {
    public let id: ID<Concern>
    public let at: Instant
}

extension Reading {
    /// What was told to a team and is not settled, due first.
    public func openConcerns(team: ID<Team>, limit: Int) throws -> [Sealed<Concern>] {
        try latest(
            Concern.self, where: "k.team = ?1 AND k.open = 1 ORDER BY k.due_at, k.id LIMIT ?2",
            [.text(team.text), .integer(Int64(limit))])
    }

    /// The same as places, which cost nothing to open.
    public func openConcernPlaces(team: ID<Team>, limit: Int) throws -> [ConcernPlace] {
        try places(
            "SELECT id, due_at FROM concern WHERE team = ?1 AND open = 1 ORDER BY due_at, id LIMIT ?2", team, limit)
    }

    /// What a team has settled, the latest first.
    public func settledConcernPlaces(team: ID<Team>, limit: Int) throws -> [ConcernPlace] {
        try places(
            "SELECT id, settled_at FROM concern WHERE team = ?1 AND open = 0 ORDER BY settled_at DESC, id LIMIT ?2",
            team, limit)
    }

    private func places(_ sql: String, _ team: ID<Team>, _ limit: Int) throws -> [ConcernPlace] {
        try db.rows(sql, [.text(team.text), .integer(Int64(limit))]).map { row in
            ConcernPlace(id: try row.id(0, of: Concern.self), at: try row.instant(1))
        }
    }

    public func settledConcernCount(team: ID<Team>) throws -> Int {
        try db.rows("SELECT COUNT(*) FROM concern WHERE team = ?1 AND open = 0", [.text(team.text)])[0].integer(0)
    }

    public func concernCounts(team: ID<Team>, now: Instant) throws -> ConcernCounts {
        let row = try db.rows(
            """
            SELECT COUNT(*), COUNT(CASE WHEN due_at < ?2 THEN 1 END),
                COUNT(CASE WHEN in_danger = 1 AND holder IS NULL THEN 1 END)
            FROM concern WHERE team = ?1 AND open = 1
            """, [.text(team.text), .text(now.description)])[0]
        return ConcernCounts(open: try row.integer(0), late: try row.integer(1), inDanger: try row.integer(2))
    }
}
