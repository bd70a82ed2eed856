/// Someone outside the team opened a person's record because they had to. It lasts a while, a
/// manager sees it, and so does the person.
public struct BrokenGlass: Hashable, Sendable, Codable {
    public let id: ID<BrokenGlass>
    public let person: ID<Person>
    public let staff: ID<StaffMember>
    /// Why, in the words of the one who broke it.
    public let reason: String
    public let at: Instant
    /// The first moment at which it no longer opens anything.
    public let until: Instant

    public init(
        id: ID<BrokenGlass>, person: ID<Person>, staff: ID<StaffMember>, reason: String, at: Instant, until: Instant
    ) {
        self.id = id
        self.person = person
        self.staff = staff
        self.reason = reason
        self.at = at
        self.until = until
    }

    /// Whether it still opens this person's record to this member of staff.
    public func isInForce(for member: ID<StaffMember>, person: ID<Person>, at now: Instant) -> Bool {
        staff == member && self.person == person && now >= at && now < until
    }
}
