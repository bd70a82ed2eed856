import Clinical
import TestSupport
import Testing

@testable import Actions
@testable import Store

@Suite("What someone tells a team about another person, in the house")
struct ConcernActionTests {
    private func draft(_ words: String, _ change: (inout ConcernDraft) -> Void = { _ in }) -> ConcernDraft {
        var draft = ConcernDraft()
        (draft.name, draft.words) = ("Siân O'Brien", words)
        change(&draft)
        return draft
    }

    @discardableResult
    private func send(
        _ words: String, to team: Team? = nil, as id: ID<Concern>? = nil, from network: Network = office,
        in test: TestHouse
    ) async throws -> SendConcern.Sent {
        try await send(draft(words), to: (team ?? test.north).id, as: id ?? test.house.newID(), from: network, in: test)
    }

    private func send(
        _ draft: ConcernDraft, to team: ID<Team>?, as id: ID<Concern>, from network: Network = office,
        in test: TestHouse
    ) async throws -> SendConcern.Sent {
        try await SendConcern.run(
            draft, soundsUrgent: draft.soundsUrgent, to: team, as: id, from: network, in: test.house)
    }

    private func lines(
        by member: StaffMember, settled: Bool = false, in test: TestHouse
    ) async throws -> [ConcernList.Line] {
        try await ReadConcerns.run(settled: settled, by: member, in: test.house).lines
    }

    private func told(_ line: ConcernList.Line, by member: StaffMember, in test: TestHouse) async throws -> String {
        try await OpenConcern.run(line.id, by: member, in: test.house).concern.told.words
    }

