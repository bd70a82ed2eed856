import Testing

@testable import Clinical

@Suite("A plan to talk over")
struct TreatmentPlanTests {
    private func plan(_ substances: Set<Substance>, _ change: (inout PlanAnswers) -> Void = { _ in }) -> TreatmentPlan {
        var answers = PlanAnswers(substances: substances)
        change(&answers)
        return TreatmentPlan(answers, from: day("2026-11-21"))
    }

    @Test("no plan is empty, every part and every figure has a source, and what is dangerous to stop is named")
    func property() {
        let seed: UInt64 = 21_112_026
        var random = SplitMix64(seed: seed)
        for round in 0..<5000 {
            let answers = PlanAnswers.random(using: &random)
            let plan = TreatmentPlan(answers, from: day("2026-11-21"))
            #expect(!plan.parts.isEmpty && !plan.route.reasons.isEmpty, "seed \(seed), round \(round)")
            #expect(plan.parts.allSatisfy { !$0.citations.isEmpty })
            #expect((plan.route.reasons + plan.route.cautions).allSatisfy { !$0.citations.isEmpty })
            for substance in answers.substances {
                let danger = substance.stoppingDanger
                let mustBeNamed = danger.needsStoppingWords || danger.kind == .unchecked
                #expect(plan.doNotJustStop.contains(substance) == mustBeNamed, "seed \(seed), round \(round)")
            }
            #expect(plan.emergencies.contains(.suicidal) == (answers.suicidal == .yes))
            #expect(plan.emergencies.contains(.dangerNow) == (answers.dangerNow == .yes))
            #expect(plan.parts.count { $0.kind == .aftercare } == 1)
        }
    }

