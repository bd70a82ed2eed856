import Testing

@testable import Clinical

@Suite("Where a plan leads")
struct PlanRouteTests {
    private static func drinking(_ change: (inout PlanAnswers) -> Void = { _ in }) -> PlanAnswers {
        var answers = PlanAnswers(substances: [.alcohol])
        answers.often = .daily
        answers.unitsADay = 20
        (answers.fits, answers.confusion, answers.living) = (.no, .no, .withSomeone)
        change(&answers)
        return answers
    }

    private static func heroin(_ change: (inout PlanAnswers) -> Void = { _ in }) -> PlanAnswers {
        var answers = PlanAnswers(substances: [.heroin])
        answers.often = .daily
        change(&answers)
        return answers
    }

    @Test(
        "units a day decide on either side of 15 and of 30",
        arguments: [
            (15, PlanRoute.Place.community, PlanReason.drinkingTalkingFirst), (16, .community, .drinkingCommunity),
            (30, .community, .drinkingCommunity), (31, .inpatient, .over30Units),
        ])
    func units(units: Int, place: PlanRoute.Place, reason: PlanReason) {
        let route = Self.drinking { $0.unitsADay = units }.route
        #expect(route.place == place)
        #expect(route.reasons.contains(reason))
    }

    @Test(
        "the scores someone knows decide too",
        arguments: [
            (19, nil, PlanReason.drinkingTalkingFirst), (20, nil, .drinkingCommunity), (nil, 15, .drinkingTalkingFirst),
            (nil, 16, .drinkingCommunity), (nil, 30, .drinkingCommunity), (nil, 31, .highSADQ),
        ] as [(Int?, Int?, PlanReason)])
    func scores(audit: Int?, sadq: Int?, reason: PlanReason) {
        let route = Self.drinking {
            ($0.unitsADay, $0.audit, $0.sadq) = (5, audit, sadq)
        }.route
        #expect(route.reasons.contains(reason))
        #expect(route.place == (reason == .highSADQ ? .inpatient : .community))
    }

    @Test(
        "what nobody has checked is planned for as if it were dangerous: past fits mean a bed, unsaid ones are asked",
        arguments: [Substance.syntheticCannabinoid, .pcp, .ecstasy, .other])
    func unchecked(substance: Substance) {
        var answers = PlanAnswers(substances: [substance])
        (answers.often, answers.living, answers.fits, answers.confusion) = (.daily, .alone, .yes, .no)
        #expect(answers.route.place == .inpatient && answers.route.reasons.contains(.fitsOrConfusion))
        (answers.fits, answers.confusion) = (.unanswered, .unanswered)
        #expect(answers.route.place == .community)
        #expect(Set(answers.route.cautions).isSuperset(of: [.fitsNotSaid, .nobodyToStay, .notChecked]))
    }

    @Test("each named reason for a bed sends a person who drinks to one, and says so")
    func drinkingReasons() {
        let cases: [(PlanReason, (inout PlanAnswers) -> Void)] = [
            (.fitsOrConfusion, { $0.fits = .yes }), (.fitsOrConfusion, { $0.confusion = .yes }),
            (.alcoholWithBenzodiazepine, { $0.substances.insert(.benzodiazepine) }),
            (.drinkingWithOtherNeeds, { $0.needs = [.mentalHealth] }),
            (.drinkingWithOtherNeeds, { ($0.unitsADay, $0.needs) = (15, [.physicalHealth]) }),
            (.drinkingWithOtherNeeds, { ($0.unitsADay, $0.needs) = (nil, [.learning]) }),
            (.homelessDrinking, { $0.living = .noHome }), (.olderDrinking, { $0.age = .from65 }),
            (.pregnantDrinking, { $0.pregnant = .yes }), (.youngDrinking, { $0.age = .under18 }),
            (.severalDangerous, { $0.substances.insert(.gabapentinoid) }),
        ]
        for (reason, change) in cases {
            let route = Self.drinking(change).route
            #expect(route.place == .inpatient, "\(reason)")
            #expect(route.reasons.contains(reason), "\(reason): \(route.reasons)")
        }
    }

