import Clinical
import Store
import Testing

@testable import Actions

@Suite("The people of the demo")
struct DemoLivesTests {
    static let plan = DemoPlan(people: 500, seed: 1, asOf: Day("2026-11-20")!)!

    @Test("There is somebody at every stage, by every way in, in danger, under 18, late, and twice")
    func everyStage() async throws {
        try await inEmptyHouse { house in
            let lives = try everyone(Self.plan, in: house)
            let standings = lives.map { $0.referral.standing(now: Self.plan.ends) }
            #expect(Set(standings.map(\.stage)) == Set(ReferralStage.allCases))
            #expect(Set(lives.map(\.receipt.holder)) == Set(ReceiptHolder.allCases))
            #expect(Set(lives.flatMap { $0.referral.history.entries.map(\.step.kind) }).isSuperset(of: kindsSeen))
            #expect(standings.flatMap(\.danger).reduce(into: Set()) { $0.insert($1) } == Set(DangerFlag.allCases))
            #expect(standings.contains { !$0.isFinal && $0.stage.isFinal && $0.owesSafeguarding })
            for level in ReferralEscalation.allCases {
                #expect(standings.contains { !$0.isFinal && $0.escalation == level }, "\(level)")
            }
            #expect(lives.contains { $0.person.death != nil } && lives.contains { $0.person.teams.count == 1 })
            let twice = lives.filter { $0.persona.sameAs != nil }
            #expect(twice.count >= 10 && twice.contains { $0.persona.team != lives[$0.persona.sameAs!].persona.team })
            let verbs = Set(lives.flatMap { $0.deeds.map(\.verb) })
            for verb in [Verb.mergePeople, .breakGlass, .openReferral, .readReceipt, .correctContact] {
                #expect(verbs.contains(verb.rawValue), "\(verb)")
            }
        }
    }

    private var kindsSeen: Set<ReferralStep.Kind> {
        Set(ReferralStep.Kind.allCases).subtracting([.duplicateUndone, .returnedToTeam])
    }

    @Test("The same seed and day give the same people and histories; another seed gives others")
    func repeatable() async throws {
        try await inEmptyHouse { house in
            let first = try everyone(Self.plan, in: house).map(Told.init)
            #expect(try everyone(Self.plan, in: house).map(Told.init) == first)
            let other = DemoPlan(people: 500, seed: 2, asOf: Self.plan.asOf)!
            #expect(try Set(everyone(other, in: house).map(\.person.id)).isDisjoint(with: first.map(\.person.id)))
        }
    }

    @Test("Nobody can be rung, written to or found: every number and address is one that nobody has")
    func nobodyReal() async throws {
        try await inEmptyHouse { house in
            let lives = try everyone(Self.plan, in: house)
            for person in lives.map(\.person) {
                for phone in person.phones {
                    #expect(phone.digits.hasPrefix("07700900") || phone.digits.hasPrefix("01632960"))
                }
                #expect(person.nhsNumber.map { $0.digits.hasPrefix("999") } ?? true)
                #expect(person.email.map { $0.hasSuffix(".example") } ?? true)
                if let whole = person.postcode.flatMap({ Postcode($0) }) {
                    #expect(whole.incode.dropFirst().first == "Z")
                }
            }
            #expect(lives.contains { $0.person.nhsNumber != nil } && lives.contains { $0.person.email != nil })
            let numbers = lives.filter { $0.persona.sameAs == nil }.compactMap(\.person.nhsNumber)
            #expect(Set(numbers).count == numbers.count)
        }
    }

    @Test(
        "Everything happened within the year before, in order, and nobody's history is refused", arguments: [1, 7, 31])
    func inOrder(_ seed: UInt64) async throws {
        let plan = DemoPlan(people: 1500, seed: seed, asOf: Day("2026-03-30")!)!
        try await inEmptyHouse { house in
            for life in try everyone(plan, in: house) {
                let times = life.deeds.map(\.at)
                #expect(times == times.sorted() && times.allSatisfy { $0 < plan.ends }, "\(life.persona.index)")
                #expect(times[0] >= plan.begins)
                #expect(life.persona.isYoung == (life.referral.danger.contains(.youngPerson)))
            }
        }
    }

    @Test("A plan is read back from its words, and from no others")
    func words() {
        #expect(DemoPlan("500 people, seed 1, as of 2026-11-20") == Self.plan)
        for other in ["", "500 people, seed 1", "0 people, seed 1, as of 2026-11-20", "5 people, seed 1, as of today"] {
            #expect(DemoPlan(other) == nil, "\(other)")
        }
    }

    private func everyone(_ plan: DemoPlan, in house: House) throws -> [DemoLife] {
        let lives = DemoLives(plan: plan, clinic: try DemoClinic(plan), house: house)
        return try (0..<plan.people).map { try lives.life($0) }
    }
}

/// What of a life must not differ.
private struct Told: Equatable {
    let person: Person
    let referral: Referral
    let receipt: DemoReceipt

    init(_ life: DemoLife) { (person, referral, receipt) = (life.person, life.referral, life.receipt) }
}
