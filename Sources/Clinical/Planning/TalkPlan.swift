/// A talk that a family plans with someone they worry about: who, what each will say, what is offered.
public struct TalkPlan: Hashable, Sendable {
    public struct Speaker: Hashable, Sendable {
        /// Either may be empty while the family is still at it: nothing that was written is lost.
        public let name: String
        public let says: String

        public init(name: String, says: String) { (self.name, self.says) = (name, says) }
    }

    /// What may stand in the way of a talk now.
    public enum Danger: String, CaseIterable, Sendable {
        case violence, suicide
        case illNow = "ill-now"
        case children
    }

    /// What was gathered: since when, how much, what else is going on.
    public struct History: Hashable, Sendable {
        public var sinceWhen = ""
        public var howMuch = ""
        public var whatElse = ""

        public init() {}
    }

    /// The help that is ready at the other end.
    public struct Offer: Hashable, Sendable {
        public var place = ""
        public var soon = ""
        public var travel = ""

        public init() {}
    }

    public var person = ""
    public var substances: Set<Substance> = []
    public var history = History()
    public var dangers: [Danger: Reply] = [:]
    public var speakers: [Speaker] = []
    public var whenAndWhere = ""
    public var boundaries = ""
    public var whatFollows = ""
    public var offer = Offer()

    public init() {}
}

extension TalkPlan {
    /// What has to be settled before the talk, by how much it matters.
    public enum Finding: String, CaseIterable, Sendable {
        // Do not hold the talk now.
        case violence, suicide
        case illNow = "ill-now"
        // Think again first.
        case dangersNotSaid = "dangers-not-said"
        case childNotSafe = "child-not-safe"
        case noOffer = "no-offer"
        case alone
        case boundaryWithoutStep = "boundary-without-step"
        case noBoundary = "no-boundary"

        /// The talk must wait.
        public var stops: Bool { [.violence, .suicide, .illNow].contains(self) }
    }

    /// Rule: no talk where there is violence, thoughts of suicide or illness now; what was not said is to be asked.
    /// Source: `brief-rehab` A22-A23, with the gaps that dossier 1.10 names.
    public var findings: [Finding] {
        let said = { (danger: Danger) in dangers[danger] ?? .unanswered }
        let asked: [Danger] = [.violence, .suicide, .illNow]
        let findings: [Finding?] = [
            said(.violence) == .yes ? .violence : nil, said(.suicide) == .yes ? .suicide : nil,
            said(.illNow) == .yes ? .illNow : nil,
            asked.contains { said($0) == .unanswered } ? .dangersNotSaid : nil,
            said(.children) == .yes ? .childNotSafe : nil, offer.place.isEmpty ? .noOffer : nil,
            speakers.count < 2 ? .alone : nil,
            boundaries.isEmpty ? .noBoundary : whatFollows.isEmpty ? .boundaryWithoutStep : nil,
        ]
        return findings.compactMap(\.self)
    }

    public var mustWait: Bool { findings.contains(where: \.stops) }

    /// What they must not be made to stop suddenly. When no substance was named, that counts as not known.
    public var doNotJustStop: [Substance] {
        (substances.isEmpty ? [.other] : substances).notToBeStoppedSuddenly
    }
}
