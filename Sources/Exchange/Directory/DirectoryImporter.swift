public import Clinical

/// Reads a directory of services a piece at a time. Its kind is recognised from the header:
/// the CQC care directory in two shapes, the US treatment locator, or our own.
public struct DirectoryImporter: Sendable {
    private let context: ImportContext
    private var reader = CSVReader()
    private var shape: (any ServiceShape)?
    private var columns: [String: Int] = [:]
    private var lineOfKey: [DirectoryKey: Int] = [:]
    /// Services whose rows were set aside. The file still lists them: a mistype is no sign that one has closed.
    public private(set) var setAside: Set<DirectoryKey> = []

    public init(_ context: ImportContext) { self.context = context }

    /// The directory's short name, `cqc`, once the header was read.
    public var directory: String? { shape?.directory }

    public mutating func read(_ piece: some Sequence<UInt8>) throws -> [ImportLine<TreatmentService>] {
        try reader.read(piece).compactMap { try take($0) }
    }

    public mutating func finish() throws -> [ImportLine<TreatmentService>] {
        let lines = try reader.finish().compactMap { try take($0) }
        guard shape != nil else { throw UnknownFile(words: "the file is empty: it has no header") }
        return lines
    }

    private mutating func take(_ row: CSVRow) throws -> ImportLine<TreatmentService>? {
        guard let shape else {
            try readHeader(row)
            return nil
        }
        let named = NamedRow(row, columns: columns)
        do {
            let (service, left) = try shape.service(named, context)
            return keep(service, named, left)
        } catch let problem as FieldProblem {
            if let reference = named[shape.keyColumn] {
                setAside.insert(DirectoryKey(directory: named["directory"] ?? shape.directory, reference: reference))
            }
            return .setAside(line: row.line, problem: problem)
        }
    }

    private mutating func readHeader(_ row: CSVRow) throws {
        columns = NamedRow.columns(of: row)
        let shapes: [any ServiceShape] = [OwnShape(), CQCRewrittenShape(), CQCLocationsShape(), SAMHSAShape()]
        guard let known = shapes.first(where: { $0.header.allSatisfy { columns[$0] != nil } }) else {
            throw UnknownFile(words: "the first line names no kind of directory we know (docs/data.md lists them)")
        }
        guard context.isDayGiven || known.saysItsDay else {
            throw UnknownFile(
                words: "its rows do not say when they were checked. Give --checked-on: the day of the list")
        }
        shape = known
    }

    /// The same service on two lines is taken once.
    private mutating func keep(
        _ service: TreatmentService, _ row: NamedRow, _ left: [FieldProblem]
    ) -> ImportLine<TreatmentService> {
        if let first = lineOfKey[service.key] {
            let problem = FieldProblem(shape?.keyColumn ?? "", "the same service as line \(first)")
            return .setAside(line: row.line, problem: problem)
        }
        lineOfKey[service.key] = row.line
        return .kept(service, line: row.line, left: left)
    }
}

extension ServiceShape {
    /// Whether each row says on which day it was checked.
    fileprivate var saysItsDay: Bool { header.contains("checked_on") }
}

/// One way of writing a directory down as rows.
protocol ServiceShape: Sendable {
    var directory: String { get }
    /// Columns, in lower case, that tell this shape from the others.
    var header: [String] { get }
    /// The column to name when two rows are the same service.
    var keyColumn: String { get }

    /// The service a row describes, and the fields left out; throws a `FieldProblem` for a row set aside.
    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem])
}
