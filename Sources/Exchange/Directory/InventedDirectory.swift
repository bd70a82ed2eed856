public import Clinical

/// The directory the project ships: invented services, with telephone numbers that Ofcom keeps for drama, and rough
/// middles of the 124 postcode areas. For demonstrations and tests; no real service is in it.
public enum InventedDirectory {
    public static func services() throws -> [TreatmentService] {
        var importer = DirectoryImporter(context)
        return kept(try importer.read(PackageResources.services_csv) + importer.finish())
    }

    public static func places() throws -> [Place] {
        var importer = PlaceImporter(context)
        return kept(try importer.read(PackageResources.areas_csv) + importer.finish())
    }

    /// The day it was drawn up.
    public static let checkedOn = Day(number: 20_758)

    private static let context = ImportContext(checkedOn: checkedOn)

    private static func kept<Value>(_ lines: [ImportLine<Value>]) -> [Value] {
        lines.compactMap { line in
            if case .kept(let value, _, _) = line { value } else { nil }
        }
    }
}
