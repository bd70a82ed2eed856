public import Clinical

/// What a worker asks to see of their teams' open referrals.
public struct InboxAsk: Hashable, Sendable {
    public enum Filter: String, CaseIterable, Sendable { case all, mine, overdue, danger }
    public enum Sorting: String, CaseIterable, Sendable {
        /// What is overdue on top, then what is due first.
        case due
        /// What came in last on top.
        case received
    }

    public var filter = Filter.all
    /// Only those at this stage.
    public var stage: ReferralStage?
    public var order = Sorting.due
    /// From 1.
    public var page = 1

    /// All of them, what is due first on top.
    public init() {}
}

/// One page of the inbox.
public struct InboxList: Sendable {
    public struct Row: Sendable {
        public let id: ID<Referral>
        public let receivedAt: Instant
        public let dueAt: Instant
        public let team: String
        /// What can be read only by opening the record; nil when it cannot be opened, which is then said.
        public let opened: Opened?
    }

    public struct Opened: Sendable {
        /// What to call them.
        public let name: String
        /// Their record, or one linked to it, says that they have died.
        public let hasDied: Bool
        public let standing: ReferralStanding
        /// Who must act, by name where there is one.
        public let owner: String
        public let substances: [Substance]
        public let source: ReceiptHolder
    }

    public let rows: [Row]
    /// Those that other teams have sent to the worker's teams and that wait for a yes or no, due first on top. At
    /// most a page of them, on the first page of any list.
    public let offered: [Row]
    /// How many of those there are in all.
    public let offeredCount: Int
    public let counts: [InboxAsk.Filter: Int]
    public let page: Int
    public let pageCount: Int
    public let now: Instant

    public static let pageSize = 25
}
