public import Clinical

/// What became of one row of a file.
public enum ImportLine<Value: Sendable>: Sendable {
    /// Taken. `left` names fields whose value made no sense and was left out.
    case kept(Value, line: Int, left: [FieldProblem])
    /// Not taken, and why.
    case setAside(line: Int, problem: FieldProblem)
}

extension ImportLine: Equatable where Value: Equatable {}

/// What is wrong with one field of one row.
public struct FieldProblem: Error, Hashable, Sendable {
    /// The name of the column in the file's header.
    public let field: String
    public let reason: String

    public init(_ field: String, _ reason: String) {
        self.field = field
        self.reason = reason
    }
}

/// A file whose header is none that we know.
public struct UnknownFile: Error, Hashable, Sendable {
    public let words: String
}

/// What is known when a file is read, besides the file.
public struct ImportContext: Sendable {
    /// The day the file was drawn up or downloaded: the date every fact in it carries, unless the file gives its own.
    public let checkedOn: Day
    /// Whether a person said so. A day that was only guessed makes no fact checked: a list that has none of its own is
    /// then refused.
    public let isDayGiven: Bool
    /// Outcodes of the imported places; nil when there are none, and then only the postcode area is checked.
    public let knownOutcodes: Set<Outcode>?

    public init(checkedOn: Day, isDayGiven: Bool = true, knownOutcodes: Set<Outcode>? = nil) {
        self.checkedOn = checkedOn
        self.isDayGiven = isDayGiven
        self.knownOutcodes = knownOutcodes
    }
}

/// A row with its columns by name. Column names are compared without case or surrounding space.
struct NamedRow {
    let line: Int
    private let columns: [String: Int]
    private let fields: [String]

    init(_ row: CSVRow, columns: [String: Int]) {
        line = row.line
        fields = row.fields
        self.columns = columns
    }

    /// The trimmed text of a column, or nil when it is empty, short of the row's end, or not in the file.
    subscript(_ column: String) -> String? {
        guard let index = columns[column.lowercased()], index < fields.count else { return nil }
        let text = fields[index].trimmed
        return text.isEmpty ? nil : text
    }

    /// The parts of a column that lists several values.
    func list(_ column: String, by separator: Character) -> [String]? {
        self[column].map { $0.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty } }
    }

    static func columns(of header: CSVRow) -> [String: Int] {
        Dictionary(zip(header.fields.map { $0.trimmed.lowercased() }, 0...)) { first, _ in first }
    }
}
