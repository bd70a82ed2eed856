import Clinical

extension Guide {
    static let dayProgrammes = Guide(
        "day-programmes", .treatment, "Day programmes",
        lead: "You go for most of the day and sleep in your own bed. It is more help than one talk a week.",
        names: ["day rehab", "structured day programme", "outpatient rehab", "quasi-residential", "community rehab"],
        [what, week, suits, cost, ask, next])
}

private let what = GuideSection(
    "what", "What it is",
    [
        .fact(
            "daily",
            "This is intensive rehab without living in. You go to a centre near your home for daily "
                + "treatment, in a structured way. You go home at night.", brief),
        .say(
            "Like live-in rehab, it aims at long-term change: to stop, and to stay stopped. It also works on "
                + "the life you want.", brief),
    ])

private let week = GuideSection(
    "week", "What a week can be like",
    [
        .points(
            [
                "Groups, and time with your own worker.", "Classes on cravings, sleep, money and work.",
                "Walks, sport, art or cooking.",
                "Drug or breath tests. Most want you not to use on the day.",
                "A plan for the evenings and the weekend.",
            ], practice),
        .fact(
            "how-often",
            "For drink, NICE describes community programmes of 4 to 7 days a week, for 3 weeks, when someone "
                + "needs a lot of help.", nice),
    ])

private let suits = GuideSection(
    "suits", "Is it right for you?",
    [
        .say("It may suit you if", practice),
        .points(
            [
                "your home is safe, and nobody there uses", "you care for children or for someone who is ill",
                "you can get there most days",
                "your body does not need a detox in a unit, or that is done",
            ], practice),
        .say(
            "Living in may be safer if your home is full of drink or drugs, or if you are not safe there.", practice),
        .card(
            .urgent, "If your body depends on drink or a drug",
            [
                "Do not stop \(NotToStop.any) all at once so as to start a programme.",
                "Tell the service. They can plan a safe detox first.",
            ], dangers),
    ])

private let cost = GuideSection(
    "cost", "What it costs",
    [
        .say(
            "Many day programmes are free, through your council or the NHS. Ask your local drug and alcohol "
                + "service.", funding),
        .fact(
            "private-cost",
            "Private ones differ a lot. Price sites gave £600 to £1,200 a week, and £1,000 to £2,000 a week. "
                + "Ask for the full price in writing.", prices),
        .onward([.guide("paying-for-treatment", "Paying for treatment")]),
    ])

private let ask = GuideSection(
    "ask", "What to ask",
    [
        .points(
            [
                "What days and hours? For how many weeks?", "Who runs the groups, and what training do they have?",
                "What if I use on the way through?",
                "Is there help with fares, child care or meals?", "What help is there after it ends?",
            ], practice)
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a day programme", setting: .dayProgramme),
                .guide("residential-rehab", "Rehab where you live in"),
                .guide("aftercare", "What comes after"), .askForHelp("Ask a service for help"),
                .plan("See what a plan might look like"),
            ])
    ])

private let brief = Citation(.briefTreatment, "intensive rehabilitation", .verified)
private let nice = Citation(.cg115, "intensive community programmes", .medium)
private let prices = Citation(.rehabPrices, "outpatient programmes", .verified)
private let funding = Citation(.dossier, "8.4 funding", .medium)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "day programmes", .low)
