/// A request that someone be helped: whom it is about, who must answer it, and everything done since.
///
/// What was written in the form is a record of its own; this one is the pathway. Where the referral
/// stands is never stored: ask `standing(now:)`.
public struct Referral: Hashable, Codable, Sendable {
    public let id: ID<Referral>
    public let organisation: ID<Organisation>
    public let person: ID<Person>
    /// The team that must answer it.
    public var team: ID<Team>
    /// The dangers that the answers showed when it came in.
    public let danger: Set<DangerFlag>
    /// The working hours of that team, in which its deadlines are counted.
    public var hours: WorkingHours
    public var history: ReferralHistory

    public init(
        id: ID<Referral>, organisation: ID<Organisation>, person: ID<Person>, team: ID<Team>,
        danger: Set<DangerFlag>, hours: WorkingHours, history: ReferralHistory
    ) {
        self.id = id
        self.organisation = organisation
        self.person = person
        self.team = team
        self.danger = danger
        self.hours = hours
        self.history = history
    }

    /// Whether the person holds the code of a status page themselves: they sent the referral, or we gave them one.
    public var personHoldsReceipt: Bool {
        history.entries.contains { $0.step == .received(from: .person) || $0.step.kind == .codeGiven }
    }

    /// The team of ours that it was sent to and that has not said yes or no; nil when there is none.
    public var offeredTo: ID<Team>? {
        let course = ReferralCourse(history)
        return course.stage == .redirectSent ? course.redirect?.receiver.team : nil
    }

    public func standing(deadlines: ReferralDeadlines = .proposed, now: Instant) -> ReferralStanding {
        ReferralStanding.of(history: history, danger: danger, hours: hours, deadlines: deadlines, now: now)
    }
}
