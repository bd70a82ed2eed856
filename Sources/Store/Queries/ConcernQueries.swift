public import Clinical

/// How much of what people told a team waits for it.
public struct ConcernCounts: Hashable, Sendable {
    public let open: Int
    /// Past their deadline.
    public let late: Int
    /// May be about someone in danger.
    public let inDanger: Int
}

extension Reading {
    /// What was told to a team and is not settled, due first.
    public func openConcerns(team: ID<Team>, limit: Int) throws -> [Sealed<Concern>] {
        try latest(
            Concern.self, where: "k.team = ?1 AND k.open = 1 ORDER BY k.due_at, k.id LIMIT ?2",
            [.text(team.text), .integer(Int64(limit))])
    }

    /// What a team has settled, the latest first.
    public func settledConcerns(team: ID<Team>, limit: Int) throws -> [Sealed<Concern>] {
        try latest(
            Concern.self, where: "k.team = ?1 AND k.open = 0 ORDER BY k.settled_at DESC, k.id LIMIT ?2",
            [.text(team.text), .integer(Int64(limit))])
    }

    public func concernCounts(team: ID<Team>, now: Instant) throws -> ConcernCounts {
        let row = try db.rows(
            """
            SELECT COUNT(*), COUNT(CASE WHEN due_at < ?2 THEN 1 END), COUNT(CASE WHEN in_danger = 1 THEN 1 END)
            FROM concern WHERE team = ?1 AND open = 1
            """, [.text(team.text), .text(now.description)])[0]
        return ConcernCounts(open: try row.integer(0), late: try row.integer(1), inDanger: try row.integer(2))
    }
}
