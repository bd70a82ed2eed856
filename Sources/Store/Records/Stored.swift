public import Clinical

/// One version of a record, opened, with who wrote it, when and why.
public struct Stored<Record: StoredRecord>: Sendable {
    public let value: Record
    public let version: Int
    public let written: Written

    /// The version a change of this record must expect to find.
    public var expected: Expectation { Expectation(id: value.id.text, version: version) }
}

/// Who wrote a version, when it was typed, when it was true, by which verb, and in whose words why.
public struct Written: Hashable, Sendable {
    public let by: Author
    public let typedAt: Instant
    public let trueAt: Instant
    public let verb: String
    /// The reason given, if one was. It is kept inside sealed bodies: a record of a kind that is not sealed has none.
    public let reason: String?
}

/// Who did something: a member of staff, the holder of a receipt, the public, the operator, the system.
/// A code and an id, never a name.
public struct Author: Hashable, Sendable, Codable {
    public let text: String

    public static func staff(_ id: ID<StaffMember>) -> Author { Author(text: "staff:\(id.text)") }
    public static func holder(_ id: ID<Receipt>) -> Author { Author(text: "holder:\(id.text)") }
    public static let anyone = Author(text: "public")
    public static let system = Author(text: "system")
    /// The person at the command line, by the name the operating system knows them by.
    public static func operatorNamed(_ name: String) -> Author { Author(text: "operator:\(name)") }

    /// The member of staff, if it was one.
    public var staff: ID<StaffMember>? {
        text.hasPrefix("staff:") ? ID(String(text.dropFirst(6))) : nil
    }

    init(text: String) { self.text = text }
}

/// A version as it lies in the database: still sealed.
public struct Sealed<Record: StoredRecord>: Sendable {
    let row: VersionRow

    /// The record's id, which is not sealed.
    public var id: ID<Record>? { ID(row.id) }
    public var subject: Subject { row.subject }
}
