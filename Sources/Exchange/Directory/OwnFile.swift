public import Clinical

/// Writes our own comma-separated directory, which `DirectoryImporter` reads back to the same services.
public enum OwnFile {
    public static let columns =
        ["directory", "reference", "name"] + OwnShape.columns.map(\.rawValue)
        + [
            "address", "town", "district", "postcode", "country", "latitude", "longitude", "phone", "regulator",
            "regulator_reference", "source", "checked_on",
        ]

    /// The header line.
    public static var header: String { line(columns) }

    /// The line of one service: what its last-checked list says. The JSON form carries every source.
    public static func row(_ service: TreatmentService) -> String {
        let (source, facts) = (service.listing.source, service.listing.facts)
        let fields =
            [service.key.directory, service.key.reference, facts.name] + OwnShape.columns.map { $0.text(of: facts) }
            + place(facts.place) + [facts.phone, facts.regulator?.regulator, facts.regulator?.reference]
            + [source.name, source.checkedOn.description]
        return line(fields.map { $0 ?? "" })
    }

    private static func place(_ place: ServicePlace?) -> [String?] {
        [
            place?.address, place?.town, place?.district, place?.postalCode, place?.country.rawValue,
            place?.coordinate.map { "\($0.latitude)" }, place?.coordinate.map { "\($0.longitude)" },
        ]
    }

    private static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
