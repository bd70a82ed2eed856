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
    /// Nobody has it. `since` is when it came in, or was opened again, also once it was handed back.
    case sent(since: Instant)
    /// Whose it is. `since` is when the team first began on it: nobody who takes it later has more time.
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
    /// Rule: no deadline moves later. What is handed back is due when it was before anyone took it, and taken again it
    /// is due when it was after the first one did.
    public var state: ConcernState {
        guard let last = steps.last else { return .sent(since: sentAt) }
        return switch last.act {
        case .take, .reopen: .taken(by: last.by, since: begunAt ?? last.at)
        case .handBack: .sent(since: openedAt)
        case .settle: .settled(at: last.at)
        }
    }

    /// What was done since it came in or, if it was opened again, since then.
    private var round: ArraySlice<ConcernStep> { steps[(steps.lastIndex { $0.act == .reopen } ?? 0)...] }

    private var openedAt: Instant { round.first { $0.act == .reopen }?.at ?? sentAt }

    private var begunAt: Instant? { round.first { $0.act == .take || $0.act == .reopen }?.at }
}

/// Why a step was not taken.
public enum ConcernStepRefusal: Error, Equatable, Sendable {
    case notNow
    case needsOutcome
    case needsNote
}
