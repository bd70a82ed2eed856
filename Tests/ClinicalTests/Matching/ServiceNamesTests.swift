import Testing

@testable import Clinical

@Suite("Services by their names")
struct ServiceNamesTests {
    private static func service(_ name: String, _ settings: [Setting]?) -> TreatmentService {
        var facts = ServiceFacts()
        (facts.name, facts.settings, facts.provider) = (name, settings, "Wharf Trust Ltd")
        let source = FactSource(name: "own list", checkedOn: day("2026-11-01"))
        return TreatmentService(
            key: DirectoryKey(directory: "own", reference: name), .init(source: source, facts: facts))
    }

    @Test("known by the name, by the name without its town, and by its provider; not by a part of a name")
    func known() {
        let names = ServiceNames([Self.service("St. Mark’s House, Leeds", [.residential])])
        for name in ["st marks house leeds", "Saint Mark's House", "Wharf Trust", "wharf trust ltd"] {
            #expect(names.contains(name), "\(name)")
        }
        for name in ["house", "Leeds", "Wharf", "", "st marks"] { #expect(!names.contains(name), "\(name)") }
    }

    @Test("a pharmacy and a meeting named for its day tell nothing")
    func others() {
        let names = ServiceNames([
            Self.service("Tuesday Night", [.mutualAid]), Self.service("High Street", [.pharmacy]),
        ])
        #expect(!names.contains("Tuesday Night") && !names.contains("High Street"))
        #expect(!ServiceNames.none.contains("High Street"))
    }
}