    @Test("other needs at under 15 units a day, and ages and homes of people who need no detox, send nobody to a bed")
    func notSent() {
        let changes: [(inout PlanAnswers) -> Void] = [
            { ($0.unitsADay, $0.needs) = (14, [.mentalHealth]) }, { ($0.unitsADay, $0.age) = (8, .from65) },
            { ($0.unitsADay, $0.living) = (8, .noHome) }, { ($0.age) = .from50 }, { $0.needs = [.trouble] },
        ]
        for change in changes { #expect(Self.drinking(change).route.place == .community) }
    }

    @Test("drinking on most days of an amount that was not said counts as a need for drink")
    func notSaid() {
        #expect(Self.drinking { ($0.unitsADay, $0.often) = (nil, nil) }.mayDependOnAlcohol)
        #expect(!Self.drinking { ($0.unitsADay, $0.often) = (nil, .weekly) }.mayDependOnAlcohol)
    }

    @Test("someone with no home who needs drink may be offered rehab, others are shown it as a choice")
    func rehab() {
        #expect(Self.drinking { $0.living = .noHome }.route.rehab == .homelessRehab)
        #expect(Self.drinking().route.rehab == .rehabIsAChoice)
    }

    @Test("opioids are treated near home first, and in a bed for the four named reasons")
    func opioids() {
        let first = Self.heroin().route
        #expect(first.place == .community && first.reasons.contains(.opioidCommunityFirst))
        #expect(first.showsOpioidConflict)
        let cases: [(PlanReason, (inout PlanAnswers) -> Void)] = [
            (.opioidTriedAtHome, { $0.triedAtHome = .yes }), (.opioidOtherNeeds, { $0.needs = [.physicalHealth] }),
            (.opioidWithOthers, { $0.substances.insert(.alcohol) }), (.opioidTrouble, { $0.needs = [.trouble] }),
            (.opioidTrouble, { $0.living = .noHome }),
        ]
        for (reason, change) in cases {
            let route = Self.heroin(change).route
            #expect(route.place == .inpatient && route.reasons.contains(reason), "\(reason)")
        }
        #expect(Self.heroin { $0.substances.insert(.nicotine) }.route.place == .community)
    }

    @Test(
        "GHB every day, or as often as was not said, is never planned for home",
        arguments: [
            (HowOften.daily, PlanRoute.Place.inpatient), (nil, .inpatient), (.mostDays, .inpatient),
            (.weekly, .community), (.lessOften, .community),
        ] as [(HowOften?, PlanRoute.Place)])
    func ghb(often: HowOften?, place: PlanRoute.Place) {
        var answers = PlanAnswers(substances: [.ghb])
        answers.often = often
        let route = answers.route
        #expect(route.place == place)
        let hasDetox = answers.parts(route).contains { $0.kind == .detox }
        #expect(hasDetox == (place == .inpatient), "who takes it now and then needs no detox")
        #expect(route.reasons.contains(.ghbNowAndThen) == (place == .community))
    }

    @Test("what was not said about fits is asked before anyone comes off at home")
    func fitsNotSaid() {
        #expect(Self.drinking { $0.fits = .unanswered }.route.cautions.contains(.fitsNotSaid))
        #expect(!Self.drinking().route.cautions.contains(.fitsNotSaid))
        #expect(Self.drinking { $0.living = .alone }.route.cautions.contains(.nobodyToStay))
        #expect(!Self.drinking().route.cautions.contains(.nobodyToStay))
    }

    @Test(
        "home is offered only if someone can stay and there never was a fit, and what was not said of them counts as no"
    )
    func onlyIf() {
        let cases: [([PlanReason], (inout PlanAnswers) -> Void)] = [
            ([], { _ in }), ([.nobodyToStay], { $0.living = .alone }), ([.nobodyToStay], { $0.living = nil }),
            ([.nobodyToStay], { $0.living = .withPeopleWhoUse }), ([.fitsNotSaid], { $0.fits = .unanswered }),
            ([.fitsNotSaid, .nobodyToStay], { ($0.confusion, $0.living) = (.unanswered, .alone) }),
            ([], { ($0.unitsADay, $0.living) = (12, .alone) }), ([], { ($0.unitsADay, $0.living) = (31, .alone) }),
        ]
        for (reasons, change) in cases {
            let route = Self.drinking(change).route
            #expect(route.onlyIf == reasons)
            #expect(Set(route.cautions).isSuperset(of: reasons))
        }
        let pills = Self.drinking { ($0.substances, $0.living) = ([.benzodiazepine], .alone) }.route
        #expect(pills.onlyIf.isEmpty, "a slow reduction has no first days")
    }

    @Test("many units now and then are no need for drink each day; past fits are asked about all the same")
    func nowAndThen() {
        for often in [HowOften.weekly, .lessOften] {
            let answers = Self.drinking { ($0.unitsADay, $0.often) = (32, often) }
            #expect(!answers.mayDependOnAlcohol && answers.route.place == .community)
            #expect(Self.drinking { ($0.often, $0.fits) = (often, .yes) }.route.place == .inpatient)
            for units in [15, 40, nil] {
                let asked = Self.drinking { ($0.often, $0.unitsADay, $0.fits) = (often, units, .unanswered) }.route
                #expect(asked.onlyIf == [.fitsNotSaid], "\(units ?? -1) units")
            }
            #expect(Self.drinking { ($0.often, $0.audit) = (often, 20) }.mayDependOnAlcohol)
        }
        #expect(Self.drinking { ($0.unitsADay, $0.often) = (31, .mostDays) }.route.place == .inpatient)
    }

    @Test("15 units with another illness are planned a bed and a detox, not one without the other")
    func fifteen() {
        let ill = Self.drinking { ($0.unitsADay, $0.needs) = (15, [.mentalHealth]) }
        #expect(ill.route.place == .inpatient && ill.parts(ill.route).contains { $0.kind == .detox })
        #expect(!Self.drinking { $0.unitsADay = 15 }.mayDependOnAlcohol)
    }

    @Test("a drink now and then beside heroin is not one more thing to come off")
    func heroinAndALittleDrink() {
        let answers = Self.heroin { ($0.substances, $0.unitsADay, $0.often) = ([.heroin, .alcohol], 4, .lessOften) }
        #expect(answers.route.place == .community)
    }

    @Test("who is pregnant is told not to stop suddenly only where that is what harms the baby")
    func pregnant() {
        let harmful: [Set<Substance>] = [
            [.heroin], [.methadone], [.prescribedOpioid], [.alcohol], [.benzodiazepine], [.zDrug], [.ghb],
            [.gabapentinoid], [.other], [.ecstasy], [.nicotine, .heroin],
        ]
        let other: [Set<Substance>] = [[.nicotine], [.cocaine], [.cannabis], [.ketamine], [.amphetamine]]
        for (substances, caution) in harmful.map({ ($0, PlanReason.pregnancy) })
            + other.map({ ($0, PlanReason.pregnancyToTell) })
        {
            var answers = PlanAnswers(substances: substances)
            (answers.often, answers.pregnant) = (.daily, .yes)
            let told = answers.route.cautions.filter { [.pregnancy, .pregnancyToTell].contains($0) }
            #expect(told == [caution], "\(substances)")
        }
        let pills = Self.drinking {
            ($0.substances, $0.unitsADay) = ([.alcohol, .benzodiazepine], 4)
            ($0.often, $0.pregnant) = (.weekly, .yes)
        }
        #expect(pills.parts(pills.route).first { $0.kind == .cuttingDown }?.because == .pregnancy)
        let little = Self.drinking { ($0.unitsADay, $0.often, $0.pregnant) = (2, .lessOften, .yes) }
        #expect(little.route.cautions.contains(.pregnancyToTell) && !little.route.cautions.contains(.pregnancy))
        #expect(little.parts(little.route).first { $0.kind == .cuttingDown }?.because == .pregnancyToTell)
    }

    @Test("what clinics do about GHB at home is told only to whom nothing else keeps from it")
    func ghbAtHome() {
        let ghb = { (change: (inout PlanAnswers) -> Void) in
            var answers = PlanAnswers(substances: [.ghb])
            (answers.often, answers.fits, answers.confusion) = (.daily, .no, .no)
            change(&answers)
            return answers.route.cautions.contains(.ghbPlanned)
        }
        #expect(ghb { _ in })
        #expect(
            !ghb { $0.fits = .yes } && !ghb { $0.pregnant = .yes } && !ghb { $0.substances.insert(.benzodiazepine) })
        #expect(!ghb { $0.often = .weekly })
    }

