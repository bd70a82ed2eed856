import Clinical

/// The CQC care directory as it was once re-written for the web: one row a location, lists divided by `|`.
struct CQCRewrittenShape: ServiceShape {
    let directory = "cqc"
    let header = ["name", "postcode", "service_types", "specialisms", "location_url"]
    let keyColumn = "location_url"

    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem]) {
        let url = try row.required("location_url")
        let listing = CQCListing(
            types: row.list("service_types", by: "|") ?? [], people: row.list("specialisms", by: "|") ?? [])
        var (facts, left) = try listing.facts(row, name: "name", types: "service_types")
        var place = ServicePlace(.uk)
        place.address = row["address"]?.spacedCommas
        place.district = row["local_authority"]
        place.postalCode = try row.ukPostcode("postcode", context)
        facts.place = place
        facts.phone = row.phone("phone", &left)
        facts.website = row["website"]
        let reference = String(url.split(separator: "/").last ?? "")
        return (listing.service(reference, facts, from: "CQC care directory", context), left)
    }
}

/// The location-level download: no address and no postcode, so a place is known by its local authority only.
struct CQCLocationsShape: ServiceShape {
    let directory = "cqc"
    let header = ["location name", "location id", "service types", "service users supported"]
    let keyColumn = "Location ID"

    func service(_ row: NamedRow, _ context: ImportContext) throws -> (TreatmentService, [FieldProblem]) {
        let reference = try row.required("Location ID")
        let listing = CQCListing(
            types: row.list("Service Types", by: ",") ?? [], people: row.list("Service users supported", by: ",") ?? [])
        var (facts, left) = try listing.facts(row, name: "Location Name", types: "Service Types")
        if row["Dormant"] == "Y" { throw FieldProblem("Dormant", "registered, but not running") }
        if let end = row["Location HSCA end date"], let day = usDay(end) ?? Day(end), day <= context.checkedOn {
            throw FieldProblem("Location HSCA end date", "closed on \(day)")
        }
        var place = ServicePlace(.uk)
        place.district = try row.required("Location Local Authority")
        let postcode = "Location Postal Code"
        place.postalCode = try row[postcode] == nil ? nil : row.ukPostcode(postcode, context)
        facts.place = place
        facts.provider = row["Provider Name"]
        facts.phone = row.phone("Location telephone number", &left)
        facts.website = row["Location Web Address"]
        return (listing.service(reference, facts, from: "CQC list of locations", context), left)
    }
}

/// What the regulator's lists of service types and of people say about drug and alcohol treatment.
private struct CQCListing {
    let types: [String]
    let people: [String]

    private func hasType(_ words: String...) -> Bool {
        types.contains { type in words.contains { type.lowercased().contains($0) } }
    }

    private var isSpecialist: Bool { hasType("substance") }

    /// Only rows whose service type or whose list of people names substance misuse are drug and alcohol services.
    func facts(_ row: NamedRow, name: String, types column: String) throws -> (ServiceFacts, [FieldProblem]) {
        let isNamed = people.contains { $0.lowercased().hasPrefix("substance misuse") }
        guard isSpecialist || isNamed else {
            throw FieldProblem(column, "does not say it helps people with drug or alcohol problems")
        }
        var facts = ServiceFacts()
        facts.name = try row.required(name)
        facts.settings = settings.isEmpty ? nil : settings
        facts.audiences = audiences.isEmpty ? nil : audiences
        facts.help = isSpecialist ? (settings.contains(.residential) ? [.residential] : nil) : [.otherCare]
        return (facts, [])
    }

    /// Only the types that are about substance misuse say in what setting that help is given.
    private var settings: [Setting] {
        var settings: [Setting] = []
        if hasType("community services - substance", "misuse substances") { settings.append(.community) }
        if hasType("rehabilitation (substance", "residential substance misuse") { settings.append(.residential) }
        if isSpecialist, hasType("phone/online advice") { settings.append(.helpline) }
        return settings
    }

    private var audiences: [Audience] {
        let known: [(String, Audience)] = [
            ("services for everyone", .everyone), ("caring for children", .youngPeople),
            ("caring for adults under 65", .adults), ("caring for adults over 65", .olderPeople),
            ("mental health conditions", .mentalHealth), ("learning disabilities", .learningDisability),
        ]
        let listed = people.map { $0.lowercased() }
        return known.filter { start, _ in listed.contains { $0.hasPrefix(start) } }.map(\.1)
    }

    /// - Parameter source: the two files are two lists, and each speaks for itself only.
    func service(
        _ reference: String, _ facts: ServiceFacts, from source: String, _ context: ImportContext
    ) -> TreatmentService {
        var facts = facts
        facts.regulator = RegulatorReference(regulator: "CQC", reference: reference)
        let source = FactSource(name: source, checkedOn: context.checkedOn)
        return TreatmentService(
            key: DirectoryKey(directory: "cqc", reference: reference), .init(source: source, facts: facts))
    }
}
