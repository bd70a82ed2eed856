public import Clinical

/// Reads a file of places: outcodes (or postcode areas) with a point and the names people use for them.
public struct PlaceImporter: Sendable {
    private let context: ImportContext
    private var reader = CSVReader()
    private var columns: [String: Int] = [:]
    private var lineOfName: [Place.Name: Int] = [:]

    public init(_ context: ImportContext) { self.context = context }

    public mutating func read(_ piece: some Sequence<UInt8>) throws -> [ImportLine<Place>] {
        try reader.read(piece).compactMap { try take($0) }
    }

    public mutating func finish() throws -> [ImportLine<Place>] {
        let lines = try reader.finish().compactMap { try take($0) }
        guard !columns.isEmpty else { throw UnknownFile(words: "the file is empty: it has no header") }
        return lines
    }

    private mutating func take(_ row: CSVRow) throws -> ImportLine<Place>? {
        guard !columns.isEmpty else {
            columns = NamedRow.columns(of: row)
            guard ["postcode", "latitude", "longitude"].allSatisfy({ columns[$0] != nil }) else {
                throw UnknownFile(words: "the first line must name postcode, latitude and longitude")
            }
            return nil
        }
        do {
            return try keep(place(NamedRow(row, columns: columns)), row.line)
        } catch let problem as FieldProblem {
            return .setAside(line: row.line, problem: problem)
        }
    }

    private mutating func keep(_ place: Place, _ line: Int) throws -> ImportLine<Place> {
        if let first = lineOfName[place.name] { throw FieldProblem("postcode", "the same place as line \(first)") }
        lineOfName[place.name] = line
        return .kept(place, line: line, left: [])
    }

    private func place(_ row: NamedRow) throws -> Place {
        Place(
            name: try name(row.required("postcode")), town: row["town"], district: row["region"] ?? row["district"],
            middle: try row.coordinate(),
            source: FactSource(name: row["source"] ?? "outcode centres", checkedOn: context.checkedOn))
    }

    private func name(_ text: String) throws -> Place.Name {
        if let area = PostcodeArea(text) { return .area(area) }
        guard let outcode = Outcode(text) else { throw FieldProblem("postcode", "“\(text)” is not an outcode") }
        guard outcode.area != nil else {
            throw FieldProblem("postcode", PostcodeProblem.unknownArea(outcode.areaLetters).words)
        }
        return .outcode(outcode)
    }
}
