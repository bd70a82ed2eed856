/// What someone told us is wrong in the public directory. It is work for a named role until it is settled, and is kept
/// after that.
///
/// Whoever tells us gives no name, and what they wrote is sealed all the same: it may be about a person.
public struct FactReport: Hashable, Codable, Sendable {
    public let id: ID<FactReport>
    public let service: ID<ListedService>
    /// What is wrong; nil for something else, or for all of it.
    public let field: ServiceField?
    /// What is right, in their own words; may be empty.
    public let words: String
    /// What our page said of the field at that moment; nil when it said nothing.
    public let shown: String?
    public let madeAt: Instant
    /// The member of staff who took it on.
    public private(set) var owner: ID<StaffMember>?
    public private(set) var settlement: FactSettlement?
    /// A manager came to it once more and said that the service, which had closed, is open.
    public private(set) var reopening: FactSettlement?

    public static let longestWords = 1000
    /// When a report has waited for too long. A rule of the product: within it a wrong number is rung many times.
    public static let dueAfterDays = 14
    /// How many of one service may wait at once. A rule of the product: whoever reads a hundred has been told, and a
    /// flood must not bury what is said of others.
    public static let mostWaiting = 100

    /// Nil for more words than `longestWords`.
    public init?(
        id: ID<FactReport>, of service: ListedService, field: ServiceField?, words: String, at now: Instant
    ) {
        let words = words.trimmed
        guard !words.isLonger(than: Self.longestWords) else { return nil }
        self.id = id
        self.service = service.id
        self.field = field
        self.words = words
        shown = field.flatMap { service.entry.fact($0)?.value }
        madeAt = now
    }

    public var isOpen: Bool { settlement == nil }
    public var dueAt: Instant { madeAt.adding(days: Self.dueAfterDays) }

    /// Whose work it is now, as a question of the record alone: theirs who took it on, or else of every manager.
    public func taken(by member: ID<StaffMember>) -> FactReport {
        var report = self
        report.owner = member
        return report
    }

    /// The service it is about had closed and is open again. A report that waited is settled by it.
    public func reopened(_ settlement: FactSettlement) -> FactReport {
        var report = settled(settlement)
        report.reopening = settlement
        return report
    }

    /// Settled, by whoever settled it. What was settled once stays as it was settled.
    public func settled(_ settlement: FactSettlement) -> FactReport {
        var report = self
        report.owner = owner ?? settlement.by
        report.settlement = self.settlement ?? settlement
        return report
    }
}

/// How a report came to its end.
public struct FactSettlement: Hashable, Codable, Sendable {
    /// Raw values are stored: never change one.
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        case corrected, confirmed, dismissed, closed, reopened

        public var words: String {
            switch self {
            case .corrected: "corrected"
            case .confirmed: "asked, and right as it was"
            case .dismissed: "dismissed"
            case .closed: "they have closed"
            case .reopened: "they are open again"
            }
        }
    }

    public let outcome: Outcome
    /// Nil for the operator, who forgets a report when asked to.
    public let by: ID<StaffMember>?
    public let at: Instant
    /// What was changed; nil when the report was dismissed.
    public let field: ServiceField?
    /// Why it was dismissed, or how it is known that the service has closed or is open.
    public let reason: String?

    public init(
        _ outcome: Outcome, by member: ID<StaffMember>?, at: Instant, field: ServiceField? = nil, reason: String? = nil
    ) {
        self.outcome = outcome
        by = member
        self.at = at
        self.field = field
        self.reason = reason
    }
}
