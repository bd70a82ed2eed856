import Clinical

// What a plan says of driving: whom to tell, when, and for how long it may be.
extension PlanWords {
    static func driving(_ plan: TreatmentPlan) -> GuideSection? {
        guard plan.answers.concernsDriving else { return nil }
        let duty = GuidePart.fact(
            "tell-dvla",
            "If you hold a licence and have a problem with drink or drugs, you must tell the DVLA. In Northern Ireland,"
                + " tell the DVA. It is for you to do, not for the service. If you do not, a doctor may have to.",
            DrivingRule.duty)
        guard !plan.driving.isEmpty else { return GuideSection("driving", "Driving", [duty]) }
        return GuideSection(
            "driving", "Driving",
            [duty, tellNow(plan)] + beforeDetox(plan) + offTheRoad(plan) + onSubstitute(plan)
                + (plan.answers.life.licence == .taxi ? [taxi] : []))
    }

    private static func tellNow(_ plan: TreatmentPlan) -> GuidePart {
        .fact(
            "tell-now",
            "If that is you, tell them now. Do not wait for the detox. Do not drive until they say that you may.",
            DrivingRule.tellNow(drink: plan.answers.substances.contains(.alcohol)), DrivingRule.duty)
    }

    private static func beforeDetox(_ plan: TreatmentPlan) -> [GuidePart] {
        guard plan.parts.contains(where: { $0.kind == .detox && $0.substance == .alcohol }) else { return [] }
        return [
            .fact(
                "before-detox",
                "Talk about driving before a detox is booked. If you need medicine to come off drink, you will be off"
                    + " the road for longer. Do not let this put you off. It keeps you and others safe.",
                DrivingRule.beforeDetox)
        ]
    }

    private static func offTheRoad(_ plan: TreatmentPlan) -> [GuidePart] {
        let table = GuidePart.table(
            "How long you may not drive, as a rule",
            ["Why", "Car or motorbike", "Lorry or bus", "What the time is counted on"],
            plan.driving.map { rule in
                [drivingReason(rule), months(rule.carMonths, rule), months(rule.lorryMonths, rule), counted(rule)]
            }, citations: plan.driving.map(\.citation))
        guard let since = plan.driving.compactMap(\.from).max() else { return [table] }
        return [
            table,
            .say(
                "The rule on drink has held since \(since.spoken).",
                Citation(.dossier, "0: DVLA alcohol rule, 27 Aug 2024", .high)),
        ]
    }

    private static func onSubstitute(_ plan: TreatmentPlan) -> [GuidePart] {
        guard plan.parts.contains(where: { $0.kind == .maintenance }) else { return [] }
        return [
            .fact(
                "on-substitute",
                "Do you take a medicine in place of heroin, such as methadone? You may be able to have a licence if a"
                    + " consultant looks after your treatment. The DVLA looks at it again each year. Ask your service,"
                    + " and tell the DVLA.",
                DrivingRule.onSubstitute)
        ]
    }

    private static let taxi = GuidePart.fact(
        "taxi",
        "Do you drive a taxi or a hire car? Whoever gave you that licence, such as your council, has its own rule. Ask"
            + " them what they need to know, and for how long you may not drive for work.",
        Citation(.currentPractice, "taxi licence: ask the council", .low))

    private static func months(_ months: Int?, _ rule: DrivingRule) -> String {
        guard let months else { return "ask the DVLA" }
        let words = months % 12 == 0 ? (months == 12 ? "1 year" : "\(months / 12) years") : "\(months) months"
        return words + " or more" + (rule.citation.confidence == .verified ? "" : " (check with the DVLA)")
    }

    private static func counted(_ rule: DrivingRule) -> String {
        switch rule.counted {
        case .controlledOrNone: "time with low drinking (up to 14 units a week) or none"
        case .none: "time with no drink at all"
        case .ask: "ask the DVLA"
        }
    }

    private static func drivingReason(_ rule: DrivingRule) -> String {
        switch rule.why {
        case .alcohol: "A problem with drink"
        case .alcoholHighRisk: "Drink, with a fit or a detox with medicine"
        case .shorterDrugs: "Cannabis, speed, ecstasy, or some ketamine use"
        case .longerDrugs: "Heroin, methadone, cocaine, crack, crystal meth, calming pills, or needing ketamine"
        case .notHeld: "Other drugs"
        }
    }
}
