/// Where something that was told stands at a moment: whose it is, and by when they must act.
public struct ConcernStanding: Hashable, Sendable {
    public let state: ConcernState
    /// Who must act; nil once it is settled.
    public let owner: ReferralOwner?
    /// When it must have been read, or settled; nil once it is. On the moment is still in time.
    public let dueAt: Instant?
    public let escalation: ReferralEscalation

    public var isOverdue: Bool { escalation > .none }
}

extension Concern {
    /// When the team must have acted: read it, and then settled it.
    ///
    /// Rule: it is read as soon as a referral is, and settled as soon as one is decided. These are the service's own
    /// promises for what comes in, not clinical figures; no guideline sets them.
    public func dueAt(_ deadlines: ReferralDeadlines = .proposed) -> Instant? {
        switch state {
        case .sent(let since): deadlines.due(.opening, from: since, inDanger: runsOnTheClock, hours: hours)
        case .taken(_, let since): deadlines.due(.decision, from: since, inDanger: runsOnTheClock, hours: hours)
        case .settled: nil
        }
    }

    /// Silence carries it up, as it does a referral: to the team's manager, then to the service lead.
    public func standing(_ deadlines: ReferralDeadlines = .proposed, now: Instant) -> ConcernStanding {
        guard let dueAt = dueAt(deadlines) else {
            return ConcernStanding(state: state, owner: nil, dueAt: nil, escalation: .none)
        }
        let ends = [dueAt, deadlines.due(.manager, from: dueAt, inDanger: runsOnTheClock, hours: hours)]
        let escalation = ReferralEscalation(rawValue: ends.count { $0 < now }) ?? .none
        return ConcernStanding(state: state, owner: owner(escalation), dueAt: dueAt, escalation: escalation)
    }

    /// Whose it was last given to, who stays named when a manager takes it up.
    public var holder: ID<StaffMember>? {
        if case .taken(let by, _) = state { by } else { nil }
    }

    /// When it was settled; nil while it is not.
    public var settledAt: Instant? {
        if case .settled(let at) = state { at } else { nil }
    }

    private func owner(_ escalation: ReferralEscalation) -> ReferralOwner {
        switch escalation {
        case .none: holder.map { .staff($0) } ?? .dutyTeam
        case .teamManager: .teamManager
        case .serviceLead: .serviceLead
        }
    }
}
