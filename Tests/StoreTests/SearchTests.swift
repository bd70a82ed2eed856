import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Finding a person")
struct SearchTests {
    private func find(
        _ typed: String, _ test: TestStore, teams: [ID<Team>] = [Clinic.north.id],
        organisation: ID<Organisation> = Clinic.organisation.id
    ) async throws -> [String]? {
        let query = SearchTerms.query(fromTyped: typed)
        let marks = test.store.marks
        let answer = try await test.store.read { db in
            try db.people(carrying: query.terms, in: organisation, teams: teams, marks: marks)
        }
        guard case .candidates(let sealed) = answer else { return nil }
        return try await test.store.open(sealed).map(\.value).filter(query.matches).map(\.name.given)
    }

    private func people(_ engine: Engine, _ body: (TestStore) async throws -> Void) async throws {
        try await onEachEngine(engine) { test async throws -> Void in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10, given: "Zoë", family: "O’Brien"), at: noon)
            try await test.store.save(
                Clinic.person(11, given: "Zoran", family: "Obradović"), at: noon.adding(minutes: 1))
            try await test.store.save(
                Clinic.person(12, given: "Zola", family: "Obi", teams: [Clinic.south.id]), at: noon.adding(minutes: 2))
            try await body(test)
        }
    }

    @Test(
        "Part of a name, in any spelling, a date of birth or a number finds them",
        arguments: Engine.allCases,
        [
            ("zo", ["Zoran", "Zoë"]), ("ZOE", ["Zoë"]), ("o'brien", ["Zoë"]), ("obrad", ["Zoran"]),
            ("obradovic zo", ["Zoran"]), ("12/3/1981 zoe", ["Zoë"]), ("07700 900123", ["Zoran", "Zoë"]),
            ("zoq", []), ("o'brien 13/3/1981", []),
        ])
    func finds(_ engine: Engine, _ wanted: (typed: String, names: [String])) async throws {
        try await people(engine) { test async throws -> Void in
            #expect(try await find(wanted.typed, test) == wanted.names)
        }
    }

    @Test("Most recent contact comes first", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await people(engine) { test async throws -> Void in
            let seen = try #require(try await test.store.load(id(10, Person.self)))
            var changes = Changes()
            changes.revise(seen, to: seen.value)
            try await test.store.commit(changes, by: .system, verb: "save", at: noon.adding(hours: 1))
            #expect(try await find("zo", test) == ["Zoë", "Zoran"])
        }
    }

    @Test("Another team's people, and another organisation's, are not found", arguments: Engine.allCases)
    func scope(_ engine: Engine) async throws {
        try await people(engine) { test async throws -> Void in
            #expect(try await find("zola", test) == [])
            #expect(try await find("zola", test, teams: [Clinic.north.id, Clinic.south.id]) == ["Zola"])
            #expect(try await find("zo", test, organisation: id(77)) == [])
        }
    }

    @Test("Nothing typed, and no team, ask for more rather than answer everyone", arguments: Engine.allCases)
    func tooLittle(_ engine: Engine) async throws {
        try await people(engine) { test async throws -> Void in
            #expect(try await find("", test) == nil)
            #expect(try await find("zo", test, teams: []) == nil)
        }
    }

    @Test("Fifty are shown; fifty-one ask for one more letter", arguments: Engine.allCases)
    func tooMany(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test async throws -> Void in
            try await Clinic.open(in: test.store)
            for number in 0..<50 { try await test.store.save(Clinic.person(100 + number, given: "Mo")) }
            #expect(try await find("mo", test)?.count == 50)
            try await test.store.save(Clinic.person(150, given: "Mo"))
            #expect(try await find("mo", test) == nil)
        }
    }

    @Test("A person whose name changed is found by the new one only", arguments: Engine.allCases)
    func renamed(_ engine: Engine) async throws {
        try await people(engine) { test async throws -> Void in
            let seen = try #require(try await test.store.load(id(10, Person.self)))
            var person = seen.value
            person.name = PersonName(given: "Mary", family: "O’Brien")
            var changes = Changes()
            changes.revise(seen, to: person)
            try await test.store.commit(changes, by: .system, verb: "rename", at: noon)
            #expect(try await find("mary", test) == ["Mary"])
            #expect(try await find("zoe", test) == [])
        }
    }

    @Test("The same name has other marks in another organisation, and name starts collide by design")
    func marks() async throws {
        try await onEachEngine(.sqlite) { test async throws -> Void in
            let term = SearchTerm(.nameStart, "zo")
            let here = test.store.marks.mark(term, in: Clinic.organisation.id)
            let there = test.store.marks.mark(term, in: id(77))
            #expect(here != there)
            #expect(here.count == 3 && here[2] & 0x0F == 0, "20 bits")
        }
    }
}
