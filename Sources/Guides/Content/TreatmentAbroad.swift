import Clinical

extension Guide {
    static let treatmentAbroad = Guide(
        "treatment-abroad", .treatment, "Treatment abroad",
        lead:
            "Some people go to a rehab in another country. Here is what speaks for it, what speaks against "
            + "it, and what to ask.",
        names: ["rehab abroad", "rehab in Spain", "rehab in Thailand", "overseas rehab", "going away for rehab"],
        [first, why, against, ask, medicines, home, next])
}

private let first = GuideSection(
    "first", "Before you travel",
    [
        .card(
            .urgent, "Do not stop all at once for the journey",
            [
                "If you have \(NotToStop.any) most days, it can be dangerous to stop all at once.",
                "A flight is a bad place to have a fit. Talk to a doctor or a service before you book.",
                "Do not take illegal drugs over a border.",
            ], dangers, practice)
    ])

private let why = GuideSection(
    "why", "Why some people go",
    [
        .say("Help4Addiction's guide gives these reasons for going away, in the UK or abroad:", brief),
        .points(
            [
                "It is harder to walk out, as you do not know the place.",
                "You are far from home, and can focus on treatment.",
                "Prices differ. Some who pay themselves go away to keep the cost down.",
                "An insurer may only cover certain places.",
            ], brief),
        .fact(
            "no-right-or-wrong",
            "It says no place is wrong in itself, and that there are expert programmes in many countries.", brief),
    ])

private let against = GuideSection(
    "against", "What speaks against it",
    [
        .points(
            [
                "Your people cannot visit with ease.", "Aftercare in the same house is hard when you live far off.",
                "UK bodies do not check it. The country's own body may check it, or nobody may.",
                "If you leave early, you are alone in a strange place.",
                "Your new ways are learned far from where you will live.",
            ], briefLocal, practice),
        .say("The NHS and councils do not often pay for it. Ask before you count on it.", practice),
    ])

private let ask = GuideSection(
    "ask", "What to ask",
    [
        .points(
            [
                "Who checks this place? Can I read their report?",
                "Is there a doctor on site, day and night, in my language?",
                "Is the detox on site? What if I get very ill: which hospital, and who pays?",
                "What is the full price? What do I get back if I leave early?",
                "Who meets me, and who sees me home?", "What aftercare do I get in the UK, and for how long?",
                "Does the person who told me of this place get paid for it?",
            ], practice),
        .say(
            "Check your travel insurance. Ask if it covers care for drink or drugs, and a flight home if you "
                + "are ill.", practice),
    ])

private let medicines = GuideSection(
    "medicines", "Medicines and papers",
    [
        .say(
            "Some medicines, such as methadone, are controlled. You may need a letter or a licence to take "
                + "them abroad. Ask your prescriber some weeks before.", practice),
        .say("Ask your GP for a list of your medicines and your health problems. Bring it, and a copy.", practice),
    ])

private let home = GuideSection(
    "home", "Coming home",
    [
        .fact(
            "online-aftercare",
            "The guide says aftercare can still go very well online. It names The Online Rehab, which we have not "
                + "checked. Book a local service too, before you fly out.", brief, practice),
        .fact(
            "tolerance",
            "After weeks without, your body cannot take what it used to. The old dose can kill. Have naloxone "
                + "at home if you ever used heroin or drugs like it.", risk),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .guide("choosing-a-rehab", "How to choose a rehab"), .guide("aftercare", "Aftercare"),
                .guide("work-and-treatment", "Work and time off"),
                .find("Find a rehab in the UK", setting: .residential), .askForHelp("Ask a service for help"),
            ])
    ])

private let brief = Citation(.briefRehab, "treatment away", .verified)
private let briefLocal = Citation(.briefRehab, "local treatment", .verified)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let risk = Citation(.ob17, "overdose after detox", .high)
private let practice = Citation(.currentPractice, "treatment abroad", .low)