    @Test("Sent, read, taken on and settled: each step is on the record, and each look", arguments: Engine.allCases)
    func course(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker("ada").member
            let id: ID<Concern> = test.house.newID()
            try await send("He sleeps in the shed", as: id, in: test)
            let line = try #require(try await lines(by: ada, in: test).first)
            #expect(line.id == id && line.about == "Siân O'Brien" && line.owner == "Duty team" && line.team == "North")
            #expect(try await told(line, by: ada, in: test) == "He sleeps in the shed")
            let before = line.standing.dueAt
            #expect(try await OpenConcern.run(id, by: ada, in: test.house).standing.dueAt == before, "a look is no act")
            try await DecideConcern.run(id, version: 1, .take, by: ada, in: test.house)
            #expect(try await lines(by: ada, in: test).map(\.owner) == ["Ada"])
            for (outcome, note, refusal) in [
                (nil, "We rang their GP", .needsOutcome), (.act, "ok", .needsNote), (.act, "..........", .needsNote),
            ] as [(ConcernOutcome?, String, ConcernRefusal)] {
                await #expect(throws: refusal) {
                    try await DecideConcern.run(
                        id, version: 2, .settle, outcome: outcome, note: note, by: ada, in: test.house)
                }
            }
            try await DecideConcern.run(
                id, version: 2, .settle, outcome: .act, note: "We rang their GP", by: ada, in: test.house)
            #expect(try await lines(by: ada, in: test).isEmpty)
            #expect(try await lines(by: ada, settled: true, in: test).map(\.outcome) == [.act])
            try await DecideConcern.run(id, version: 3, .reopen, note: "They rang again", by: ada, in: test.house)
            let sheet = try await OpenConcern.run(id, by: ada, in: test.house)
            #expect(sheet.owner == "Ada" && sheet.passed.map(\.who) == ["Ada", "Ada", "Ada"])
            #expect(sheet.passed[1].what == "Settled: We will act on it. We rang their GP")
            let versions = try await test.store.open(try await test.store.read { try $0.history(id) })
            #expect(
                versions.map(\.written.verb) == ["send-concern"]
                    + [String](repeating: "decide-concern", count: 3))
            #expect(versions.map(\.written.by) == [.anyone] + [Author](repeating: .staff(ada.id), count: 3))
            let looks = try await test.store.read { try $0.looks(at: Subject(id)) }
            #expect(looks.count { $0.verb == "open-concern" } == 3 && looks.contains { $0.verb == "read-concerns" })
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Nobody is looked for when something is told: it is kept with no table of people there at all")
    func noLookingUp() async throws {
        for engine in Engine.allCases {
            try await inHouse(engine) { test in
                let ada = try await test.worker("ada").member
                _ = try await test.person()
                let known = try await send("He sleeps in the shed", in: test)
                _ = try await test.store.driver.write { db in
                    for table in ["token", "person", "referral", "same_person", "audit_entry"] {
                        try db.script("ALTER TABLE \(table) RENAME TO \(table)_gone")
                    }
                }
                #expect(try await send("He sleeps in the shed", in: test) == known)
                _ = try await test.store.driver.write { db in
                    for table in ["token", "person", "referral", "same_person", "audit_entry"] {
                        try db.script("ALTER TABLE \(table)_gone RENAME TO \(table)")
                    }
                }
                #expect(try await lines(by: ada, in: test).count == 2)
            }
        }
    }

    @Test(
        "Only the team that was told reads it, by those who triage there, and every other finds nothing",
        arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.worker("ada", [role]).member
            _ = try await test.worker("ben")
            let there = try await test.worker("sid", [role], in: [test.south]).member
            let stranger = StaffMember(
                id: test.house.newID(), organisation: test.house.newID(), teams: [test.north.id], name: "Eve",
                roles: [.manager, .dutyWorker], signInName: SignInName("eve@other.example")!)
            let id: ID<Concern> = test.house.newID()
            try await send("He sleeps in the shed", as: id, in: test)
            let mayRead = [Role.dutyWorker, .admissions, .manager].contains(role)
            for member in [here, there, stranger] where member != here || !mayRead {
                await #expect(throws: ConcernRefusal.notFound) {
                    try await OpenConcern.run(id, by: member, in: test.house)
                }
                await #expect(throws: ConcernRefusal.notFound) {
                    try await DecideConcern.run(id, version: 1, .take, by: member, in: test.house)
                }
            }
            #expect(try await ReadConcerns.count(for: here, in: test.house)?.open == (mayRead ? 1 : nil))
            guard mayRead else {
                await #expect(throws: ConcernRefusal.notFound) { try await lines(by: here, in: test) }
                return
            }
            #expect(try await lines(by: there, in: test).isEmpty)
            #expect(try await ReadConcerns.count(for: there, in: test.house)?.open == 0)
            #expect(try await OpenConcern.run(id, by: here, in: test.house).version == 1)
        }
    }

    @Test("What cannot wait is due first, and what is late is counted", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker("ada").member
            for words in ["First one in", "Second one in", "She wants to end her life"] {
                try await send(words, in: test)
                test.clock.advance(minutes: 1)
            }
            let list = try await lines(by: ada, in: test)
            var words: [String] = []
            for line in list { words.append(try await told(line, by: ada, in: test)) }
            #expect(words == ["She wants to end her life", "First one in", "Second one in"])
            #expect(list.map(\.soundsUrgent) == [true, false, false])
            test.clock.advance(minutes: 61)
            let waiting = try #require(try await ReadConcerns.count(for: ada, in: test.house))
            #expect((waiting.open, waiting.late, waiting.inDanger) == (3, 1, 1))
            try await DecideConcern.run(list[0].id, version: 1, .take, by: ada, in: test.house)
            let taken = try #require(try await ReadConcerns.count(for: ada, in: test.house))
            #expect((taken.open, taken.late, taken.inDanger) == (3, 0, 0), "it rings no bell for what is in hand")
            try await DecideConcern.run(list[0].id, version: 2, .handBack, by: ada, in: test.house)
            let back = try #require(try await ReadConcerns.count(for: ada, in: test.house))
            #expect((back.open, back.late, back.inDanger) == (3, 1, 1), "handed back it is as late as it was")
        }
    }

    @Test(
        "Two take a step on one page: the second is told who did what, and nothing of theirs is saved",
        arguments: Engine.allCases)
    func conflict(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (ada, ben) = (try await test.worker("ada").member, try await test.worker("ben").member)
            let id: ID<Concern> = test.house.newID()
            try await send("He sleeps in the shed", as: id, in: test)
            try await DecideConcern.run(id, version: 1, .take, by: ada, in: test.house)
            for version in [1, .min] {
                do throws(ConcernRefusal) {
                    try await DecideConcern.run(
                        id, version: version, .settle, outcome: .notOurs, note: "Not one of ours", by: ben,
                        in: test.house)
                    Issue.record("two steps were taken on one version")
                } catch {
                    guard case .changed(let passed) = error else { throw error }
                    #expect(passed.map(\.who) == ["Ada"] && passed[0].what == "Read it and took it on")
                }
            }
            async let one = attempt(id, ada, test)
            async let other = attempt(id, ben, test)
            #expect(await [one, other].count { $0 } == 1, "of two at one moment one is taken")
        }
    }

    private func attempt(_ id: ID<Concern>, _ member: StaffMember, _ test: TestHouse) async -> Bool {
        (try? await DecideConcern.run(id, version: 2, .handBack, by: member, in: test.house)) != nil
    }

    @Test(
        "The same form sent twice is told once, and other words from the same form are kept too, also at one moment",
        arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker("ada").member
            let id: ID<Concern> = test.house.newID()
            func sending(_ words: String) async throws { try await send(words, as: id, in: test) }
            async let one: Void = sending("He sleeps in the shed")
            async let two: Void = sending("He sleeps in the shed")
            _ = try await (one, two)
            try await sending("He sleeps in the shed")
            #expect(try await lines(by: ada, in: test).count == 1)
            try await sending("He has not eaten since Monday")
            let other: ID<Concern> = test.house.newID()
            async let three = send("He is cold", as: other, in: test)
            async let four = send("He is ill", as: other, in: test)
            _ = try await (three, four)
            var words: [String] = []
            for line in try await lines(by: ada, in: test) { words.append(try await told(line, by: ada, in: test)) }
            #expect(
                words.sorted()
                    == ["He has not eaten since Monday", "He is cold", "He is ill", "He sleeps in the shed"])
        }
    }

    @Test("One network that sends very often has to wait, another does not, and what is refused takes no place")
    func limits() async throws {
        try await inHouse(.sqlite) { test in
            _ = try await test.worker("ada")
            let most = FormLimits.standard(for: .concern).perNetwork.burst
            for _ in 0..<50 {
                await #expect(throws: SendConcern.Refusal.self) { try await send(" ", in: test) }
            }
            let id: ID<Concern> = test.house.newID()
            let first = try await send("The first of many", as: id, in: test)
            for number in 1..<most { try await send("Number \(number) of many", in: test) }
            await #expect(throws: SendConcern.Refusal.wait(until: test.clock.now.adding(seconds: 30))) {
                try await send("One too many", in: test)
            }
            #expect(try await send("The first of many", as: id, in: test) == first, "pressed twice is not one more")
            try await send("From elsewhere", from: elsewhere, in: test)
            test.clock.advance(seconds: 30)
            try await send("Half a minute later", in: test)
        }
    }

    @Test("With several teams one is chosen, and a team that is not there is none")
    func teams() async throws {
        try await inHouse(.sqlite) { test in
            _ = try await test.worker("ada", in: [test.north, test.south])
            let teams = try await ListTeamsToTell.run(in: test.house)
            #expect(teams.map(\.name) == ["North", "South"])
            for team in [nil, test.house.newID()] as [ID<Team>?] {
                await #expect(throws: SendConcern.Refusal.mistakes([ConcernDraft.noTeam])) {
                    try await send(draft("He sleeps"), to: team, as: test.house.newID(), in: test)
                }
            }
        }
    }

    @Test("Only a team in which someone may read it is told, and with one such team no other is taken for it")
    func listeners() async throws {
        try await inHouse(.sqlite) { test in
            let root = Actor.operatorNamed("root")
            for name in ["nan", "ned"] { _ = try await test.worker(name, [.nurse], in: [test.north, test.south]) }
            #expect(try await ListTeamsToTell.run(in: test.house).isEmpty)
            for team in [nil, test.north.id] as [ID<Team>?] {
                await #expect(throws: SendConcern.Refusal.nobodyToRead) {
                    try await send(draft("He sleeps"), to: team, as: test.house.newID(), in: test)
                }
            }
            let ada = try await test.worker("ada", in: [test.south])
            #expect(try await ListTeamsToTell.run(in: test.house).map(\.id) == [test.south.id])
            _ = try await send(draft("He sleeps"), to: nil, as: test.house.newID(), in: test)
            _ = try await send(draft("He sleeps"), to: test.south.id, as: test.house.newID(), in: test)
            #expect(try await lines(by: ada.member, in: test).count == 2)
            for team in [test.north.id, test.house.newID()] {
                await #expect(throws: SendConcern.Refusal.mistakes([ConcernDraft.noTeam])) {
                    try await send(draft("He sleeps"), to: team, as: test.house.newID(), in: test)
                }
            }
            #expect(try await ListUnheardTeams.run(by: root, in: test.house).isEmpty)
            try await ChangeStaff.run(.leaves, of: ada.name, by: root, in: test.house)
            #expect(try await ListTeamsToTell.run(in: test.house).isEmpty)
            let unheard = try await ListUnheardTeams.run(by: root, in: test.house)
            #expect(unheard == [UnheardTeam(name: "South", open: 2)], "whoever let the last reader go is told")
            await #expect(throws: StaffRefusal.notFound) {
                try await ListUnheardTeams.run(by: .staff(ada.member), in: test.house)
            }
        }
    }

    @Test("Of 51 that are open the last stands on the second page, and each is opened once", arguments: Engine.allCases)
    func paging(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker("ada", in: [test.north, test.south]).member
            var ids: [ID<Concern>] = []
            for number in 0..<51 {
                let id: ID<Concern> = test.house.newID()
                try await send(
                    "Number \(number)", to: number.isMultiple(of: 2) ? test.north : test.south, as: id,
                    from: Network("192.0.2.\(number)"), in: test)
                ids.append(id)
                test.clock.advance(minutes: 1)
            }
            for (ask, page, held) in [
                (1, 1, ids[..<50]), (2, 2, ids[50...]), (3, 2, ids[50...]), (.min, 1, ids[..<50]),
                (.max, 2, ids[50...]),
            ] as [(Int, Int, ArraySlice<ID<Concern>>)] {
                let list = try await ReadConcerns.run(settled: false, page: ask, by: ada, in: test.house)
                #expect(list.lines.map(\.id) == Array(held) && list.page == page && list.pageCount == 2, "\(ask)")
            }
            for id in ids {
                try await DecideConcern.run(
                    id, version: 1, .settle, outcome: .known, note: "We knew of it already", by: ada, in: test.house)
                test.clock.advance(minutes: 1)
            }
            let first = try await ReadConcerns.run(settled: true, by: ada, in: test.house)
            let second = try await ReadConcerns.run(settled: true, page: 2, by: ada, in: test.house)
            #expect((first.lines + second.lines).map(\.id) == ids.reversed() && second.lines.count == 1)
        }
    }

    @Test("Who may no longer decide about it keeps none of it, though they stay in the team")
    func lostRole() async throws {
        try await inHouse(.sqlite) { test in
            let root = Actor.operatorNamed("root")
            let (ada, ben) = (try await test.worker("ada"), try await test.worker("ben").member)
            let id: ID<Concern> = test.house.newID()
            try await send("He sleeps in the shed", as: id, in: test)
            try await DecideConcern.run(id, version: 1, .take, by: ada.member, in: test.house)
            try await ChangeStaff.run(.roles([.admissions]), of: ada.name, by: root, in: test.house)
            #expect(try await OpenConcern.run(id, by: ben, in: test.house).owner == "Ada")
            try await ChangeStaff.run(.roles([.nurse]), of: ada.name, by: root, in: test.house)
            #expect(try await OpenConcern.run(id, by: ben, in: test.house).owner == "Duty team")
        }
    }

    @Test("Nothing is taken in before anyone is there to read it")
    func empty() async throws {
        try await inEmptyHouse { house in
            await #expect(throws: SendConcern.Refusal.nobodyToRead) {
                try await SendConcern.run(
                    draft("He sleeps"), soundsUrgent: false, to: nil, as: house.newID(), from: office, in: house)
            }
        }
    }

    @Test("It goes back to the duty team when its worker leaves, and its deadline follows the team's new hours")
    func leaving() async throws {
        try await inHouse(.sqlite) { test in
            let root = Actor.operatorNamed("root")
            let (ada, ben) = (try await test.worker("ada"), try await test.worker("ben").member)
            let id: ID<Concern> = test.house.newID()
            try await send("He sleeps in the shed", as: id, in: test)
            try await DecideConcern.run(id, version: 1, .take, by: ada.member, in: test.house)
            try await ChangeStaff.run(.leaves, of: ada.name, by: root, in: test.house)
            let sheet = try await OpenConcern.run(id, by: ben, in: test.house)
            #expect(sheet.owner == "Duty team" && sheet.passed.last?.what == "Back to the duty team")
            var details = TeamDetails()
            details.week = try OpeningWeek(typed: "Mon-Fri 09:00-09:30")
            try await ChangeTeam.run("North", to: details, by: root, in: test.house)
            let after = try await OpenConcern.run(id, by: ben, in: test.house)
            #expect(after.standing.dueAt! > sheet.standing.dueAt!)
            let column = try await test.store.read { [north = test.north.id] db in
                try db.openConcerns(team: north, limit: 9).count
            }
            #expect(column == 1)
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Forgotten, it can be read by nobody and waits on no list; the others stay", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker("ada", [.manager]).member
            let root = Actor.operatorNamed("root")
            let reason = Reason("They asked us to in writing")!
            let id: ID<Concern> = test.house.newID()
            try await send("Mine to forget", as: id, in: test)
            try await send("Mine to keep", in: test)
            await #expect(throws: ConcernRefusal.notFound) {
                try await ForgetConcern.run(id, reason: reason, by: .staff(ada), in: test.house)
            }
            for _ in 0..<2 {
                let answer = try await ForgetConcern.run(id, reason: reason, by: root, in: test.house)
                #expect(answer.isComplete(at: test.clock.now))
            }
            #expect(try await lines(by: ada, in: test).count == 1)
            #expect(try await ReadConcerns.count(for: ada, in: test.house)?.open == 1)
            let settled = try await ReadConcerns.run(settled: true, by: ada, in: test.house)
            #expect(settled.lines.isEmpty && settled.unopened == 0, "what was forgotten is no fault to report")
            await #expect(throws: ConcernRefusal.notFound) { try await OpenConcern.run(id, by: ada, in: test.house) }
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }
}
