public import Clinical

/// What we say to a family that plans a talk. The plan itself is in their own words.
public enum TalkWords {
    public static let title = "A talk with someone you worry about"

    public static func danger(_ danger: TalkPlan.Danger) -> String {
        switch danger {
        case .violence: "Is there violence, or are you afraid of them?"
        case .suicide: "Do they talk of ending their life, or have they harmed themselves?"
        case .illNow: "Are they very ill now, or do they have fits?"
        case .children: "Is a child not safe because of this?"
        }
    }

    public static func finding(_ finding: TalkPlan.Finding) -> Fact {
        Fact(id: nil, text: words(finding), citations: [citation(finding)])
    }

    private static func words(_ finding: TalkPlan.Finding) -> String {
        switch finding {
        case .violence:
            "Do not hold this talk if there is violence, or if you are afraid. If someone is in danger now, call 999."
                + " Ask a service or the police how to be safe first."
        case .suicide:
            "Do not hold this talk now. Someone who thinks of ending their life needs help first. If they might act on"
                + " it, call 999. You can call Samaritans on 116 123."
        case .illNow: "Do not hold this talk now. For a fit, or if they cannot be woken, call 999."
        case .dangersNotSaid:
            "You did not answer all the questions about danger. Think of them first. If there is violence, or they talk"
                + " of ending their life, do not hold the talk."
        case .childNotSafe: "If a child is not safe, tell your council’s children’s team. Do not wait for the talk."
        case .noOffer:
            "Have help ready before you talk: a service that will see them, with a day. If they say yes, go the same"
                + " week."
        case .alone: "Do not do it on your own, if you can. Two or more people who care make it easier."
        case .noBoundary: "Say what you will no longer do, such as give money. Only say what you will keep to."
        case .boundaryWithoutStep: "Say what will follow if a line is crossed. Then do it, however hard."
        }
    }

    private static func citation(_ finding: TalkPlan.Finding) -> Citation {
        switch finding {
        case .violence, .suicide, .illNow, .dangersNotSaid: Citation(.emergencyCopy, "signs that need 999", .medium)
        case .childNotSafe: Citation(.dossier, "9.3 children", .high)
        case .noOffer, .alone: .briefRehab("interventions (A22)")
        case .noBoundary, .boundaryWithoutStep: .briefRehab("helping a loved one: boundaries (A23)")
        }
    }

    /// What holds for every such talk.
    public static let rules: [Fact] = [
        "You cannot make someone stop. They have to want help, if only a bit.",
        "Do not make them stop all at once. For drink and for some drugs that can kill.",
        "Talk when they have not been drinking or using. Keep it short.",
        "Say what you have seen and how you feel. Do not blame, and do not call names.",
        "If they say no, that is not the end. Keep to your lines, and look after yourself.",
        "Some people are trained to lead such a talk. A family service can tell you more.",
    ].map { Fact(id: nil, text: $0, citations: [.briefRehab("interventions and boundaries (A22, A23)")]) }
}

extension TalkPlan {
    /// The plan as a page to print: what stops it first, then who says what, and the offer.
    public var guide: Guide {
        Guide(
            "talk", .family, TalkWords.title,
            lead: "Your plan, in your words. Print it, or save it as a PDF. We have not kept it.",
            [first, beforeYouStop, known, people, lines, ready, rules].compactMap(\.self))
    }

    private var first: GuideSection? {
        let stops = findings.filter(\.stops).map(TalkWords.finding)
        let think = findings.filter { !$0.stops }.map(TalkWords.finding)
        guard !stops.isEmpty || !think.isEmpty else { return nil }
        let card = GuidePart.card(
            GuideCard(
                urgency: .emergency, title: "Do not hold this talk now", lines: stops.map(\.text),
                citations: stops.flatMap(\.citations)))
        return GuideSection(
            "first", "Before the talk", (stops.isEmpty ? [] : [card]) + (think.isEmpty ? [] : [.list(think)]))
    }

    private var beforeYouStop: GuideSection? {
        let passages = doNotJustStop.map(StoppingWords.about).reduce(into: [Passage]()) { all, passage in
            if !all.contains(where: { $0.paragraphs == passage.paragraphs }) { all.append(passage) }
        }
        guard !passages.isEmpty else { return nil }
        return GuideSection(
            "stopping", "They must not just stop",
            [.paragraph(Fact(id: nil, text: "These words are to them.", citations: [passages[0].citations[0]]))]
                + passages.map {
                    .card(
                        GuideCard(
                            urgency: .urgent, title: $0.title, lines: $0.paragraphs, citations: $0.citations))
                })
    }

    private var known: GuideSection? {
        own(
            "known", "What we know", "As you told it",
            [
                ("Who", person),
                ("What", Substance.allCases.filter(substances.contains).map(\.name).joined(separator: ", ")),
                ("Since when", history.sinceWhen), ("How much, how often", history.howMuch),
                ("What else is going on", history.whatElse),
            ])
    }

    private var people: GuideSection? {
        own(
            "people", "Who will be there, and what each will say", "Each in their own words",
            speakers.map { speaker in
                (speaker.name.isEmpty ? "Someone" : speaker.name, speaker.says.isEmpty ? "To be written" : speaker.says)
            })
    }

    private var lines: GuideSection? {
        own(
            "lines", "Our lines", "What we will keep to",
            [("What we will no longer do", boundaries), ("What follows", whatFollows)])
    }

    private var ready: GuideSection? {
        own(
            "ready", "When, and the help that is ready", "The day and the help",
            [
                ("When and where we talk", whenAndWhere), ("Who will help", offer.place),
                ("When they can start", offer.soon), ("How they get there", offer.travel),
            ])
    }

    private var rules: GuideSection { GuideSection("rules", "For every talk", [.list(TalkWords.rules)]) }

    /// What they wrote themselves, a row for each thing that was filled in.
    private func own(
        _ id: String, _ title: String, _ caption: String, _ rows: [(about: String, words: String)]
    ) -> GuideSection? {
        let told = rows.filter { !$0.words.isEmpty }.map { [$0.about, $0.words] }
        guard !told.isEmpty else { return nil }
        return GuideSection(
            id, title,
            [.table(GuideTable(caption: caption, header: ["About", "In your words"], rows: told, citations: []))])
    }
}
