import Clinical

/// Our own comma-separated directory (docs/data.md): one row is what one source says about one service.
struct OwnShape: ServiceShape {
    let directory = "own"
    let header = ["reference", "name", "settings", "source", "checked_on"]
    let keyColumn = "reference"

    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem]) {
        var left: [FieldProblem] = []
        var facts = try words(row)
        facts.place = try place(row, context)
        facts.phone = row.phone("phone", &left)
        facts.price = try price(row)
        facts.opening = try row.read("opening") { OpeningHours($0) }
        facts.capacity = try row.count("capacity")
        facts.waitDays = try row.count("wait_days")
        let key = DirectoryKey(directory: row["directory"] ?? directory, reference: try row.required("reference"))
        return (TreatmentService(key: key, .init(source: try source(row), facts: facts)), left)
    }

    private func words(_ row: NamedRow) throws -> ServiceFacts {
        var facts = ServiceFacts()
        facts.name = try row.required("name")
        facts.provider = row["provider"]
        facts.help = try row.cases("help")
        facts.settings = try row.cases("settings")
        facts.substances = try row.cases("substances")
        facts.audiences = try row.cases("audiences")
        facts.funding = try row.cases("funding")
        facts.access = try row.cases("access")
        facts.insurers = row.list("insurers", by: "|")
        facts.languages = row.list("languages", by: "|")
        facts.email = row["email"]
        facts.website = row["website"]
        if let regulator = row["regulator"], let reference = row["regulator_reference"] {
            facts.regulator = RegulatorReference(regulator: regulator, reference: reference)
        }
        return facts
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

    /// `900 week`.
    private func price(_ row: NamedRow) throws -> Price? {
        try row.read("price") { text in
            let words = text.split(separator: " ")
            guard words.count == 2, let pounds = Int(words[0]), let unit = Price.Unit(rawValue: String(words[1]))
            else { return nil }
            return Price(pounds: pounds, per: unit)
        }
    }
}

extension NamedRow {
    /// A value that must make sense when it is there.
    func read<Value>(_ column: String, _ make: (String) -> Value?) throws -> Value? {
        guard let text = self[column] else { return nil }
        guard let value = make(text) else { throw FieldProblem(column, "“\(text)” cannot be read") }
        return value
    }

    func count(_ column: String) throws -> Int? {
        try read(column) { text in Int(text).flatMap { $0 >= 0 ? $0 : nil } }
    }

    /// A closed list divided by `|`; a word that is not in it sets the row aside, so a mistype is seen.
    func cases<Case: RawRepresentable>(_ column: String) throws -> [Case]? where Case.RawValue == String {
        try list(column, by: "|")?.map { text in
            guard let value = Case(rawValue: text) else { throw FieldProblem(column, "“\(text)” is not on the list") }
            return value
        }
    }
}
