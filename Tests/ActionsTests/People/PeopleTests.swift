import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("People on the record")
struct PeopleTests {
    @Test("A search finds people of one's own teams only", arguments: Engine.allCases)
    func search(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker().member
            let mine = try await test.person()
            _ = try await test.person(in: [test.south])
            let found = try await SearchPeople.run("obrien", by: ada, in: test.house)
            #expect(found.lines.map(\.id) == [mine.id] && found.lines[0].teams == ["North"])
            #expect(try await SearchPeople.run("o'brien 12/3/1981", by: ada, in: test.house).lines.count == 1)
            #expect(try await SearchPeople.run("o'brien 13/3/1981", by: ada, in: test.house).lines.isEmpty)
            let odd = try await SearchPeople.run("obrien 12/3/81", by: ada, in: test.house)
            #expect(odd.notUnderstood == ["12/3/81"])
            guard case .tooLittle = try await SearchPeople.run(" ", by: ada, in: test.house).extent else {
                Issue.record("an empty search finds nobody")
                return
            }
        }
    }

    @Test("Someone only another team knows is named by that team, and by a birth date or number only")
    func elsewhere() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            let theirs = try await test.person(in: [test.south])
            #expect(try await SearchPeople.run("Siân O'Brien", by: ada, in: test.house).elsewhere.isEmpty)
            let found = try await SearchPeople.run("Sian 12 March 1981", by: ada, in: test.house)
            #expect(found.lines.isEmpty)
            #expect(found.elsewhere.map(\.id) == [theirs.id] && found.elsewhere[0].teams == ["South"])
            let nurse = try await test.worker("nan", [.nurse]).member
            #expect(try await SearchPeople.run("Sian 12 March 1981", by: nurse, in: test.house).elsewhere.isEmpty)
        }
    }

    @Test("Whoever is found in a search has it written down: once a day in one's own team, each time elsewhere")
    func searchIsNoted() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            let (mine, theirs) = (try await test.person(), try await test.person("Bo", "Lund", in: [test.south]))
            for _ in 0..<2 {
                _ = try await SearchPeople.run("obrien", by: ada, in: test.house)
                _ = try await SearchPeople.run("bo lund 12 March 1981", by: ada, in: test.house)
            }
            let looks = try await test.store.read { db in
                (try db.looks(at: Subject(mine.id)), try db.looks(at: Subject(theirs.id)))
            }
            #expect(looks.0.map(\.verb) == ["search-people"])
            #expect(looks.1.map(\.verb) == ["notice-other-team", "notice-other-team"])
        }
    }

    @Test("More than fifty who fit are not shown: one more letter is asked for")
    func tooMany() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            for number in 0..<51 { _ = try await test.person("Sam", "Wal\(number % 2 == 0 ? "sh" : "ton")") }
            guard case .tooMany = try await SearchPeople.run("wal", by: ada, in: test.house).extent else {
                Issue.record("fifty-one were shown")
                return
            }
            #expect(try await SearchPeople.run("wals", by: ada, in: test.house).lines.count == 26)
        }
    }

    @Test("Opening a record writes down who looked before it is shown", arguments: Engine.allCases)
    func noted(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (ada, person) = (try await test.worker().member, try await test.person())
            let sheet = try await OpenPerson.run(person.id, by: ada, in: test.house)
            #expect(sheet.person == person && sheet.teams == ["North"] && !sheet.mayReadAccessLog)
            let looks = try await test.store.read { try $0.looks(at: Subject(person.id)) }
            #expect(looks == [Look(at: test.clock.now, by: .staff(ada.id), verb: "open-person")])
        }
    }

    @Test("Another team's person, another organisation's and nobody's are all not found, and nothing is written")
    func notFound() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            let theirs = try await test.person(in: [test.south])
            let commissioner = try await test.worker("com", [.commissioner]).member
            let mine = try await test.person()
            let nobody: ID<Person> = test.house.newID()
            for (id, member) in [(theirs.id, ada), (nobody, ada), (mine.id, commissioner)] {
                await #expect(throws: PersonRefusal.notFound) {
                    try await OpenPerson.run(id, by: member, in: test.house)
                }
                #expect(try await test.store.read { try $0.looks(at: Subject(id)) }.isEmpty)
            }
        }
    }

    @Test("Someone forgotten is not found")
    func forgotten() async throws {
        try await inHouse(.sqlite) { test in
            let (ada, person) = (try await test.worker().member, try await test.person())
            let other = try await test.person("Sid", "O'Brien")
            _ = try await test.store.forget(Subject(person.id), at: test.clock.now)
            await #expect(throws: PersonRefusal.notFound) {
                try await OpenPerson.run(person.id, by: ada, in: test.house)
            }
            #expect(try await SearchPeople.run("obrien", by: ada, in: test.house).lines.map(\.id) == [other.id])
        }
    }
}
