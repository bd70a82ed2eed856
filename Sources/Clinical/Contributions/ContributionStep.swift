/// One decision about what a reader sent.
public struct ContributionStep: Hashable, Sendable, Codable {
    public let act: ContributionAct
    /// What is wrong with the words, when they are declined or taken down.
    public let fault: ContributionFault?
    /// Nil when it was done at the command line; the record's version says by whom.
    public let by: ID<StaffMember>?
    public let at: Instant

    public init(_ act: ContributionAct, fault: ContributionFault? = nil, by: ID<StaffMember>?, at: Instant) {
        self.act = act
        self.fault = fault
        self.by = by
        self.at = at
    }
}

/// What can be decided. Raw values are stored: never change one.
public enum ContributionAct: String, CaseIterable, Codable, Sendable {
    case approve
    case decline
    case takeDown = "take-down"
    /// Takes back the last decision that still holds.
    case undo

    public var needsFault: Bool { self == .decline || self == .takeDown }
}

/// Where a text stands. Raw values are stored: never change one.
public enum ContributionStanding: String, CaseIterable, Codable, Sendable {
    case waiting
    case shown
    case declined
    case takenDown = "taken-down"

    /// Each undoing takes back the last decision that was not undone yet.
    init(after steps: [ContributionStep]) {
        let holding = steps.reduce(into: [ContributionAct]()) { holding, step in
            if step.act == .undo { _ = holding.popLast() } else { holding.append(step.act) }
        }
        self =
            switch holding.last {
            case .approve: .shown
            case .decline: .declined
            case .takeDown: .takenDown
            case .undo, nil: .waiting
            }
    }

    /// What can be decided now.
    public var acts: [ContributionAct] {
        switch self {
        case .waiting: [.approve, .decline]
        case .shown: [.takeDown, .undo]
        case .declined, .takenDown: [.undo]
        }
    }
}

/// What is wrong with a text. Raw values are stored: never change one.
public enum ContributionFault: String, CaseIterable, Codable, Sendable {
    case harmful
    case danger
    case personal
    case unkind
    case advert
    case beside
    case repeated
    case asked

    /// As staff choose it.
    public var words: String {
        switch self {
        case .harmful: "It could hurt someone who follows it"
        case .danger: "It is about someone in danger now"
        case .personal: "It could show who someone is"
        case .unkind: "It could hurt someone who reads it"
        case .advert: "It sells or promotes something"
        case .beside: "It is not a tip or a quote"
        case .repeated: "We have it already"
        case .asked: "Someone asked us to remove it"
        }
    }
}

/// Why a decision was not taken.
public enum ContributionStepRefusal: Error, Equatable, Sendable {
    case notNow
    case needsFault
}
