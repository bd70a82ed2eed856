/// A short text that a reader sent for other readers. Nobody sees it before a member of staff has said yes to it.
///
/// It bears no name: who sent it is not asked. It is sealed under a key of its own, so that it can be forgotten alone.
public struct Contribution: Hashable, Sendable, Codable {
    public let id: ID<Contribution>
    /// Whose staff read it.
    public let organisation: ID<Organisation>
    public let kind: ContributionKind
    public let words: ContributionWords
    public let sentAt: Instant
    /// The words sound as if someone were in danger. We do not know who wrote them.
    public let mayBeInDanger: Bool
    /// What staff decided, the earliest first.
    public private(set) var steps: [ContributionStep] = []

    public init(
        id: ID<Contribution>, organisation: ID<Organisation>, kind: ContributionKind, words: ContributionWords,
        sentAt: Instant, mayBeInDanger: Bool
    ) {
        self.id = id
        self.organisation = organisation
        self.kind = kind
        self.words = words
        self.sentAt = sentAt
        self.mayBeInDanger = mayBeInDanger
    }

    public var standing: ContributionStanding { ContributionStanding(after: steps) }

    /// The same with one decision more.
    ///
    /// - Throws: `.notNow` if it cannot follow what is there, `.needsFault` if what is wrong with them is not said.
    public func taking(_ step: ContributionStep) throws(ContributionStepRefusal) -> Contribution {
        guard standing.acts.contains(step.act) else { throw .notNow }
        guard (step.fault != nil) == step.act.needsFault else { throw .needsFault }
        var next = self
        next.steps.append(step)
        return next
    }

    /// The one that readers see on a day: they take turns, one a day, whatever order they are given in.
    public static func ofTheDay(_ day: Day, among shown: [Contribution]) -> Contribution? {
        guard !shown.isEmpty else { return nil }
        return shown.sorted { $0.id < $1.id }[day.number.flooredDivision(by: shown.count).remainder]
    }
}

/// What someone sends.
public enum ContributionKind: String, CaseIterable, Codable, Sendable {
    /// Something that helped, for others to try.
    case tip
    /// How it was, or is.
    case quote
}
