/// What someone told a team about another person: a partner, a parent, a child, a friend.
///
/// It is kept apart, under a key of its own, and belongs to nobody's record: the person it is about may never have come
/// to us, and whoever told it learns nothing of that. Where it stands is never stored: ask `standing(now:)`.
public struct Concern: Hashable, Sendable, Codable {
    public let id: ID<Concern>
    public let organisation: ID<Organisation>
    /// The team it was told to.
    public let team: ID<Team>
    /// The working hours of that team, in which its deadlines are counted.
    public var hours: WorkingHours
    public let told: ConcernWords
    public let sentAt: Instant
    /// The words sound as if someone were in danger.
    public let soundsUrgent: Bool
    /// What staff did about it, the earliest first.
    public private(set) var steps: [ConcernStep] = []

    public init(
        id: ID<Concern>, to team: Team, told: ConcernWords, sentAt: Instant, soundsUrgent: Bool
    ) {
        self.id = id
        organisation = team.organisation
        self.team = team.id
        hours = team.hours
        self.told = told
        self.sentAt = sentAt
        self.soundsUrgent = soundsUrgent
    }

    /// Whether its deadlines run on the clock, nights and weekends included.
    ///
    /// Rule: what sounds like danger to life, and what a child tells us, does not wait for Monday. A proposal of this
    /// project, as for referrals; not a clinical figure.
    public var runsOnTheClock: Bool { soundsUrgent || told.tellerIsYoung }

    /// The same with one step more.
    public func taking(_ step: ConcernStep) throws(ConcernStepRefusal) -> Concern {
        guard state.acts.contains(step.act) else { throw .notNow }
        guard (step.outcome != nil) == (step.act == .settle) else { throw .needsOutcome }
        guard step.act.needsNote == (step.note != nil) else { throw .needsNote }
        var next = self
        next.steps.append(step)
        return next
    }
}
