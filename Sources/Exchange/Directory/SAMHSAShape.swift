import Clinical

/// The US treatment locator: substance use treatment facilities with ZIP codes and points on the map.
struct SAMHSAShape: ServiceShape {
    let directory = "samhsa"
    let header = ["name1", "name2", "street1", "city", "state", "zip", "latitude", "longitude"]
    let keyColumn = "name1"

    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem]) {
        var facts = ServiceFacts()
        facts.name = [try row.required("name1"), row["name2"]].compactMap { $0 }.joined(separator: ", ")
        var place = ServicePlace(.us)
        place.address = [row["street1"], row["street2"]].compactMap { $0 }.joined(separator: ", ")
        place.town = [row["city"], row["state"]].compactMap { $0 }.joined(separator: ", ")
        place.district = row["county"]
        place.postalCode = try zip(row)
        place.coordinate = try row.coordinate()
        facts.place = place
        let source = FactSource(name: "SAMHSA treatment locator", checkedOn: context.checkedOn)
        let key = DirectoryKey(directory: directory, reference: reference(row))
        return (TreatmentService(key: key, .init(source: source, facts: facts)), [])
    }

    /// The file numbers nothing: name and address together say which facility it is.
    private func reference(_ row: NamedRow) -> String {
        ["name1", "name2", "street1", "street2", "city", "state", "zip"].map { row[$0] ?? "" }.joined(separator: "|")
    }

    /// Five digits. Spreadsheets eat the leading noughts of New England and Puerto Rico; they are put back.
    private func zip(_ row: NamedRow) throws -> String {
        let text = try row.required("zip")
        guard (3...5).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw FieldProblem("zip", "“\(text)” is not a ZIP code")
        }
        return String(repeating: "0", count: 5 - text.utf8.count) + text
    }
}
