/// One thing that staff did about what was told.
public struct ConcernStep: Hashable, Sendable, Codable {
    public let act: ConcernAct
    /// How it ended, when it is settled.
    public let outcome: ConcernOutcome?
    /// What was done or is to be done, in the worker's words.
    public let note: String?
    /// Nil when the program did it; the record's version says why.
    public let by: ID<StaffMember>?
    public let at: Instant

    public init(
        _ act: ConcernAct, outcome: ConcernOutcome? = nil, note: String? = nil, by: ID<StaffMember>?, at: Instant
    ) {
        self.act = act
        self.outcome = outcome
        self.note = note
        self.by = by
        self.at = at
    }
}

/// What can be done. Raw values are stored: never change one.
public enum ConcernAct: String, CaseIterable, Codable, Sendable {
    /// It was read, and is this worker's now. A colleague may take it from them.
    case take
    /// Back to the duty team.
    case handBack = "hand-back"
    case settle
    /// It was settled too soon.
    case reopen

    public var needsNote: Bool { self == .settle || self == .reopen }
}

/// How it ended. Raw values are stored: never change one.
public enum ConcernOutcome: String, CaseIterable, Codable, Sendable {
    case act, known, safeguarding, emergency
    case notOurs = "not-ours"

    /// As staff choose it.
    public var words: String {
        switch self {
        case .act: "We will act on it"
        case .known: "We knew it already"
        case .safeguarding: "Passed to safeguarding"
        case .emergency: "Passed to 999 or the police"
        case .notOurs: "Not for us"
        }
    }
}

/// Where it stands, from what was done alone.
public enum ConcernState: Hashable, Sendable {
    /// Nobody has taken it.
    case sent(since: Instant)
    /// Whose it is. `since` is when the team began on it: that a colleague takes it over gives nobody more time.
    case taken(by: ID<StaffMember>?, since: Instant)
    case settled(at: Instant)

    /// What can be done now.
    public var acts: [ConcernAct] {
        switch self {
        case .sent: [.take, .settle]
        case .taken: [.take, .handBack, .settle]
        case .settled: [.reopen]
        }
    }
}

extension Concern {
    public var state: ConcernState {
        steps.reduce(.sent(since: sentAt)) { state, step in
            switch (step.act, state) {
            case (.take, .taken(_, let since)): .taken(by: step.by, since: since)
            case (.take, _), (.reopen, _): .taken(by: step.by, since: step.at)
            case (.handBack, _): .sent(since: step.at)
            case (.settle, _): .settled(at: step.at)
            }
        }
    }
}

/// Why a step was not taken.
public enum ConcernStepRefusal: Error, Equatable, Sendable {
    case notNow
    case needsOutcome
    case needsNote
}