    @Test("each substance alone has a route with a reason, and an unknown one says that we have no checked facts")
    func everySubstance() {
        for substance in Substance.allCases {
            let route = PlanAnswers(substances: [substance]).route
            #expect(!route.reasons.isEmpty, "\(substance)")
            #expect((substance.stoppingDanger.kind == .unchecked) == route.reasons.contains(.notChecked))
        }
        #expect(PlanAnswers(substances: []).route.reasons == [.notChecked])
        var gambling = PlanAnswers(substances: [])
        gambling.others = [.gambling]
        #expect(gambling.route.reasons == [.ownPath])
    }

    @Test("every reason can be given")
    func everyReason() {
        var random = SplitMix64(seed: 42)
        var given: Set<PlanReason> = []
        for _ in 0..<20_000 {
            let route = PlanAnswers.random(using: &random).route
            given.formUnion(route.reasons + route.cautions + [route.rehab].compactMap(\.self))
            #expect(Set(route.cautions).isSuperset(of: route.onlyIf))
        }
        #expect(given == Set(PlanReason.allCases), "\(Set(PlanReason.allCases).subtracting(given))")
    }
}

extension PlanAnswers {
    /// Answers at random, many of them left out.
    static func random(using random: inout SplitMix64) -> PlanAnswers {
        let count = [1, 1, 1, 2, 3].randomElement(using: &random)!
        let some = Substance.allCases.shuffled(using: &random).prefix(count)
        var answers = PlanAnswers(substances: Set(some))
        let replies = Reply.allCases
        answers.often = (HowOften.allCases + [nil]).randomElement(using: &random)!
        answers.unitsADay = [nil, Int.random(in: 0...60, using: &random)].randomElement(using: &random)!
        answers.sadq = [nil, nil, Int.random(in: 0...60, using: &random)].randomElement(using: &random)!
        answers.fits = replies.randomElement(using: &random)!
        answers.confusion = replies.randomElement(using: &random)!
        answers.suicidal = replies.randomElement(using: &random)!
        answers.dangerNow = replies.randomElement(using: &random)!
        answers.pregnant = replies.randomElement(using: &random)!
        answers.triedAtHome = replies.randomElement(using: &random)!
        answers.needs = Set(PlanNeed.allCases.filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
        answers.others = Int.random(in: 0..<6, using: &random) == 0 ? [.gambling] : []
        answers.age = (AgeBand.allCases + [nil]).randomElement(using: &random)!
        answers.living = (Living.allCases + [nil]).randomElement(using: &random)!
        answers.life.licence = (Licence.allCases + [nil]).randomElement(using: &random)!
        answers.life.work = (Work.allCases + [nil]).randomElement(using: &random)!
        return answers
    }
}
