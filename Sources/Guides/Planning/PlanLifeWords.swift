public import Clinical

// What else a plan has to fit round: work and home.
extension PlanWords {
    static func work(_ plan: TreatmentPlan) -> GuideSection? {
        // Nobody goes away to give up smoking.
        guard !plan.answers.isOnlyTobacco else { return nil }
        return switch plan.answers.life.work {
        case Work.none?: nil
        case .selfEmployed?:
            GuideSection(
                "work", "Your work",
                [
                    .say(
                        "You work for yourself, so there is no legal sick pay. Put money by, and tell those who count"
                            + " on you only as much as you like.", AbsenceWords.source)
                ])
        case .employed?, nil: employed(plan)
        }
    }

    private static func employed(_ plan: TreatmentPlan) -> GuideSection {
        GuideSection(
            "work", "What to tell your work",
            [
                .fact(
                    "tell-work", "You do not have to tell your work what you get help for.",
                    .briefRehab("telling an employer (A44)")),
                daysAway(plan), rulesChange(plan),
                .views([
                    SourceView(
                        "Go in on a Saturday for 7 to 10 days. You use one week of work and sign for yourself.",
                        .briefRehab("time off work (A46)")),
                    SourceView(
                        "The rule", "All days count, weekends too. So 10 days need a fit note from day 8.",
                        AbsenceWords.source),
                ]),
                .points(AbsenceWords.always, AbsenceWords.source),
                .points(AbsenceWords.fitNote, Citation(.dossier, "8.2 EMP-07 to EMP-09", .high)),
                .points(AbsenceWords.phasedReturn, Citation(.dossier, "8.2 EMP-08", .high)),
            ].compactMap(\.self))
    }

    private static func daysAway(_ plan: TreatmentPlan) -> GuidePart? {
        guard let first = plan.absences.first else { return nil }
        let rows = plan.absences.map { away in
            [
                "\(away.stay.days) days", "to \(away.absence.last.spoken)",
                away.absence.fitNoteFrom.map { "from " + $0.spoken } ?? "not needed",
                away.pay.map(AbsenceWords.sums) ?? "",
            ]
        }
        return .table(
            "If you go on \(first.absence.first.spoken)", ["Away", "Last day", "Fit note", "Legal sick pay, at most"],
            rows, AbsenceWords.source, Citation(.sickPayCalculator, "Monday to Friday", .verified))
    }

    /// Said where the rules of sick pay change during one of the stays.
    private static func rulesChange(_ plan: TreatmentPlan) -> GuidePart? {
        guard let straddling = plan.absences.compactMap(\.pay).first(where: \.straddlesChange) else { return nil }
        let sources = straddling.readings.flatMap(\.citations).reduce(into: [Citation]()) { all, citation in
            if !all.contains(citation) { all.append(citation) }
        }
        return .paragraph(Fact(id: "sick-pay-change", text: AbsenceWords.changed, citations: sources))
    }

    static func home(_ plan: TreatmentPlan) -> GuideSection? {
        guard !plan.answers.isOnlyTobacco else { return nil }
        let life = plan.answers.life
        let parts = (life.children.mayBeYes ? children : []) + (life.pets.mayBeYes ? pets : []) + rent(life.home)
        return parts.isEmpty ? nil : GuideSection("home", "Children, pets and home", parts)
    }

    /// What is said of each thing at home that the plan has to fit round; empty where it does not touch someone.
    public static func children(_ life: PlanLife) -> [Fact] {
        life.children.mayBeYes ? children.flatMap(\.facts) : []
    }

    public static func pets(_ life: PlanLife) -> [Fact] { life.pets.mayBeYes ? pets.flatMap(\.facts) : [] }

    public static func rent(_ life: PlanLife) -> [Fact] { rent(life.home).flatMap(\.facts) }

    /// What is said of telling work; empty for who does not work.
    public static func tellingWork(_ plan: TreatmentPlan) -> [Fact] { work(plan)?.parts.flatMap(\.facts) ?? [] }

    private static let children: [GuidePart] = [
        .fact(
            "children",
            "Children: say who could look after them if you go away. Ask each rehab if they can come with you.",
            usual),
        .say(
            "Services ask who lives with you. They give you a box with a lock for medicine. They have to act if a child"
                + " is not safe. To get help is a good sign, not a bad one.",
            Citation(.dossier, "9.3 children at home", .high), usual),
    ]

    private static let pets: [GuidePart] = [
        .fact(
            "pets", "Pets: ask a friend, or a pet charity, who can take them in. Some rehabs let you bring one.", usual)
    ]

    private static func rent(_ home: HomeTenure?) -> [GuidePart] {
        switch home {
        case .rent?, nil:
            [
                .fact(
                    "rent",
                    "Rent: do not give up your home before you have asked. If you get help with rent, tell the office"
                        + " how long you will be away. It may go on.", Citation(.dossier, "8.4 housing", .medium))
            ]
        case .own?: [.fact("mortgage", "If you pay for your home each month, tell the bank early.", usual)]
        case .other?: []
        }
    }

    private static let usual = Citation(.currentPractice, "as a rule, ask", .medium)
}

extension AbsenceWords {
    static let source = Citation(.fitNotes, "the first 7 days; from day 8 a fit note", .high)
}

extension GuidePart {
    /// What it says in sentences; a table or a card says none.
    var facts: [Fact] {
        switch self {
        case .paragraph(let fact): [fact]
        case .list(let facts), .steps(let facts): facts
        case .views(let views):
            views.map { Fact(id: nil, text: "\($0.source): \($0.text)", citations: [$0.citation]) }
        case .table, .card, .course, .onward: []
        }
    }

    static func table(
        _ caption: String, _ header: [String], _ rows: [[String]], citations: [Citation]
    ) -> GuidePart { .table(GuideTable(caption: caption, header: header, rows: rows, citations: citations)) }
}
