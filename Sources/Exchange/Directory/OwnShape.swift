import Clinical

/// Our own comma-separated directory (docs/data.md): one row is what one source says about one service.
struct OwnShape: ServiceShape {
    let directory = "own"
    let header = ["reference", "name", "settings", "source", "checked_on"]
    let keyColumn = "reference"

    /// Fields that are one column each, written as anywhere (`ServiceField.take`).
    static let columns: [ServiceField] = ServiceField.allCases.filter {
        ![.name, .place, .phone, .regulator].contains($0)
    }

    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem]) {
        var left: [FieldProblem] = []
        var facts = ServiceFacts()
        facts.name = try row.required("name")
        for field in Self.columns { try row.take(field, into: &facts) }
        facts.place = try place(row, context)
        facts.phone = row.phone("phone", &left)
        if let regulator = row["regulator"], let reference = row["regulator_reference"] {
            facts.regulator = RegulatorReference(regulator: regulator, reference: reference)
        }
        let key = DirectoryKey(directory: row["directory"] ?? directory, reference: try row.required("reference"))
        return (TreatmentService(key: key, .init(source: try source(row), facts: facts)), left)
    }

    private func source(_ row: NamedRow) throws -> FactSource {
        guard let day = Day(try row.required("checked_on")) else {
            throw FieldProblem("checked_on", "is not a day as in 2026-04-05")
        }
        return FactSource(name: try row.required("source"), checkedOn: day)
    }

    private func place(_ row: NamedRow, _ context: ImportContext) throws -> ServicePlace? {
        let country = try row.read("country") { ServicePlace.Country(rawValue: $0) } ?? .uk
        var place = ServicePlace(country)
        place.address = row["address"]
        place.town = row["town"]
        place.district = row["district"]
        if row["postcode"] != nil {
            place.postalCode = try country == .uk ? row.ukPostcode("postcode", context) : row.required("postcode")
        }
        place.coordinate = try row["latitude"] == nil ? nil : row.coordinate()
        return place == ServicePlace(.uk) ? nil : place
    }
}

extension NamedRow {
    /// A value that must make sense when it is there.
    func read<Value>(_ column: String, _ make: (String) -> Value?) throws -> Value? {
        guard let text = self[column] else { return nil }
        guard let value = make(text) else { throw FieldProblem(column, "“\(text)” cannot be read") }
        return value
    }

    /// A column that must make sense when it is there. Of a list the word that is not on it is named, so a mistype is
    /// seen.
    func take(_ field: ServiceField, into facts: inout ServiceFacts) throws {
        guard let text = self[field.rawValue], !field.take(text, into: &facts) else { return }
        let words = text.split(separator: "|").map { String($0).trimmed }
        if case .anyOf(let known) = field.shape,
            let odd = words.first(where: { word in !known.contains { $0.code == word } })
        {
            throw FieldProblem(field.rawValue, "“\(odd)” is not on the list")
        }
        throw FieldProblem(field.rawValue, "“\(text)” cannot be read")
    }
}
