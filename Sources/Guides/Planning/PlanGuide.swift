public import Clinical

extension TreatmentPlan {
    /// The plan as a page with its sources: what is most urgent first.
    public var guide: Guide {
        Guide(
            "plan", .treatment, "A plan to talk over",
            lead:
                "This is how help may go for you. It is not a promise. You and a service decide. Change what you said,"
                + " and the plan changes.",
            PlanWords.sections(self))
    }
}

extension PlanWords {
    static func sections(_ plan: TreatmentPlan) -> [GuideSection] {
        let first: [GuideSection?] = [
            emergencies(plan), beforeYouStop(plan), route(plan), parts(plan), comingOff(plan),
        ]
        let then: [GuideSection?] = [money(plan), work(plan), driving(plan), home(plan), next(plan)]
        return (first + then).compactMap(\.self)
    }

    private static func emergencies(_ plan: TreatmentPlan) -> GuideSection? {
        guard !plan.emergencies.isEmpty else { return nil }
        let cards = plan.emergencies.map { emergency in
            let passage =
                switch emergency {
                case .dangerNow: EmergencyWords.dangerNow
                case .suicidal: EmergencyWords.suicidal
                }
            return GuidePart.card(
                GuideCard(
                    urgency: .emergency, title: passage.title, lines: passage.paragraphs, citations: passage.citations))
        }
        return GuideSection("now", "Please read this first", cards)
    }

    private static func beforeYouStop(_ plan: TreatmentPlan) -> GuideSection? {
        let cards = stoppingCards(plan.doNotJustStop, .urgent)
        return cards.isEmpty ? nil : GuideSection("before-you-stop", "Before you stop", cards)
    }

    /// What the others are like to come off; for some the danger is in the low mood that follows.
    private static func comingOff(_ plan: TreatmentPlan) -> GuideSection? {
        let others = Substance.allCases.filter {
            plan.answers.substances.contains($0) && !plan.doNotJustStop.contains($0)
        }
        let cards = stoppingCards(others, .nonUrgent)
        return cards.isEmpty ? nil : GuideSection("coming-off", "What it may be like", cards)
    }

    /// Each passage once, though it may be about several substances.
    private static func stoppingCards(_ substances: [Substance], _ urgency: GuideCard.Urgency) -> [GuidePart] {
        var passages: [Passage] = []
        for passage in substances.map(StoppingWords.about)
        where !passages.contains(where: { $0.paragraphs == passage.paragraphs }) {
            passages.append(passage)
        }
        return passages.map { passage in
            .card(
                GuideCard(
                    urgency: urgency, title: passage.title, lines: passage.paragraphs, citations: passage.citations))
        }
    }

    private static func route(_ plan: TreatmentPlan) -> GuideSection {
        let route = plan.route
        let facts = route.reasons.map(fact)
        let ask = route.cautions.filter { !route.reasons.contains($0) }.map(fact)
        let why = (route.reasons + route.onlyIf).flatMap(\.citations)
        return GuideSection(
            "route", "A likely way",
            [.paragraph(Fact(id: "place", text: place(route), citations: why)), .list(facts)]
                + (ask.isEmpty ? [] : [.list(ask)])
                + (route.rehab.map { [.paragraph(fact($0))] } ?? [])
                + (route.showsOpioidConflict ? [opioidViews] : []))
    }

    /// Where, and on what that hangs.
    public static func place(_ route: PlanRoute) -> String {
        guard route.place == .community else {
            return "In a hospital or a unit with staff day and night, to come off. After that, from home or in a rehab."
        }
        let home = "From home, with help from a service near you"
        guard !route.onlyIf.isEmpty else { return home + "." }
        return home + ", but only if \(route.onlyIf.map(condition).joined(separator: ", and "))."
            + " If not, in a unit with staff day and night. Ask them."
    }

    private static func condition(_ reason: PlanReason) -> String {
        reason == .nobodyToStay
            ? "someone who does not drink or use can be with you in the first days"
            : "you have never had a fit, or got very mixed up when you stopped"
    }

    private static let opioidViews = GuidePart.views([
        SourceView(
            "It says that to come off heroin in full is always done in a rehab where you stay, and that"
                + " medicine is always needed.", .briefRehab("heroin detox (A28, A30)")),
        SourceView(
            "NICE CG52",
            "It says to start near home. A stay is for people for whom that did not work, who have other"
                + " health needs, who use more than one drug, or who have big troubles.",
            Citation(.cg52, "1.4", .high)),
    ])

    private static func parts(_ plan: TreatmentPlan) -> GuideSection {
        let citations = plan.parts.flatMap { $0.citations + $0.lengths.map(\.citation) }
        var seen: Set<Citation> = []
        return GuideSection(
            "parts", "Its parts, and how long",
            [
                .table(
                    "The parts of the plan", ["Part", "What it is", "How long"],
                    plan.parts.map { [title($0), about($0), lengths($0)] },
                    citations: citations.filter { seen.insert($0).inserted }),
                .say(
                    "These are what sources say of most people. With a long history it can be 2 months or more. You may"
                        + " need less or more.", .briefRehab("how long it takes (A41, A43)")),
            ])
    }

    private static func next(_ plan: TreatmentPlan) -> GuideSection {
        let substances = Substance.allCases.filter { plan.answers.substances.contains($0) && $0 != .other }
        let finding: [Onward] = substances.prefix(1).map {
            .find("Find a service near you for \($0.name)", substance: $0, setting: .community)
        }
        let takesDetox = plan.route.place == .inpatient || !plan.route.onlyIf.isEmpty
        let staying: [Onward] = [
            takesDetox ? .find("Find a place to come off with staff day and night", setting: .inpatientDetox) : nil,
            plan.parts.contains { $0.kind == .rehab }
                ? .find("Find a rehab where you stay", substance: substances.first, setting: .residential) : nil,
        ].compactMap(\.self)
        let others = OtherProblem.allCases.filter(plan.answers.others.contains)
        let guides = substances.compactMap { Guide.about($0) } + others.compactMap { Guide.named($0.guideID) }
        let reading: [Onward] = guides.map { .guide($0.id, "Read: " + $0.title) }
        let ringing = topics(plan.answers) + (others.contains(.gambling) ? [.gambling] : [])
        return GuideSection(
            "next", "Where to go next",
            [
                .onward(
                    [.askForHelp("Ask a service for help. You can show it this plan.")] + finding + staying
                        + [.selfChecks("Check yourself, in private")] + reading + ringing.map(Onward.lines))
            ])
    }

    private static func topics(_ answers: PlanAnswers) -> [HelplineListing.Topic] {
        let takesDrugs = !answers.substances.subtracting([.alcohol, .nicotine]).isEmpty || answers.hasUnchecked
        return (answers.substances.contains(.alcohol) ? [.alcohol] : []) + (takesDrugs ? [.drugs] : [])
    }
}

extension OtherProblem {
    /// The guide about it.
    fileprivate var guideID: String {
        switch self {
        case .gambling: "gambling"
        case .eating: "eating-problems"
        case .sex: "other-behaviours"
        }
    }
}
