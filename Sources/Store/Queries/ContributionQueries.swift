public import Clinical

/// How much of what readers sent waits for a member of staff.
public struct ContributionCounts: Hashable, Sendable {
    public let waiting: Int
    /// Of those, how many may be about someone in danger.
    public let inDanger: Int
}

extension Reading {
    /// What waits for a member of staff of this organisation: what may be about someone in danger on top, then what
    /// has waited longest.
    public func contributionsWaiting(
        in organisation: ID<Organisation>, limit: Int
    ) throws -> [Sealed<Contribution>] {
        try latest(
            Contribution.self,
            where: "k.organisation = ?1 AND k.state = 'waiting' ORDER BY k.in_danger DESC, k.sent_at, k.id LIMIT ?2",
            [.text(organisation.text), .integer(Int64(limit))])
    }

    /// What was decided so in this organisation, the latest decision first.
    public func contributions(
        _ standing: ContributionStanding, in organisation: ID<Organisation>, limit: Int
    ) throws -> [Sealed<Contribution>] {
        try latest(
            Contribution.self,
            where: "k.state = ?1 AND k.organisation = ?2 ORDER BY k.decided_at DESC, k.id LIMIT ?3",
            [.text(standing.rawValue), .text(organisation.text), .integer(Int64(limit))])
    }

    /// What readers see, of every organisation: the last ones that were said yes to.
    public func contributionsShown(limit: Int) throws -> [Sealed<Contribution>] {
        try latest(
            Contribution.self, where: "k.state = 'shown' ORDER BY k.decided_at DESC, k.id LIMIT ?1",
            [.integer(Int64(limit))])
    }

    public func contributionCounts(in organisation: ID<Organisation>) throws -> ContributionCounts {
        let row = try db.rows(
            """
            SELECT COUNT(*), COUNT(CASE WHEN in_danger = 1 THEN 1 END) FROM contribution
            WHERE organisation = ?1 AND state = 'waiting'
            """, [.text(organisation.text)])[0]
        return ContributionCounts(waiting: try row.integer(0), inDanger: try row.integer(1))
    }
}
