public import Clinical

/// Reads a list of pharmacies in the shape of NHS Choices: three files joined by `OrganisationID`, the byte 0xAC
/// between fields, Latin-1, no quotes.
///
/// The services and the hours are read first, then the pharmacies. Every row of all three is taken, repaired or set
/// aside, and counted. A day of checking must be given: the files do not say how old they are, and a pharmacy that has
/// moved its hours since is a dose that is missed.
public struct PharmacyImporter: Sendable {
    private let context: ImportContext
    private var readers: [PharmacyFile: JoinedReader]
    private var hours = PharmacyHours()
    private var services = PharmacyServices()
    private var lineOfID: [String: Int] = [:]
    /// Pharmacies whose rows were set aside. The file still lists them.
    public private(set) var setAside: Set<DirectoryKey> = []

    public static let directory = "nhs-choices"
    public static let sourceName = "NHS Choices list of pharmacies"

    public init(_ context: ImportContext) {
        self.context = context
        readers = Dictionary(uniqueKeysWithValues: PharmacyFile.allCases.map { ($0, JoinedReader($0)) })
    }

    /// Takes the next piece of a file. Pharmacies come out while `.pharmacies` is read.
    public mutating func read(
        _ piece: some Sequence<UInt8>, of file: PharmacyFile
    ) throws -> [ImportLine<TreatmentService>] {
        try take(readers[file]?.read(piece) ?? [], of: file)
    }

    /// Ends a file.
    ///
    /// - Throws: `UnknownFile` for one without the columns it must have.
    public mutating func finish(_ file: PharmacyFile) throws -> [ImportLine<TreatmentService>] {
        try take(readers[file]?.finish() ?? [], of: file)
    }

    /// What became of the rows of the two joined files, once all three were read.
    public func joined() -> [JoinedRows] { [services.report, hours.report] }

    private mutating func take(_ rows: [NamedRow], of file: PharmacyFile) throws -> [ImportLine<TreatmentService>] {
        switch file {
        case .services: for row in rows { services.take(row) }
        case .hours: for row in rows { hours.take(row) }
        case .pharmacies: return rows.map { take($0) }
        }
        return []
    }

    private mutating func take(_ row: NamedRow) -> ImportLine<TreatmentService> {
        do throws(FieldProblem) {
            let (service, left) = try pharmacy(row)
            return .kept(service, line: row.line, left: left)
        } catch {
            if let id = row["OrganisationID"] { setAside.insert(Self.key(id)) }
            return .setAside(line: row.line, problem: error)
        }
    }

    private static func key(_ id: String) -> DirectoryKey { DirectoryKey(directory: directory, reference: id) }

    private mutating func pharmacy(_ row: NamedRow) throws(FieldProblem) -> (TreatmentService, [FieldProblem]) {
        let id = try row.identity()
        if let first = lineOfID[id] { throw FieldProblem("OrganisationID", "the same pharmacy as line \(first)") }
        if row["SubType"] == "Appliance Pharmacy" {
            throw FieldProblem("SubType", "supplies dressings and devices, not medicines")
        }
        if let status = row["OrganisationStatus"], status != "Visible" {
            throw FieldProblem("OrganisationStatus", "“\(status)”: not listed to the public")
        }
        var left: [FieldProblem] = []
        var facts = try row.facts(context, &left)
        lineOfID[id] = row.line
        facts.help = services.help(at: id)
        facts.opening = hours.hours(of: id)
        let source = FactSource(name: Self.sourceName, checkedOn: context.checkedOn)
        return (TreatmentService(key: Self.key(id), .init(source: source, facts: facts)), left)
    }
}

/// The three files, in the order in which they are to be read. Raw values are their names.
public enum PharmacyFile: String, CaseIterable, Sendable {
    case services = "PharmacyServices.csv"
    case hours = "PharmacyOpeningTimes.csv"
    case pharmacies = "Pharmacy.csv"

    var columns: [String] {
        switch self {
        case .services: ["organisationid", "servicename"]
        case .hours: ["organisationid", "weekday", "times", "isopen", "openingtimetype", "additionalopeningdate"]
        case .pharmacies: ["organisationid", "organisationname", "postcode", "latitude", "longitude"]
        }
    }
}

/// What became of the rows of a file that is joined to another.
public struct JoinedRows: Hashable, Sendable {
    public let file: PharmacyFile
    public internal(set) var taken = 0
    /// Rows that say nothing of drugs or alcohol, or repeat one that was taken.
    public internal(set) var passedOver = 0
    /// Rows set aside, each with why, in the order of their lines.
    public internal(set) var setAside: [RowProblem] = []

    public struct RowProblem: Hashable, Sendable {
        public let line: Int
        public let problem: FieldProblem
    }

    /// Every row but the header.
    public var count: Int { taken + passedOver + setAside.count }
}

/// Rows of one of the files by the names of their columns.
private struct JoinedReader: Sendable {
    private let file: PharmacyFile
    private var reader = CSVReader(separator: 0xAC, isQuoted: false)
    private var columns: [String: Int] = [:]

    init(_ file: PharmacyFile) { self.file = file }

    mutating func read(_ piece: some Sequence<UInt8>) throws -> [NamedRow] { try take(try reader.read(piece)) }

    mutating func finish() throws -> [NamedRow] {
        let rows = try take(try reader.finish())
        guard !columns.isEmpty else { throw UnknownFile(words: "\(file.rawValue) is empty: it has no header") }
        return rows
    }

    private mutating func take(_ rows: [CSVRow]) throws -> [NamedRow] {
        var rows = rows[...]
        if columns.isEmpty, let header = rows.popFirst() {
            let named = NamedRow.columns(of: header)
            guard file.columns.allSatisfy({ named[$0] != nil }) else {
                throw UnknownFile(words: "\(file.rawValue) has not the columns it must have (docs/data.md lists them)")
            }
            columns = named
        }
        return rows.map { NamedRow($0, columns: columns) }
    }
}
