/// A request that someone be helped: whom it is about, who must answer it, and everything done since.
///
/// What was written in the form is a record of its own; this one is the pathway. Where the referral
/// stands is never stored: ask `standing(hours:now:)`.
public struct Referral: Hashable, Codable, Sendable {
    public let id: ID<Referral>
    public let person: ID<Person>
    /// The team that must answer it.
    public var team: ID<Team>
    /// The dangers that the answers showed when it came in.
    public let danger: Set<DangerFlag>
    public var history: ReferralHistory

    public init(
        id: ID<Referral>, person: ID<Person>, team: ID<Team>, danger: Set<DangerFlag>, history: ReferralHistory
    ) {
        self.id = id
        self.person = person
        self.team = team
        self.danger = danger
        self.history = history
    }

    public func standing(
        hours: WorkingHours, deadlines: ReferralDeadlines = .proposed, now: Instant
    ) -> ReferralStanding {
        ReferralStanding.of(history: history, danger: danger, hours: hours, deadlines: deadlines, now: now)
    }
}
