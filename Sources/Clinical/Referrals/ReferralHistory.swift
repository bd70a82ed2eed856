/// One line of a referral's history.
public struct ReferralEntry: Hashable, Codable, Sendable {
    public let step: ReferralStep
    /// When it was true.
    public let at: Instant
    /// When it was written down: the same moment or later.
    public let typedAt: Instant
    public let by: ReferralAuthor

    public init(step: ReferralStep, at: Instant, typedAt: Instant, by: ReferralAuthor) {
        self.step = step
        self.at = at
        self.typedAt = typedAt
        self.by = by
    }
}

/// Everything done about one referral, in the order it was written down. Never empty, and nothing is ever removed.
public struct ReferralHistory: Hashable, Sendable {
    /// The first is always `received`.
    public let entries: [ReferralEntry]
    public let receivedAt: Instant

    /// The history of a referral that has just come in.
    public static func beginning(
        from holder: ReceiptHolder, by author: ReferralAuthor, at: Instant, typedAt: Instant
    ) throws(ReferralRefusal) -> ReferralHistory {
        guard at <= typedAt else { throw .inTheFuture }
        guard author.may(.received) else { throw .notYours(.received) }
        let first = ReferralEntry(step: .received(from: holder), at: at, typedAt: typedAt, by: author)
        return ReferralHistory(entries: [first], receivedAt: at)
    }

    /// The history with one more step, or why that step cannot be taken now. `at` is when it was true,
    /// and `typedAt`, the same moment or later, is now. `isReachable` is whether any way to the person is safe.
    public func adding(
        _ step: ReferralStep, by author: ReferralAuthor, at: Instant, typedAt: Instant,
        deadlines: ReferralDeadlines = .proposed, isReachable: Bool = true
    ) throws(ReferralRefusal) -> ReferralHistory {
        guard author.may(step.kind) else { throw .notYours(step.kind) }
        guard at <= typedAt, typedAt >= lastTypedAt else { throw .inTheFuture }
        guard at >= receivedAt else { throw .beforeReferral }
        try ReferralCourse(self).check(step, at: at, attemptsNeeded: deadlines.attempts, isReachable: isReachable)
        let entry = ReferralEntry(step: step, at: at, typedAt: typedAt, by: author)
        return ReferralHistory(entries: entries + [entry], receivedAt: receivedAt)
    }

    /// The moment to write down as now. Rule: another machine's clock may be a little ahead of ours, and what was
    /// written there is not in the future.
    public func typing(at now: Instant) -> Instant { max(now, lastTypedAt) }

    private var lastTypedAt: Instant { entries.last?.typedAt ?? receivedAt }
}

extension ReferralHistory: Codable {
    /// Takes any list that begins with `received`. A stored step that today's rules would refuse is kept: a history
    /// is what happened, and a changed rule must not make an old referral unreadable.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let entries = try container.decode([ReferralEntry].self)
        guard let first = entries.first, first.step.kind == .received else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a referral's history begins with its receipt")
        }
        self.init(entries: entries, receivedAt: first.at)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(entries)
    }
}
