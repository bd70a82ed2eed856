import Clinical
import Testing

@testable import Actions

@Suite("Services and meetings by their words")
struct NamedServicesTests {
    private func listed(
        _ number: Int, _ name: String, _ town: String, _ meeting: MutualAidMeeting? = nil
    ) throws -> ListedService {
        var facts = ServiceFacts()
        facts.name = name
        facts.place = ServicePlace(.uk)
        facts.place?.town = town
        facts.meeting = meeting
        let source = FactSource(name: "a list", checkedOn: try #require(Day("2026-11-01")))
        let key = DirectoryKey(directory: "own", reference: "\(number)")
        let id: ID<ListedService> = try #require(ID(String(repeating: "a", count: 25) + "\(number)"))
        return Listed(id: id, entry: TreatmentService(key: key, .init(source: source, facts: facts)))
    }

    private var directory: PublicDirectory {
        get throws {
            let meetings = [
                try listed(1, "Thursday Table", "Leeds", MutualAidMeeting(.aa, .inPerson, week: nil)),
                try listed(2, "Just for Today", "Leeds", MutualAidMeeting(.na, .inPerson, week: nil, kinds: ["W"])),
                try listed(3, "Canal Street", "York", MutualAidMeeting(.smart, .both, week: nil)),
            ]
            let others = [try listed(4, "Kettering Pharmacy", "Kettering"), try listed(5, "Lockside", "Leeds")]
            return PublicDirectory(services: meetings + others, places: [])
        }
    }

    @Test(
        "a meeting is found by whose it is, by its place and by what it is like",
        arguments: [
            ("AA leeds", ["Thursday Table"]), ("narcotics anonymous leeds", ["Just for Today"]),
            ("narcotics anonimous", ["Just for Today"]), ("smart recovery", ["Canal Street"]),
            ("aa meeting", ["Thursday Table"]), ("na women", ["Just for Today"]),
            ("online meeting", ["Canal Street"]), ("meetings in leeds", ["Thursday Table", "Just for Today"]),
        ])
    func meetings(typed: String, names: [String]) throws {
        #expect(try directory.named(typed, limit: 8).map(\.entry.displayName) == names)
    }

    @Test("a short street name is no town, and a service is found by name and place as before")
    func services() throws {
        #expect(try directory.named("ket", limit: 8).isEmpty)
        #expect(try directory.named("kettering", limit: 8).map(\.entry.displayName) == ["Kettering Pharmacy"])
        #expect(try directory.named("lockside leeds", limit: 8).map(\.entry.displayName) == ["Lockside"])
    }
}
