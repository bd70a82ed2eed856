import Testing

@testable import Clinical

@Suite("What follows what in a plan")
struct PlanStageTests {
    private static func begins(_ answers: PlanAnswers) -> [PlanPart.Kind: PlanStage.Begins] {
        let stages = TreatmentPlan(answers, from: day("2026-11-23")).stages
        return Dictionary(stages.map { ($0.part.kind, $0.begins) }) { first, _ in first }
    }

    @Test("a detox from drink comes first, then talking help or rehab, then support: each at the earliest it can")
    func drinking() {
        var answers = PlanAnswers(substances: [.alcohol])
        answers.unitsADay = 35
        let begins = Self.begins(answers)
        #expect(begins[.assessment] == .before && begins[.preparing] == .before && begins[.detox] == .day(0))
        #expect(begins[.talking] == .day(6) && begins[.rehab] == .day(6) && begins[.aftercare] == .day(6 + 84))
        #expect(begins[.secondary] == .after(.rehab) && begins[.tertiary] == .after(.secondary))
    }

    @Test("after what comes down slowly nobody can say a day, and a choice delays nothing else")
    func noDay() {
        #expect(Self.begins(PlanAnswers(substances: [.benzodiazepine]))[.talking] == .after(.detox))
        #expect(Self.begins(PlanAnswers(substances: [.alcohol, .other]))[.talking] == .after(.detox))
        let heroin = Self.begins(PlanAnswers(substances: [.heroin]))
        #expect(heroin[.maintenance] == .day(0) && heroin[.detox] == .day(0) && heroin[.talking] == .day(0))
        var pregnant = PlanAnswers(substances: [.heroin])
        pregnant.pregnant = .yes
        #expect(Self.begins(pregnant)[.detox] == .after(.maintenance))
    }

    @Test("no part begins before what it follows, and support comes last, whatever was answered")
    func property() {
        let seed: UInt64 = 7_311
        var random = SplitMix64(seed: seed)
        for round in 0..<3000 {
            let plan = TreatmentPlan(PlanAnswers.random(using: &random), from: day("2026-11-23"))
            #expect(plan.stages.map(\.part) == plan.parts)
            let off = plan.parts.filter { $0.kind == .detox && !$0.isChoice }.compactMap(\.leastDays).max() ?? 0
            for stage in plan.stages {
                guard case .day(let day) = stage.begins, [.talking, .rehab, .aftercare].contains(stage.part.kind)
                else { continue }
                #expect(day >= off, "seed \(seed), round \(round)")
            }
        }
    }

    @Test("a length that a source gives only as the most has no least")
    func least() {
        let plan = TreatmentPlan(PlanAnswers(substances: [.heroin]), from: day("2026-11-23"))
        #expect(plan.parts.first { $0.kind == .detox }?.leastDays == 14)
        #expect(plan.parts.first { $0.kind == .rehab }?.leastDays == 7)
        #expect(plan.parts.first { $0.kind == .secondary }?.leastDays == nil)
    }
}
