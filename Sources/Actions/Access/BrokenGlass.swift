public import Clinical

extension BrokenGlass {
    /// How long it lasts unless the organisation says otherwise.
    public static let standardMinutes = 60
    /// What an organisation may choose, in minutes.
    public static let minutesAllowed = 5...480

    /// Breaks it. The permit is for `break-glass`, so the reason has been given; nil for any other
    /// permit, for anyone but staff, and for a time outside `minutesAllowed`.
    public init?(
        _ id: ID<BrokenGlass>, of person: ID<Person>, permit: Permit, at now: Instant, minutes: Int = standardMinutes
    ) {
        guard permit.verb == .breakGlass, case .staff(let member) = permit.actor, let reason = permit.reason,
            Self.minutesAllowed.contains(minutes)
        else { return nil }
        self.init(
            id: id, person: person, staff: member.id, reason: reason.text, at: now, until: now.adding(minutes: minutes))
    }
}
