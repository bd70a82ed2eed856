/// Something a referral can wait for, with a time within which it must happen.
public enum ReferralWait: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
    case opening, decision, appointmentOffer, appointmentAnswer, keepInTouch, appointmentOutcome, afterMissed
    case personAnswer, nextAttempt, lastResort, afterLastResort
    case redirectSending, redirectConfirmation, redirectAgain, telling
    /// After an escalation: how long the manager has before the service lead is told.
    case manager
}

/// How long one wait may last.
public struct ReferralDeadline: Hashable, Codable, Sendable {
    /// Minutes of the service's working hours.
    public let workingMinutes: Int
    /// Minutes on the clock, when a danger is flagged. Never more than the working minutes.
    public let dangerMinutes: Int

    public init(workingMinutes: Int, dangerMinutes: Int) {
        self.workingMinutes = max(1, workingMinutes)
        self.dangerMinutes = min(max(1, dangerMinutes), self.workingMinutes)
    }
}

/// How long a service gives itself for each step of a referral.
///
/// These are a service's own promises, not clinical figures: no guideline sets them. `proposed` is this
/// project's starting point (source: local default, confidence: none claimed); a service may set its own.
public struct ReferralDeadlines: Hashable, Codable, Sendable {
    private let rows: [ReferralWait: ReferralDeadline]
    /// How many times we try to reach someone before a last resort. How they are tried is for the
    /// person's contact plan alone: no rule here may push staff to a way that is not safe.
    public let attempts: Int
    /// However few hours a service opens, no deadline is later than this many days on the clock.
    public let longestDays: Int
    /// A young person's safeguarding act is due this many minutes on the clock after the referral came in:
    /// a referral to children's services is made within 24 hours (clinical dossier 9.3, K-high).
    public let safeguardingMinutes: Int

    /// The proposed row stands for any that `rows` lacks. At most 28 days, so that silence is always heard.
    public init(rows: [ReferralWait: ReferralDeadline], attempts: Int, longestDays: Int = 28) {
        self.rows = rows
        self.attempts = max(1, attempts)
        self.longestDays = min(max(1, longestDays), 28)
        safeguardingMinutes = 1440
    }

    public subscript(wait: ReferralWait) -> ReferralDeadline {
        rows[wait] ?? Self.proposedRows[wait] ?? ReferralDeadline(workingMinutes: 450, dangerMinutes: 240)
    }

    /// When `wait` must be over, if it began at `start`.
    func due(_ wait: ReferralWait, from start: Instant, inDanger: Bool, hours: WorkingHours) -> Instant {
        if inDanger { return start.adding(minutes: min(self[wait].dangerMinutes, longestDays * 1440)) }
        let worked = hours.deadline(after: start, workingMinutes: self[wait].workingMinutes)
        return min(worked, start.adding(days: longestDays))
    }

    /// What a person is told of `due`. Rule: nothing is promised for a time when nobody is here; danger counts on the
    /// clock for us, and for the person only while we are open.
    func promise(_ wait: ReferralWait, from start: Instant, inDanger: Bool, hours: WorkingHours) -> Instant {
        let urgent = due(wait, from: start, inDanger: inDanger, hours: hours)
        if hours.isOpen(at: start), hours.isOpen(at: urgent) { return urgent }
        return due(wait, from: start, inDanger: false, hours: hours)
    }
}

extension ReferralDeadlines {
    public static let proposed = ReferralDeadlines(rows: proposedRows, attempts: 3)

    /// A working day is taken as 450 minutes, seven and a half hours.
    private static let proposedRows: [ReferralWait: ReferralDeadline] = [
        .opening: row(240, danger: 60),
        .decision: row(900, danger: 240),
        .appointmentOffer: row(2250, danger: 1440),
        .appointmentAnswer: row(2250, danger: 1440),
        .keepInTouch: row(4500, danger: 2880),
        .appointmentOutcome: row(450, danger: 240),
        .afterMissed: row(450, danger: 240),
        .personAnswer: row(1350, danger: 1080),
        .nextAttempt: row(900, danger: 240),
        .lastResort: row(900, danger: 240),
        .afterLastResort: row(4500, danger: 1440),
        .redirectSending: row(450, danger: 240),
        .redirectConfirmation: row(900, danger: 480),
        .redirectAgain: row(450, danger: 240),
        .telling: row(450, danger: 240),
        .manager: row(900, danger: 240),
    ]

    private static func row(_ working: Int, danger: Int) -> ReferralDeadline {
        ReferralDeadline(workingMinutes: working, dangerMinutes: danger)
    }
}
