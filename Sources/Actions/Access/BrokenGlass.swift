public import Clinical

/// Someone outside the team opened a person's record because they had to. It lasts an hour, a manager
/// sees it, and the person sees it.
public struct BrokenGlass: Hashable, Codable, Sendable {
    public let person: ID<Person>
    public let by: ID<StaffMember>
    public let reason: Reason
    public let at: Instant
    public let until: Instant

    /// How long it lasts unless the organisation says otherwise.
    public static let standardMinutes = 60
    /// What an organisation may choose, in minutes.
    public static let minutesAllowed = 5...480

    /// Breaks it. The permit is for `break-glass`, so the reason has been given; nil for any other
    /// permit, for anyone but staff, and for a time outside `minutesAllowed`.
    public init?(_ person: ID<Person>, permit: Permit, at now: Instant, minutes: Int = standardMinutes) {
        guard permit.verb == .breakGlass, case .staff(let member) = permit.actor, let reason = permit.reason,
            Self.minutesAllowed.contains(minutes)
        else { return nil }
        (self.person, by, self.reason) = (person, member.id, reason)
        (at, until) = (now, now.adding(minutes: minutes))
    }

    /// Whether it still opens this person's record to this member of staff. The end is not included.
    public func isInForce(for member: ID<StaffMember>, person: ID<Person>, at now: Instant) -> Bool {
        by == member && self.person == person && now >= at && now < until
    }
}

extension [BrokenGlass] {
    /// What a manager and the person are shown: newest first, whether or not it is still in force.
    public func listed(for person: ID<Person>) -> [BrokenGlass] {
        filter { $0.person == person }.sorted { $0.at > $1.at }
    }
}
