import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Bodies that were opened before")
struct OpenedBodiesTests {
    @Test("A team that was changed is read as it is now, on this node and on another", arguments: Engine.allCases)
    func changed(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            func names() async throws -> [String] {
                try await test.store.open(try await test.store.read { db in try db.teams() }).map(\.value.name)
            }
            #expect(try await names() == ["North", "South"])
            let north = try #require(
                try await test.store.open(try await test.store.read { db in try db.latest(Clinic.north.id) }))
            var changes = Changes()
            changes.revise(
                north,
                to: Team(
                    id: Clinic.north.id, organisation: Clinic.organisation.id, name: "Northern", hours: Clinic.hours))
            try await test.store.commit(changes, by: .system, verb: "manage-teams", at: noon.adding(minutes: 1))
            #expect(try await names() == ["Northern", "South"])
        }
    }

    @Test("Each row is opened once, another row by itself, and never more are held than fit")
    func held() {
        let bodies = OpenedBodies()
        var times = 0
        func open(_ number: Int) -> String {
            let row = VersionRow(
                id: Clinic.north.id.text, version: 1, kind: "team", subject: Subject(Clinic.north.id.of(Person.self)),
                schema: 1, body: [], promoted: "", typedAt: noon, trueAt: noon, author: .system, verb: "set-up",
                position: 1, digest: [UInt8(number & 255), UInt8(number >> 8)])
            return bodies.opened(row) {
                times += 1
                let team = Team(
                    id: Clinic.north.id, organisation: Clinic.organisation.id, name: "\(number)", hours: Clinic.hours)
                return Stored(
                    value: team, version: 1,
                    written: Written(by: .system, typedAt: noon, trueAt: noon, verb: "set-up", reason: nil))
            }.value.name
        }
        for _ in 0..<3 { #expect(open(1) == "1") }
        #expect(times == 1)
        for number in 0..<(OpenedBodies.most + 10) { #expect(open(number) == "\(number)") }
        #expect(times >= OpenedBodies.most + 9)
    }
}
