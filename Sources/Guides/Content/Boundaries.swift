import Clinical

extension Guide {
    static let boundaries = Guide(
        "boundaries", .family, "Boundaries, and how to keep them",
        lead: "A boundary says what you will and will not do. It keeps you safe, and it can help them to see.",
        names: ["setting limits", "enabling", "tough love", "lending money", "loved one"],
        [first, what, setting, examples, money, keeping, safety, next])
}

private let first = GuideSection(
    "first", "First: are you safe?",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "someone hurts you or a child, or may do so",
                "someone who drank or used drives off, most of all with a child in the car",
                "they cannot be woken, have a fit, or may end their life",
            ], signs),
        .say(
            "Are you afraid of them? If a no from you may be met with blows, do not set it alone. Talk to a family "
                + "service, your GP or the police first.", practice),
    ])

private let what = GuideSection(
    "what", "What a boundary is",
    [
        .say(
            "A boundary is about you, not about them. It is not a punishment, and it is not a way to make them stop. "
                + "It says: this is what I can live with, and this is what I will do if it is crossed.", practice),
        .fact(
            "stick-to-them",
            "Help4Addiction's guide says: set boundaries, keep to them, and do what you said each time, even when it "
                + "is very hard. So choose only limits that you can keep.", brief, practice),
    ])

private let setting = GuideSection(
    "setting", "How to set one",
    [
        .inOrder(
            [
                "Think of what hurts you most. Choose one thing.",
                "Choose only what you can do yourself, and can keep up.",
                "Choose what will happen if it is crossed. Make it small and sure, not big and empty.",
                "Agree it with the others at home, so that you all say the same.",
                "Say it in a calm hour, in one or two sentences. Say that you care.",
                "Then do what you said. Each time. Without a row.",
            ], practice)
    ])

private let examples = GuideSection(
    "examples", "What it can sound like",
    [
        .table(
            "Boundaries", ["What you say", "What you do if it is crossed"],
            [
                ["I will not have drugs in my home.", "You sleep at your brother's that night, as we agreed."],
                ["I do not talk when you have been drinking.", "I go to another room. We talk tomorrow."],
                ["I will not ring work for you.", "You make the call, or you do not."],
                ["You do not drive the children after a drink.", "I drive them. I keep the keys."],
                ["I do not give you cash.", "I say no, and I still cook dinner."],
            ], practice)
    ])

private let money = GuideSection(
    "money", "Money",
    [
        .say("On money, those who help families do not all say the same.", brief, practice),
        .views([
            SourceView(
                "If you pay for their life, to stop the money can be the quickest way to bring them to ask for help.",
                brief),
            SourceView(
                "What UK services do",
                "Stop what pays for drink or drugs. Keep what keeps them alive: food, warmth, a fare to the clinic. "
                    + "Pay the shop or the bill, not the person. Say it ahead, so that nobody is left ill with no "
                    + "warning.",
                practice),
        ]),
        .card(
            .urgent, "One danger to know",
            [
                "If their body is used to \(NotToStop.any), no money can mean a sudden stop. That can bring on fits, "
                    + "and can kill. Talk to a service first, and know the signs that need 999."
            ], stopping),
        .points(
            [
                "Do not take out loans or sign for theirs.", "Keep cards, codes and things of value safe.",
                "If someone threatens you over their debts, tell the police. In danger, call 999.",
            ], practice),
    ])

private let keeping = GuideSection(
    "keeping", "Keeping it when it is hard",
    [
        .points(
            [
                "Expect it to be tested. It often gets worse before it gets better.",
                "Have someone you can ring when you waver.",
                "If you gave in, you have not failed. Say so, and begin again.",
                "Look at it again each month. Some limits can ease when things go well.",
                "Say what is good, too. Thank them for each step.",
            ], practice)
    ])

private let safety = GuideSection(
    "safety", "What a boundary must never be",
    [
        .points(
            [
                "Not a forced stop: no pouring away, no locking in.",
                "Not keeping back medicine a doctor gave them, such as methadone.",
                "Not keeping back naloxone, food, or a call to 999.",
                "Not putting someone out who is drunk, high or ill, is under 18, or has nowhere safe to go.",
            ], stopping, practice)
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .lines(.family), .askForHelp("Ask for help for yourself", as: .affected),
            .tellATeam("Tell a team about someone"), .talk("Plan a talk with them"),
            .guide("help-someone", "How to help someone else"),
            .guide("planning-a-conversation", "Planning a family conversation"),
            .guide("looking-after-yourself", "Looking after yourself"), .find("Find a service near you"),
        ])
    ])

private let brief = Citation(.briefRehab, "helping a loved one: boundaries and money", .verified)
private let practice = Citation(.currentPractice, "boundaries in family work", .medium)
private let stopping = Citation(.dossier, "4.10 and 4.6 dangerous withdrawal", .high)
private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