    @Test("nobody with past fits who drinks, and nobody on two dangerous things, is planned to come off at home")
    func neverAtHome() {
        var random = SplitMix64(seed: 99)
        for _ in 0..<5000 {
            let answers = PlanAnswers.random(using: &random)
            let place = answers.route.place
            if answers.substances.contains(.alcohol) && (answers.fits == .yes || answers.confusion == .yes) {
                #expect(place == .inpatient)
            }
            if answers.substances.isSuperset(of: [.alcohol, .benzodiazepine]) { #expect(place == .inpatient) }
            if answers.isRegular, answers.dangerous.count > 1 { #expect(place == .inpatient, "\(answers)") }
            if (answers.unitsADay ?? 0) > 30 && answers.isRegular && answers.substances.contains(.alcohol) {
                #expect(place == .inpatient)
            }
        }
    }

    @Test(
        "how long it takes to come off, as each source says",
        arguments: [
            (Substance.alcohol, 6, 10), (.ketamine, 5, 7), (.cocaine, 7, 14), (.cannabis, 7, 21), (.methadone, 21, 84),
            (.ghb, 7, 21), (.nicotine, 84, 84), (.heroin, 0, 84),
        ])
    func lengths(substance: Substance, least: Int, most: Int) throws {
        let detox = try #require(plan([substance]).parts.first { $0.kind == .detox })
        #expect(detox.days == least...most)
    }

    @Test("what comes down slowly has no end that we would invent, and what we do not know has none at all")
    func noFigure() {
        for substance in [Substance.benzodiazepine, .zDrug, .gabapentinoid, .prescribedOpioid] {
            #expect(substance.detoxLengths.allSatisfy { $0.count == nil && $0.isOpen })
        }
        for substance in [Substance.other, .pcp, .ecstasy, .syntheticCannabinoid] {
            #expect(substance.detoxLengths.isEmpty && substance.detoxHasMedicine == nil)
        }
    }

    @Test("the lengths of the place are shown and not those of the other")
    func place() throws {
        let home = try #require(plan([.heroin]).parts.first { $0.kind == .detox })
        #expect(home.lengths.contains { $0.count == 0...12 } && !home.lengths.contains { $0.count == 0...4 })
        let unit = try #require(plan([.heroin]) { $0.triedAtHome = .yes }.parts.first { $0.kind == .detox })
        #expect(unit.lengths.contains { $0.count == 0...4 } && !unit.lengths.contains { $0.count == 0...12 })
    }

    @Test("no medicine stands in for a stimulant, cannabis or ketamine")
    func noSubstitute() {
        for substance in Substance.stimulants.union([.cannabis, .ketamine]) {
            #expect(substance.detoxHasMedicine == false)
            #expect(!plan([substance]).parts.contains { $0.kind == .maintenance })
        }
    }

    @Test(
        "the DVLA’s rules follow what is used",
        arguments: [
            ([Substance.alcohol], [DrivingRule.Why.alcohol, .alcoholHighRisk]), ([.cannabis], [.shorterDrugs]),
            ([.heroin], [.longerDrugs]), ([.ketamine], [.shorterDrugs, .longerDrugs]), ([.ghb], [.notHeld]),
            ([.nicotine], []), ([.cocaine, .ghb], [.longerDrugs, .notHeld]), ([], [.notHeld]),
        ] as [(Set<Substance>, [DrivingRule.Why])])
    func driving(substances: Set<Substance>, why: [DrivingRule.Why]) {
        #expect(plan(substances).driving.map(\.why) == why)
        #expect(plan(substances) { $0.life.licence = Licence.none }.driving.isEmpty)
    }

    @Test("gambling, food or sex alone is nothing to tell the DVLA", arguments: OtherProblem.allCases)
    func gamblingAndDriving(problem: OtherProblem) {
        let gambling = plan([]) { $0.others = [problem] }
        #expect(gambling.driving.isEmpty && !gambling.answers.concernsDriving)
        #expect(plan([.ghb]) { $0.others = [problem] }.driving.map(\.why) == [.notHeld])
        #expect(plan([]).answers.concernsDriving && !plan([.nicotine]).answers.concernsDriving)
    }

    @Test("the rule on drink holds from 27 August 2024, and of the day before it no figure is given")
    func drivingDates() throws {
        let drinking = PlanAnswers(substances: [.alcohol, .cannabis])
        let on = TreatmentPlan(drinking, from: day("2024-08-27")).driving
        #expect(on.map(\.carMonths) == [6, 12, 6] && on.map(\.from) == [day("2024-08-27"), day("2024-08-27"), nil])
        #expect(on.map(\.counted) == [.controlledOrNone, .none, .ask])
        let before = TreatmentPlan(drinking, from: day("2024-08-26")).driving
        #expect(before.map(\.carMonths) == [nil, nil, 6] && before[0].citation.confidence.isUnverified)
    }

    @Test("a rule of the DVLA that we have not read in full says so")
    func drivingConfidence() {
        #expect(DrivingRule.row(.alcohol).carMonths == 6 && DrivingRule.row(.alcohol).lorryMonths == 12)
        #expect(DrivingRule.row(.alcohol).citation.confidence == .verified)
        for why in [DrivingRule.Why.alcoholHighRisk, .longerDrugs] {
            #expect(DrivingRule.row(why).carMonths == 12 && DrivingRule.row(why).lorryMonths == 36)
            #expect(DrivingRule.row(why).citation.confidence == .medium)
        }
        #expect(DrivingRule.row(.notHeld).citation.confidence.isUnverified)
    }

    @Test("days away from work are counted for each length of stay, and for nobody who does not work")
    func work() {
        let away = plan([.alcohol]).absences
        #expect(away.map(\.absence.calendarDays) == [7, 10, 28, 84])
        #expect(away.map { $0.absence.fitNoteFrom == nil } == [true, false, false, false])
        #expect(plan([.alcohol]) { $0.life.work = Work.none }.absences.isEmpty)
        let own = plan([.alcohol]) { $0.life.work = .selfEmployed }.absences
        #expect(own.count == away.count && own.allSatisfy { $0.pay == nil }, "nobody pays who works for themselves")
    }

    @Test("a price has its source, and weeks are multiplied in whole pounds")
    func prices() {
        #expect(PlanPrice.of(.rehabWeek).map(\.low.words) == ["£1,000", "£3,000", "£1,000"])
        let four = PlanPrice.of(.rehabWeek)[1].times(4)
        #expect(four.low.words == "£12,000" && four.high?.words == "£24,000")
        #expect(PlanPrice.of(.rehabWeek)[0].times(12).high == nil)
        for price in PlanPrice.all { #expect(price.high.map { price.low <= $0 } ?? true) }
    }

    @Test("all four lists for 28 days stand there, the price of a day, and both of a detox, each by its name and years")
    func priceLists() {
        #expect(PlanPrice.of(.fourWeeks).map(\.low.words) == ["£6,000", "£8,000", "£8,000", "£7,000"])
        #expect(PlanPrice.of(.fourWeeks).compactMap(\.high?.words) == ["£14,000", "£18,000", "£16,000", "£40,000"])
        #expect(Set(PlanPrice.of(.fourWeeks).compactMap(\.by)).count == 4)
        #expect(PlanPrice.of(.rehabDay).map(\.low.words) == ["£495"])
        #expect(PlanPrice.of(.detox).map(\.low.words) == ["£1,650"])
        #expect(PlanPrice.of(.detoxAlone).map(\.low.words) == ["£500"])
        #expect(PlanPrice.all.allSatisfy { (2021...2026).contains($0.years.upperBound) })
    }
}

@Suite("A family’s talk")
struct TalkPlanTests {
    @Test(
        "a talk waits where there is violence, thoughts of suicide or illness now", arguments: TalkPlan.Danger.allCases)
    func waits(danger: TalkPlan.Danger) {
        var talk = TalkPlan()
        for other in TalkPlan.Danger.allCases { talk.dangers[other] = .no }
        #expect(!talk.mustWait && !talk.findings.contains(.dangersNotSaid))
        talk.dangers[danger] = .yes
        #expect(talk.mustWait == (danger != .children))
        #expect(talk.findings.contains(.childNotSafe) == (danger == .children))
        talk.dangers[danger] = .unanswered
        #expect(talk.findings.contains(.dangersNotSaid) == (danger != .children))
    }

    @Test("help that is ready, company and a line that is kept are asked for, and no more once they are there")
    func ready() {
        var talk = TalkPlan()
        #expect(Set(talk.findings).isSuperset(of: [.noOffer, .alone, .noBoundary, .dangersNotSaid]))
        for danger in TalkPlan.Danger.allCases { talk.dangers[danger] = .no }
        talk.offer.place = "Lockside Recovery"
        talk.speakers = [.init(name: "Mum", says: "I miss you"), .init(name: "Dad", says: "Come home")]
        talk.boundaries = "No more money"
        #expect(talk.findings == [.boundaryWithoutStep])
        talk.whatFollows = "We go without you"
        #expect(talk.findings.isEmpty)
    }

    @Test("a talk about drink, or about nothing that was named, says not to stop all at once")
    func stopping() {
        var talk = TalkPlan()
        #expect(talk.doNotJustStop == [.other])
        talk.substances = [.alcohol, .cannabis]
        #expect(talk.doNotJustStop == [.alcohol])
    }
}
