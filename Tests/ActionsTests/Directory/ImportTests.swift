import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("The directory of services")
struct ImportTests {
    @Test(
        "The same file twice changes nothing; a newer one updates, marks what vanished and brings back what returns",
        arguments: Engine.allCases)
    func importing(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let first = try await test.bring([.one, .two, .three])
            #expect(first == counts(kept: 3, new: 3))
            #expect(try await test.bring([.one, .two, .three], on: 20_229) == counts(kept: 3, unchanged: 3))
            #expect(try await test.days() == [20_200, 20_200, 20_200])
            #expect(try await test.bring([.one, .two, .three], on: 20_230) == counts(kept: 3, unchanged: 3))
            #expect(
                try await test.days() == [20_230, 20_230, 20_230],
                "a list that says so again a month on is believed anew")
            let moved = Sort.two.service("Moved House")
            let newer = try await test.bring([.one], extra: [moved], on: 20_400)
            #expect(newer == counts(kept: 2, changed: 1, unchanged: 1, vanished: 1))
            #expect(try await test.names() == ["Moved House", "one"])
            #expect(try await test.bring([.one, .three], extra: [moved]) == counts(kept: 3, new: 1, unchanged: 2))
            #expect(try await test.names() == ["Moved House", "one", "three"])
            let three = try await test.store.open(
                try await test.store.read { db in try db.listed(TreatmentService.self) })
            #expect(three.count == 3, "what returned is the record that was there before")
        }
    }

    @Test("A file with under half the rows marks nothing as vanished unless that is accepted")
    func shrinking() async throws {
        try await inHouse(.sqlite) { test in
            _ = try await test.bring([.one, .two, .three])
            let cut = try await test.bring([.one])
            #expect(cut.isShrinkRefused && cut.vanished == 0)
            #expect(try await test.names() == ["one", "three", "two"])
            let accepted = try await test.bring([.one], acceptingShrink: true)
            #expect(!accepted.isShrinkRefused && accepted.vanished == 2)
        }
    }

    @Test("A service that has vanished can still be read, with the day, and is found no more")
    func vanished() async throws {
        try await inHouse(.sqlite) { test in
            _ = try await test.bring([.one, .two])
            let answer = try await FindServices.run(FinderQuery(), in: test.house)
            let two = try #require(answer.found.matches.first { $0.service.displayName == "two" }.flatMap(answer.id))
            _ = try await test.bring([.one])
            let read = try await ReadService.run(two, in: test.house)
            #expect(read.vanishedOn == UKTime(test.clock.now).day)
            await #expect(throws: FindRefusal.notFound) {
                _ = try await ReadService.run(test.house.newID(), in: test.house)
            }
        }
    }

    @Test(
        "Another node looks within a second, builds the import beside its answers, and sees it then",
        arguments: Engine.allCases)
    func otherNode(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            _ = try await test.bring([.one])
            let other = test.house(passwords: test.house.passwords)
            #expect(try await FindServices.run(FinderQuery(), in: other).found.matches.count == 1)
            _ = try await test.bring([.one, .two])
            test.clock.advance(seconds: 1)
            func count() async throws -> Int {
                try await FindServices.run(FinderQuery(), in: other).found.matches.count
            }
            #expect(try await count() == 1, "this question is not kept waiting")
            for _ in 0..<500 where try await count() == 1 { try await Task.sleep(for: .milliseconds(10)) }
            #expect(try await count() == 2)
        }
    }

    @Test("When the database is away, the directory that is in memory still answers")
    func databaseAway() async throws {
        try await inHouse(.sqlite) { test in
            _ = try await test.bring([.one])
            _ = try await test.names()
            await test.store.close()
            test.clock.advance(seconds: 5)
            #expect(try await test.names() == ["one"])
        }
    }

    @Test("Two imports at once: each service stands there once", arguments: Engine.allCases)
    func twoAtOnce(_ engine: Engine) async throws {
        try await inHouse(engine) { (test) async throws -> Void in
            async let one = try? test.bring([.one, .two, .three])
            async let other = try? test.bring([.one, .two, .three])
            let both = await (one, other)
            #expect(both.0 != nil || both.1 != nil)
            #expect(try await test.names() == ["one", "three", "two"])
        }
    }

    @Test("Only an operator imports")
    func onlyOperators() async throws {
        try await inHouse(.sqlite) { (test) async throws -> Void in
            await #expect(throws: ImportRefusal.notFound) {
                _ = try await ImportServices.run([Sort.one.service()], by: .anyone, in: test.house)
            }
            await #expect(throws: ImportRefusal.notFound) {
                _ = try await ImportPlaces.run([], by: .anyone, in: test.house)
            }
        }
    }

    @Test("Places that were imported say which outcodes there are, and where towns lie")
    func places() async throws {
        try await inHouse(.sqlite) { test in
            #expect(try await ListOutcodes.run(by: root, in: test.house) == nil)
            let source = FactSource(name: "outcodes", checkedOn: Day(number: 20_000))
            let leeds = Place(
                name: .outcode(try #require(Outcode("LS1"))), town: "Leeds", district: "Leeds",
                middle: try #require(Coordinate(latitude: 53.8, longitude: -1.5)), source: source)
            let count = try await ImportPlaces.run([leeds], by: root, in: test.house)
            #expect(count == counts(kept: 1, new: 1))
            let known = try await ListOutcodes.run(by: root, in: test.house)
            #expect(known?.map(\.text) == ["LS1"])
            let found = try await FindServices.run(FinderQuery(near: "Leeds"), in: test.house).found
            guard case .found = found.place else { return #expect(Bool(false), "Leeds is not found") }
        }
    }
}

private let root = Actor.operatorNamed("root")

private enum Sort: String {
    case one, two, three

    func service(_ name: String? = nil, on day: Int = 20_200) -> TreatmentService {
        var facts = ServiceFacts()
        facts.name = name ?? rawValue
        let source = FactSource(name: "a list", checkedOn: Day(number: day))
        return TreatmentService(
            key: DirectoryKey(directory: "list", reference: rawValue), .init(source: source, facts: facts))
    }
}

extension TestHouse {
    fileprivate func bring(
        _ sorts: [Sort], extra: [TreatmentService] = [], on day: Int = 20_200, acceptingShrink: Bool = false
    ) async throws -> ImportCount {
        try await ImportServices.run(
            sorts.map { $0.service(on: day) } + extra, acceptingShrink: acceptingShrink, by: root, in: house)
    }

    fileprivate func days() async throws -> [Int] {
        let found = try await FindServices.run(FinderQuery(limit: 100), in: house).found
        return found.matches.compactMap { $0.service.name?.source.checkedOn.number }
    }

    fileprivate func names() async throws -> [String] {
        try await FindServices.run(FinderQuery(limit: 100), in: house).found.matches.map(\.service.displayName).sorted()
    }
}

private func counts(
    kept: Int, new: Int = 0, changed: Int = 0, unchanged: Int = 0, vanished: Int = 0
) -> ImportCount {
    ImportCount(
        kept: kept, new: new, changed: changed, unchanged: unchanged, vanished: vanished, isShrinkRefused: false)
}
