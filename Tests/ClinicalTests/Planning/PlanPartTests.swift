import Testing

@testable import Clinical

@Suite("The parts of a plan")
struct PlanPartTests {
    private static func drinking(
        _ units: Int, _ others: Set<Substance> = [], _ change: (inout PlanAnswers) -> Void = { _ in }
    ) -> [PlanPart] {
        var answers = PlanAnswers(substances: others.union([.alcohol]))
        (answers.often, answers.unitsADay) = (.daily, units)
        (answers.fits, answers.confusion, answers.living) = (.no, .no, .withSomeone)
        change(&answers)
        return TreatmentPlan(answers, from: day("2026-11-21")).parts
    }

    private static func opioid(_ substance: Substance, pregnant: Reply) -> [PlanPart] {
        var answers = PlanAnswers(substances: [substance])
        answers.pregnant = pregnant
        return TreatmentPlan(answers, from: day("2026-11-21")).parts
    }

    @Test(
        "on either side of 15 units a day: talking help and cutting down, or a detox with medicine",
        arguments: [12, 15])
    func mildDrinking(units: Int) throws {
        let mild = Self.drinking(units)
        #expect(mild.map(\.kind).prefix(3) == [.assessment, .talking, .cuttingDown])
        #expect(!mild.contains { $0.kind == .detox })
        #expect(try #require(mild.first { $0.kind == .cuttingDown }).because == .drinkingTalkingFirst)
        let more = Self.drinking(16)
        #expect(more.map(\.kind).prefix(3) == [.assessment, .preparing, .detox])
        #expect(!more.contains { $0.kind == .cuttingDown })
    }

    @Test("who is pregnant, or takes calming pills as well, is not told to cut down alone")
    func notAlone() throws {
        let rows: [(Substance, Reply, PlanReason)] = [
            (.nicotine, .yes, .pregnancy), (.benzodiazepine, .no, .alcoholWithBenzodiazepine),
            (.benzodiazepine, .yes, .pregnancy), (.gabapentinoid, .no, .severalDangerous),
            (.cannabis, .no, .drinkingTalkingFirst),
        ]
        for (other, pregnant, because) in rows {
            let parts = Self.drinking(10, [other]) { $0.pregnant = pregnant }
            #expect(try #require(parts.first { $0.kind == .cuttingDown }).because == because)
        }
    }

    @Test("nobody who may not depend on drink is planned a detox from it, and nobody who may goes without")
    func detoxFromDrink() {
        let seed: UInt64 = 2_026_1121
        var random = SplitMix64(seed: seed)
        var seen: Set<Bool> = []
        for round in 0..<5000 {
            let answers = PlanAnswers.random(using: &random)
            guard answers.substances.contains(.alcohol) else { continue }
            let drink = TreatmentPlan(answers, from: day("2026-11-21")).parts.filter { $0.substance == .alcohol }
            seen.insert(answers.mayDependOnAlcohol)
            #expect(
                drink.map(\.kind) == [answers.mayDependOnAlcohol ? .detox : .cuttingDown], "seed \(seed), \(round)")
            #expect(drink.allSatisfy { !$0.isChoice })
        }
        #expect(seen == [true, false])
    }

    @Test("drinking a little beside heroin takes nothing from the detox from heroin")
    func drinkingWithHeroin() {
        let kinds = Self.drinking(6, [.heroin]).filter { [.detox, .cuttingDown].contains($0.kind) }
        #expect(kinds.map(\.substance) == [.heroin, .alcohol])
    }

    @Test(
        "to come off an opioid and a medicine in its place are both a choice, the medicine first",
        arguments: Substance.allCases.filter(\.isOpioid), [Reply.no, .unanswered])
    func opioids(substance: Substance, pregnant: Reply) throws {
        let ways = Self.opioid(substance, pregnant: pregnant).filter { [.detox, .maintenance].contains($0.kind) }
        #expect(ways.map(\.kind) == [.maintenance, .detox])
        #expect(ways.allSatisfy { $0.isChoice && $0.because == nil })
    }

    @Test(
        "in pregnancy the medicine is the usual way, and a detox is a choice of no held length",
        arguments: Substance.allCases.filter(\.isOpioid))
    func pregnant(substance: Substance) throws {
        let ways = Self.opioid(substance, pregnant: .yes).filter { [.detox, .maintenance].contains($0.kind) }
        #expect(ways.map(\.kind) == [.maintenance, .detox] && ways.map(\.isChoice) == [false, true])
        for way in ways {
            #expect(way.because == .opioidPregnant && way.lengths.isEmpty)
            #expect(way.citations.contains { $0.source == .ob17 && $0.section.contains("DTX-10") })
        }
    }

    @Test("tobacco alone has no rehab, and only after opioids is there a length for the support that follows")
    func afterwards() {
        let parts = { (substances: Set<Substance>) in
            TreatmentPlan(PlanAnswers(substances: substances), from: day("2026-11-21")).parts
        }
        #expect(parts([.nicotine]).map(\.kind) == [.assessment, .detox, .talking, .aftercare])
        #expect(parts([.nicotine, .alcohol]).contains { $0.kind == .rehab })
        for substance in Substance.allCases {
            let aftercare = parts([substance]).last
            #expect(aftercare?.kind == .aftercare && aftercare?.lengths.isEmpty == !substance.isOpioid)
        }
    }

    @Test(
        "coming off drink at home is as long as the table of doses is, and as the public guide says, each by its name")
    func lengthsOfDetox() {
        let lengths = Self.drinking(20).first { $0.kind == .detox }?.lengths ?? []
        #expect(lengths.map(\.count) == [7...10, 6...9])
        let unit = Self.drinking(45).first { $0.kind == .detox }?.lengths ?? []
        #expect(unit.map(\.count) == [7...10, 6...13])
        #expect(lengths.map(\.citation.source) == [.briefRehab, .cg115])
    }

    @Test("what is not an opioid is no choice, pregnant or not")
    func notOpioids() {
        var answers = PlanAnswers(substances: [.benzodiazepine, .cocaine])
        answers.pregnant = .yes
        let parts = TreatmentPlan(answers, from: day("2026-11-21")).parts
        #expect(parts.filter { $0.kind == .detox }.allSatisfy { !$0.isChoice && $0.because == nil })
        #expect(!parts.contains { $0.kind == .maintenance })
    }
}
