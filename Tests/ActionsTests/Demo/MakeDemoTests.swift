import Clinical
import Foundation
import TestSupport
import Testing

@testable import Actions
@testable import Store

@Suite("A demo in a store")
struct MakeDemoTests {
    private static let plan = DemoPlan(people: 120, seed: 1, asOf: Day("2026-11-20")!)!

    @Test("Everything that was written verifies, with keys and without", arguments: Engine.allCases)
    func verifies(_ engine: Engine) async throws {
        try await onEmpty(engine) { house, store in
            _ = try await make(Self.plan, in: house)
            try await store.sign(at: house.clock())
            let found = try await store.verify(opening: true)
            #expect(found.faults == [] && found.unsigned == 0)
            #expect(found.versions > 120 * 5 && found.looks > 50)
            #expect(try await store.verify(opening: false).faults == [])
        }
    }

    @Test("The content is the same each time and on both engines")
    func sameContent() async throws {
        var contents: [[String]] = []
        for engine in Engine.allCases + [.sqlite] {
            try await onEmpty(engine) { house, store in
                _ = try await make(Self.plan, in: house)
                contents.append(try await store.content())
            }
        }
        #expect(contents[0].count > 500)
        for content in contents { #expect(Set(content).symmetricDifference(contents[0]) == []) }
        try await onEmpty(.sqlite) { house, store in
            _ = try await make(DemoPlan(people: 120, seed: 2, asOf: Self.plan.asOf)!, in: house)
            #expect(Set(try await store.content()).isDisjoint(with: contents[0]))
        }
    }

    @Test("No invented service welcomes pets, children or a wheelchair in one line and says no in another")
    func agrees() async throws {
        try await onEmpty(.sqlite) { house, store in
            _ = try await make(Self.plan, in: house)
            let found = try await FindServices.run(FinderQuery(limit: 100), in: house).found.matches
            #expect(found.count > 20)
            for service in found.map(\.service) {
                let denied: [(AccessFeature, Bool?)] = [
                    (.petsWelcome, service.pets?.value), (.childcare, service.children?.value),
                    (.wheelchair, service.stepFree?.value),
                ]
                for (feature, answer) in denied where answer == false {
                    #expect(service.access?.value.contains(feature) != true, "\(service.key) \(feature)")
                }
            }
        }
    }

    @Test("The printed sign-ins and receipts work, and every referral opens", arguments: Engine.allCases)
    func inUse(_ engine: Engine) async throws {
        try await onEmpty(engine) { house, store in
            let demo = try await make(Self.plan, in: house)
            var members: [StaffMember] = []
            for signIn in demo.signIns {
                let half = try await GivePassword.run(
                    name: signIn.signInName, password: signIn.password, from: office, in: house)
                let half2 = try #require(try await RecogniseStaff.run(token: half.text, in: house))
                let whole = try await GiveSecondFactor.run(
                    code: signIn.authenticator.code(at: house.clock()), by: half2, from: office, in: house)
                members.append(try #require(try await RecogniseStaff.run(token: whole.text, in: house)).member)
            }
            #expect(Set(members.flatMap(\.roles)).count >= 6)
            for receipt in demo.receipts {
                let answer = try await ReadReceiptStatus.run(
                    code: receipt.code, word: receipt.word, from: office, in: house)
                #expect(answer.holder == receipt.holder)
            }
            let ada = members[0]
            let open = try await store.read { db in
                try db.inbox(team: ada.teams[0], InboxPick(), newestFirst: true, limit: 100)
            }
            #expect(open.count > 25)
            var doubles = 0
            for place in open {
                doubles += try await OpenReferral.run(place.id, by: .staff(ada), in: house).doubles.count
            }
            #expect(doubles >= 2)
        }
    }

    @Test("Every list for staff has something in it, and readers are shown no quote that was invented")
    func sent() async throws {
        try await onEmpty(.sqlite) { house, _ in
            let demo = try await make(Self.plan, in: house)
            let clinic = try DemoClinic(demo.plan)
            let (ada, hana) = (clinic.adults[0].duty[0], clinic.young[0].duty[0])
            let ben = try #require(clinic.adults[0].others.first { $0.roles == [.manager] })
            let open = try await ReadConcerns.run(settled: false, by: ada, in: house).lines
            #expect(
                open.count == 3 && open.contains { $0.owner == "Ada Okafor" } && open.contains(where: \.soundsUrgent))
            #expect(try await ReadConcerns.run(settled: true, by: ada, in: house).lines.count == 2)
            #expect(try await ReadConcerns.run(settled: false, by: hana, in: house).lines.count == 1)
            #expect(try await ReadContributions.run(.waiting, by: ben, in: house).lines.count == 2)
            #expect(try await ReadContributions.run(.declined, by: ben, in: house).lines.count == 1)
            #expect(await ReadShownContribution.run(in: house) == nil)
            #expect(try await ReadFactReports.run(by: ben, in: house).lines.count == 3)
        }
    }

    @Test("There are services of every sort near the teams, and none can be rung or visited")
    func services() async throws {
        try await onEmpty(.sqlite) { house, _ in
            _ = try await make(Self.plan, in: house)
            let everywhere = DemoDirectory(Self.plan)
            #expect(Set(everywhere.services.flatMap { $0.settings?.value ?? [] }).count >= 6)
            for service in everywhere.services {
                #expect(service.phone?.value.hasPrefix("01632 960") == true)
                #expect(service.website?.value.hasSuffix(".example") == true)
                #expect(service.place?.value.postcode?.incode.dropFirst().first == "Z")
            }
            for town in ["Leeds", "Bristol", "Manchester"] {
                var query = FinderQuery()
                query.near = town
                let found = try await FindServices.run(query, in: house).found
                #expect(found.matches.prefix(3).contains { $0.service.displayName == "Lockside \(town)" }, "\(town)")
            }
        }
    }

    @Test("A demo is found again as it is, and any other data is left alone", arguments: Engine.allCases)
    func again(_ engine: Engine) async throws {
        try await onEmpty(engine) { house, store in
            #expect(try await MakeDemo.plan(by: someone, in: house) == nil)
            _ = try await make(Self.plan, in: house)
            let before = try await store.content()
            #expect(try await MakeDemo.plan(by: someone, in: house) == Self.plan)
            _ = try await make(Self.plan, in: house)
            let other = DemoPlan(people: 121, seed: 1, asOf: Self.plan.asOf)!
            await #expect(throws: DemoRefusal.otherDemo(Self.plan)) { try await make(other, in: house) }
            #expect(try await store.content() == before)
        }
        try await onEmpty(engine) { house, store in
            try await SetUp.run(organisation: "Real", team: TeamDraft(name: "North"), by: someone, in: house)
            let before = try await store.content()
            await #expect(throws: DemoRefusal.notADemo) { try await make(Self.plan, in: house) }
            #expect(try await store.content() == before)
        }
    }

    @Test("A demo that was never finished is not taken for one")
    func unfinished() async throws {
        try await onEmpty(.sqlite) { house, store in
            let lives = DemoLives(plan: Self.plan, clinic: try DemoClinic(Self.plan), house: house)
            try await lives.saveClinic(by: someone, in: store)
            await #expect(throws: DemoRefusal.unfinished) { try await make(Self.plan, in: house) }
        }
    }

    @Test("Only the operator may make one")
    func onlyOperators() async throws {
        try await onEmpty(.sqlite) { house, _ in
            await #expect(throws: DemoRefusal.notFound) {
                try await MakeDemo.run(Self.plan, by: .anyone, in: house) { _, _ in }
            }
        }
    }

