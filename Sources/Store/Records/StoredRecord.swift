public import Clinical

/// A kind of record that the Store keeps: one table of promoted columns, and a body.
public protocol StoredRecord: Codable, Sendable {
    /// The kind, which is also the name of its table.
    static var kind: RecordKind { get }

    /// The number of the body's present shape. It goes up by one with each change of shape.
    static var schema: Int { get }

    /// Whether the body is encrypted with its subject's own key. Only what is public anyway is not.
    static var isSealed: Bool { get }

    var id: ID<Self> { get }
    var subject: Subject { get }

    /// The columns that are searched, joined, constrained or ordered by: ids, codes from a closed
    /// list, instants, counts and keyed marks. Never free text.
    func promoted(marking: Marks) -> [Promoted]

    /// The words by which this record's subject can be found. Most kinds have none.
    var searchable: Searchable? { get }

    /// Raises a body written with an older schema to the present one, one pure step a number.
    static func raise(_ body: [UInt8], from schema: Int) throws -> [UInt8]
}

extension StoredRecord {
    public static var schema: Int { 1 }
    public static var isSealed: Bool { true }
    public var searchable: Searchable? { nil }
    public static func raise(_ body: [UInt8], from schema: Int) throws -> [UInt8] { body }
}

/// Every kind of record there is, by the name of its table.
public enum RecordKind: String, CaseIterable, Codable, Sendable {
    case organisation, team, staff, credential
    case person, referral, receipt, consent
    case sentForm = "sent_form"
    case familyReferral = "family_referral"
    case brokenGlass = "broken_glass"
    case samePerson = "same_person"
    case service, place
    case factReport = "fact_report"
    case contribution
    case concern
}

/// One promoted column and what it holds.
public struct Promoted: Hashable, Sendable {
    public let column: String
    public let value: SQLValue

    public init(_ column: String, code: String) { self.init(column, .text(code)) }
    public init(_ column: String, optionalCode: String?) { self.init(column, optionalCode.map { .text($0) } ?? .null) }
    public init<Of>(_ column: String, id: ID<Of>) { self.init(column, .text(id.text)) }
    public init(_ column: String, at instant: Instant?) {
        self.init(column, instant.map { .text($0.description) } ?? .null)
    }
    public init(_ column: String, flag: Bool) { self.init(column, .integer(flag ? 1 : 0)) }
    public init(_ column: String, mark: [UInt8]) { self.init(column, .bytes(mark)) }

    private init(_ column: String, _ value: SQLValue) {
        self.column = column
        self.value = value
    }
}

/// The words by which a subject can be found, and where they may be looked for.
public struct Searchable: Sendable {
    public let organisation: ID<Organisation>
    public let teams: [ID<Team>]
    public let terms: [SearchTerm]

    public init(organisation: ID<Organisation>, teams: [ID<Team>], terms: [SearchTerm]) {
        self.organisation = organisation
        self.teams = teams
        self.terms = terms
    }
}
