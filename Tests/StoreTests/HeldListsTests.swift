import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Lists that were opened before")
struct HeldListsTests {
    @Test("A team that was changed, here or on another node, is read as it is now", arguments: Engine.allCases)
    func changed(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let other = try await Store.open(test.place)
            func names(_ store: Store) async throws -> [String] { try await store.all(Team.self).map(\.value.name) }
            for store in [test.store, other] { #expect(try await names(store) == ["North", "South"]) }
            for (name, writer) in [("Northern", test.store), ("Far north", other)] {
                let north = try #require(try await writer.load(Clinic.north.id))
                let renamed = Team(
                    id: Clinic.north.id, organisation: Clinic.organisation.id, name: name, hours: Clinic.hours)
                var changes = Changes()
                changes.revise(north, to: renamed)
                try await writer.commit(changes, by: .system, verb: "manage-teams", at: noon.adding(minutes: 1))
                for store in [test.store, other] { #expect(try await names(store) == [name, "South"]) }
            }
            var changes = Changes()
            changes.add(
                Team(id: id(77), organisation: Clinic.organisation.id, name: "West", hours: Clinic.hours))
            try await test.store.commit(changes, by: .system, verb: "manage-teams", at: noon.adding(minutes: 2))
            #expect(try await names(other).contains("West"))
            await other.close()
        }
    }
}
