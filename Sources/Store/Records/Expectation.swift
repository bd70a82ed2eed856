public import Clinical

/// The version of a record that a decision was made on.
public struct Expectation: Hashable, Sendable {
    let id: String
    let version: Int
}

/// The head of a subject's record chain that a decision about the whole person was made on.
public struct HeadMark: Hashable, Sendable {
    public let subject: Subject
    let length: Int
    let digest: [UInt8]
}

/// All that one Action writes: everything or nothing.
public struct Changes: Sendable {
    var items: [PendingChange] = []
    var heads: [HeadMark] = []

    public init() {}

    /// Adds a record that has not been saved before.
    public mutating func add<Record: StoredRecord>(_ record: Record, trueAt: Instant? = nil) {
        items.append(PendingChange(record, version: 1, trueAt: trueAt))
    }

    /// Saves a new version of a record, if it is still the version that was read.
    public mutating func revise<Record: StoredRecord>(
        _ stored: Stored<Record>, to record: Record, trueAt: Instant? = nil
    ) {
        items.append(PendingChange(record, version: stored.version + 1, trueAt: trueAt))
    }

    /// Refuses everything if anything at all about this subject was written since `head` was read.
    public mutating func expect(_ head: HeadMark) { heads.append(head) }
}

/// One change, its type forgotten so that changes of several kinds go in one commit.
struct PendingChange: Sendable {
    let id: String
    let kind: RecordKind
    var version: Int
    let subject: Subject
    let schema: Int
    let isSealed: Bool
    let trueAt: Instant?
    let searchable: Searchable?
    let promoted: @Sendable (Marks) -> [Promoted]
    let encode: @Sendable (_ reason: String?) throws -> [UInt8]

    init<Record: StoredRecord>(_ record: Record, version: Int, trueAt: Instant?) {
        id = record.id.text
        kind = Record.kind
        self.version = version
        subject = record.subject
        schema = Record.schema
        isSealed = Record.isSealed
        self.trueAt = trueAt
        searchable = record.searchable
        promoted = { record.promoted(marking: $0) }
        encode = { try Body.encode(record, reason: $0) }
    }
}
