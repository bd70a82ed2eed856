import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("Tips and quotes that readers send")
struct ContributionActionTests {
    @discardableResult
    private func send(
        _ words: String, from network: Network = office, in test: TestHouse
    ) async throws -> ID<Contribution> {
        try await SendContribution.run(
            ContributionDraft(kind: "quote", words: words), as: test.house.newID(), from: network, in: test.house)
    }

    private func lines(
        _ standing: ContributionStanding, by member: StaffMember, in test: TestHouse
    ) async throws -> [String] {
        try await ReadContributions.run(standing, by: member, in: test.house).lines.map(\.contribution.words.text)
    }

    private func shown(_ test: TestHouse) async -> String? {
        await ReadShownContribution.run(in: test.house)?.words.text
    }

    @Test(
        "Nobody sees words before a manager has said yes, and nobody after they are taken down",
        arguments: Engine.allCases)
    func course(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.manager]).member
            let id = try await send("It got better after a week", in: test)
            #expect(await shown(test) == nil)
            #expect(try await lines(.waiting, by: mel, in: test) == ["It got better after a week"])
            try await DecideContribution.run(id, version: 1, .approve, by: mel, in: test.house)
            #expect(await shown(test) == "It got better after a week")
            try await DecideContribution.run(id, version: 2, .takeDown, fault: .harmful, by: mel, in: test.house)
            #expect(await shown(test) == nil)
            try await DecideContribution.run(id, version: 3, .undo, by: mel, in: test.house)
            #expect(await shown(test) == "It got better after a week")
            let list = try await ReadContributions.run(.shown, by: mel, in: test.house)
            #expect(list.lines[0].passed.map(\.who) == ["Mel", "Mel", "Mel"] && list.waiting == 0)
            let versions = try await test.store.open(try await test.store.read { try $0.history(id) })
            #expect(
                versions.map(\.written.verb) == ["send-contribution"]
                    + [String](repeating: "decide-contribution", count: 3))
            #expect(versions.map(\.written.by) == [.anyone] + [Author](repeating: .staff(mel.id), count: 3))
            let looks = try await test.store.read { try $0.looks(at: Subject(id)) }
            #expect(looks.map(\.verb) == ["read-contributions"], "noted once a day for each who reads")
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("What may be about someone in danger stands first, then what has waited longest", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.administrator]).member
            for words in ["First one in", "Second one in", "I want to die", "Last one in"] {
                try await send(words, in: test)
                test.clock.advance(minutes: 1)
            }
            let list = try await ReadContributions.run(.waiting, by: mel, in: test.house)
            #expect(
                list.lines.map(\.contribution.words.text)
                    == ["I want to die", "First one in", "Second one in", "Last one in"])
            #expect(list.lines.map(\.contribution.mayBeInDanger) == [true, false, false, false])
            #expect(list.waiting == 4 && list.inDanger == 1)
        }
    }

    @Test(
        "Two decide at once: the second is told who did what, and nothing of theirs is saved",
        arguments: Engine.allCases)
    func conflict(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (mel, nel) = (
                try await test.worker("mel", [.manager]).member, try await test.worker("nel", [.manager]).member
            )
            let id = try await send("It got better", in: test)
            try await DecideContribution.run(id, version: 1, .decline, fault: .beside, by: mel, in: test.house)
            for version in [1, .min] {
                do throws(ContributionRefusal) {
                    try await DecideContribution.run(id, version: version, .approve, by: nel, in: test.house)
                    Issue.record("two decisions were taken on one version")
                } catch {
                    guard case .changed(let passed) = error else { throw error }
                    #expect(passed.map(\.who) == ["Mel"] && passed[0].what == "Declined. It is not a tip or a quote")
                }
            }
            async let one = attempt(id, .undo, nel, test)
            async let other = attempt(id, .undo, mel, test)
            #expect(await [one, other].count { $0 } == 1, "of two at one moment one is taken")
            #expect(await shown(test) == nil)
            await #expect(throws: ContributionRefusal.needsFault) {
                try await DecideContribution.run(id, version: 3, .decline, by: nel, in: test.house)
            }
        }
    }

    private func attempt(
        _ id: ID<Contribution>, _ act: ContributionAct, _ member: StaffMember, _ test: TestHouse
    ) async -> Bool {
        (try? await DecideContribution.run(id, version: 2, act, by: member, in: test.house)) != nil
    }

    @Test("No other role reads or decides, and no other organisation finds it", arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        try await inHouse(.sqlite) { test in
            let member = try await test.worker("ada", [role]).member
            let stranger = StaffMember(
                id: test.house.newID(), organisation: test.house.newID(), teams: [], name: "Eve",
                roles: [.manager, .administrator], signInName: SignInName("eve@other.example")!)
            let id = try await send("It got better", in: test)
            if role != .manager && role != .administrator {
                await #expect(throws: ContributionRefusal.notFound) { try await lines(.waiting, by: member, in: test) }
                await #expect(throws: ContributionRefusal.notFound) {
                    try await DecideContribution.run(id, version: 1, .approve, by: member, in: test.house)
                }
            }
            #expect(try await lines(.waiting, by: stranger, in: test).isEmpty)
            await #expect(throws: ContributionRefusal.notFound) {
                try await DecideContribution.run(id, version: 1, .approve, by: stranger, in: test.house)
            }
            #expect(await shown(test) == nil)
        }
    }

    @Test("One network that sends very often has to wait, another does not, and what is refused takes no place")
    func limits() async throws {
        try await inHouse(.sqlite) { test in
            let most = FormLimits.standard(for: .contribution).perNetwork.burst
            for _ in 0..<50 {
                await #expect(throws: SendContribution.Refusal.self) { try await send("x", in: test) }
            }
            for number in 0..<most { try await send("Number \(number) of many", in: test) }
            await #expect(throws: SendContribution.Refusal.wait(until: test.clock.now.adding(seconds: 30))) {
                try await send("One too many", in: test)
            }
            try await send("From elsewhere", from: elsewhere, in: test)
            test.clock.advance(seconds: 30)
            try await send("Half a minute later", in: test)
        }
    }

    @Test(
        "The same form sent twice is one text; other words from the same form are another", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.manager]).member
            let (id, house): (ID<Contribution>, House) = (test.house.newID(), test.house)
            let draft = ContributionDraft(kind: "tip", words: "Drink water")
            async let one = SendContribution.run(draft, as: id, from: office, in: house)
            async let two = SendContribution.run(draft, as: id, from: office, in: house)
            #expect(try await [one, two] == [id, id])
            test.clock.advance(minutes: 1)
            let other = ContributionDraft(kind: "tip", words: "Sleep well")
            #expect(try await SendContribution.run(other, as: id, from: office, in: house) != id)
            #expect(try await lines(.waiting, by: mel, in: test) == ["Drink water", "Sleep well"])
        }
    }

    @Test("Two texts sent at one moment from one form are both kept", arguments: Engine.allCases)
    func twoAtOnce(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.manager]).member
            let (id, house): (ID<Contribution>, House) = (test.house.newID(), test.house)
            let texts = (0..<8).map { "Text number \($0)" }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for text in texts {
                    group.addTask {
                        let draft = ContributionDraft(kind: "tip", words: text)
                        _ = try await SendContribution.run(draft, as: id, from: office, in: house)
                    }
                }
                try await group.waitForAll()
            }
            #expect(Set(try await lines(.waiting, by: mel, in: test)) == Set(texts))
        }
    }

    @Test("What another node took down is gone within a minute", arguments: Engine.allCases)
    func otherNode(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.manager]).member
            let id = try await send("It got better", in: test)
            try await DecideContribution.run(id, version: 1, .approve, by: mel, in: test.house)
            #expect(await shown(test) != nil)
            let node = test.house(passwords: test.house.passwords)
            try await DecideContribution.run(id, version: 2, .takeDown, fault: .harmful, by: mel, in: node)
            test.clock.advance(seconds: 59)
            #expect(await shown(test) != nil, "held in memory, so that pages stay quick")
            test.clock.advance(seconds: 1)
            #expect(await shown(test) == nil)
        }
    }

    @Test("Forgotten words are taken down, and can be read by nobody; the others stay", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let mel = try await test.worker("mel", [.manager]).member
            let root = Actor.operatorNamed("root")
            let reason = Reason("They asked us to in writing")!
            let (id, other) = (try await send("Mine to forget", in: test), try await send("Mine to keep", in: test))
            for one in [id, other] {
                try await DecideContribution.run(one, version: 1, .approve, by: mel, in: test.house)
            }
            await #expect(throws: ContributionRefusal.notFound) {
                try await ForgetContribution.run(id, reason: reason, by: .staff(mel), in: test.house)
            }
            for _ in 0..<2 {
                let answer = try await ForgetContribution.run(id, reason: reason, by: root, in: test.house)
                #expect(answer.isComplete(at: test.clock.now))
            }
            #expect(await shown(test) == "Mine to keep")
            #expect(try await lines(.shown, by: mel, in: test) == ["Mine to keep"])
            #expect(try await lines(.takenDown, by: mel, in: test).isEmpty)
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }
}
