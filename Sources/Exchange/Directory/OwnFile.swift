public import Clinical

/// Writes our own comma-separated directory, which `DirectoryImporter` reads back to the same services.
public enum OwnFile {
    public static let columns = [
        "directory", "reference", "name", "provider", "help", "settings", "substances", "audiences", "funding",
        "price", "insurers", "address", "town", "district", "postcode", "country", "latitude", "longitude", "phone",
        "email", "website", "opening", "languages", "access", "capacity", "wait_days", "regulator",
        "regulator_reference", "source", "checked_on",
    ]

    /// The header line.
    public static var header: String { line(columns) }

    /// The line of one service: what its last-checked source says. The JSON form carries every source.
    public static func row(_ service: TreatmentService) -> String {
        guard let account = service.accounts.first else { return "" }
        let facts = account.facts
        let fields =
            [service.key.directory, service.key.reference, facts.name, facts.provider] + lists(facts)
            + [facts.price.map { "\($0.pounds) \($0.unit.rawValue)" }, facts.insurers?.joined(separator: "|")]
            + place(facts.place) + contact(facts)
            + [facts.capacity.map(String.init), facts.waitDays.map(String.init)]
            + [facts.regulator?.regulator, facts.regulator?.reference]
            + [account.source.name, account.source.checkedOn.description]
        return line(fields.map { $0 ?? "" })
    }

    private static func lists(_ facts: ServiceFacts) -> [String?] {
        [
            codes(facts.help), codes(facts.settings), codes(facts.substances), codes(facts.audiences),
            codes(facts.funding),
        ]
    }

    private static func place(_ place: ServicePlace?) -> [String?] {
        [
            place?.address, place?.town, place?.district, place?.postalCode, place?.country.rawValue,
            place?.coordinate.map { "\($0.latitude)" }, place?.coordinate.map { "\($0.longitude)" },
        ]
    }

    private static func contact(_ facts: ServiceFacts) -> [String?] {
        [
            facts.phone, facts.email, facts.website, facts.opening?.description,
            facts.languages?.joined(separator: "|"), codes(facts.access),
        ]
    }

    private static func codes<Case: RawRepresentable>(_ cases: [Case]?) -> String? where Case.RawValue == String {
        cases?.map(\.rawValue).joined(separator: "|")
    }

    private static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
