import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("The directory in memory")
struct DirectoryIndexTests {
    @Test("Nobody waits while a change is built: they are answered with what there was, and soon with what there is")
    func beside() async throws {
        try await inHouse(.sqlite) { test in
            try await test.list("First")
            #expect(try await test.names() == ["First"])
            try await test.list("Second")
            test.clock.advance(seconds: 1)
            #expect(try await test.names() == ["First"], "the one who comes upon the change is answered at once")
            for _ in 0..<500 where try await test.names().count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            #expect(try await test.names() == ["First", "Second"])
        }
    }

    @Test("All who ask before anything was built wait for one build")
    func together() async throws {
        try await inHouse(.sqlite) { test in
            for number in 0..<200 { try await test.list("Number \(number)") }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 { group.addTask { try await test.names().count } }
                for try await count in group { #expect(count == 100) }
            }
            #expect(test.house.directory.begun == 1)
        }
    }

    @Test("Whoever changes it sees the change on the next page, and a build that was overtaken takes nothing back")
    func renewed() async throws {
        try await inHouse(.sqlite) { test in
            try await test.list("First")
            #expect(try await test.names() == ["First"])
            for number in 0..<20 {
                try await test.list("Next \(number)")
                test.clock.advance(seconds: 1)
                _ = try await test.names()
                await test.house.directory.renew(in: test.store)
                #expect(try await test.names().count == number + 2)
            }
        }
    }
}

extension TestHouse {
    fileprivate func names() async throws -> [String] {
        try await FindServices.run(FinderQuery(limit: 100), in: house).found.matches.map(\.service.displayName)
    }

    /// As another process would.
    fileprivate func list(_ name: String) async throws {
        var facts = ServiceFacts()
        facts.name = name
        let source = FactSource(name: "A list", checkedOn: UKTime(clock.now).day)
        let key = DirectoryKey(directory: "own", reference: name)
        var changes = Changes()
        changes.add(
            ListedService(id: house.newID(), entry: TreatmentService(key: key, .init(source: source, facts: facts))))
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
    }
}