    private var someone: Actor { .operatorNamed("olive") }

    private func make(_ plan: DemoPlan, in house: House) async throws -> Demo {
        try await MakeDemo.run(plan, by: someone, in: house) { _, _ in }
    }
}

/// Runs a test in a house with nothing in it, at noon of the day on which the demo's history ended.
private func onEmpty(_ engine: Engine, _ body: (House, Store) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try await Store.open(try await engine.place(in: folder))
    let house = House(
        store: store, clock: { noon }, entropy: .seeded(UInt64.random(in: 0 ... .max)),
        passwords: Passwords(cost: PasswordCost(roundsPower: 4, blockSize: 1, parallelism: 1)!))
    do { try await body(house, store) } catch {
        await store.close()
        throw error
    }
    await store.close()
}

extension Store {
    /// Every version there is, opened, in words: all but what is made with the keys.
    fileprivate func content() async throws -> [String] {
        let subjects = try await driver.read { db in try ChainWalk.subjects(on: db) }
        var lines: [String] = []
        for subject in subjects {
            let versions = try await driver.read { db in try ChainWalk(subject, on: db).versions }
            let key = try await keys.existing([subject])[subject]
            for row in versions {
                let isSealed = RecordKind(rawValue: row.kind)?.recordType.isSealed ?? true
                let body = try Store.plainBody(row, with: key, isSealed: isSealed)
                let words = String(decoding: body, as: UTF8.self).replacing(/\["[^\[\]{}]*"\]/) { set in
                    // Written in any order.
                    set.output.dropFirst().dropLast().split(separator: ",").map(String.init).sorted().joined()
                }
                .replacing(/"codeMark":\[[0-9,]*\]/, with: "").replacing(/"wordHash":"[^"]*"/, with: "")
                let line = [row.id, "\(row.version)", row.typedAt.description, row.author.text, row.verb, words]
                lines.append(line.joined(separator: " "))
            }
        }
        return lines.sorted()
    }
}
