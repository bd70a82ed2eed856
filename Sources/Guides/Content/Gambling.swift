import Clinical

extension Guide {
    static let gambling = Guide(
        "gambling", .behaviour, "Gambling",
        lead: "If bets have got out of hand, you can block them today and get free help. The shame is not yours to "
            + "keep.",
        names: ["betting", "casino", "slots", "bookies", "online bets", "problem gambling", "scratch cards"],
        [crisis, today, signs, check, why, treatment, howLong, money, others, next])
}

private let crisis = GuideSection(
    "crisis", "First: if you cannot go on",
    [
        .card(
            .emergency, "If debt or shame makes you want to die",
            [
                "If you might act on it, call 999 or go to A&E.",
                "Call Samaritans on 116 123, day or night. You can tell them all of it.",
                "Money can be sorted out. You are worth more than what you owe.",
            ], emergency),
        .onward([.lines(.gambling), .lines(.crisis)]),
    ])

private let today = GuideSection(
    "today", "What you can do today",
    [
        .inOrder(
            [
                "Ring the National Gambling Helpline. It is on this page.",
                "Ask your bank to block payments to betting firms. Many let you do it in their app.",
                "Sign up with a scheme that bars you from betting sites. GAMSTOP is free and covers sites with a "
                    + "British licence. There are such schemes for shops and casinos too.",
                "Put software on your phone that blocks betting sites.",
                "Tell one person. Let them hold your cards for a while.",
            ], blocks, practice),
        .say("No block is perfect. Each one buys you time, and an urge passes.", practice),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "You bet more than you can afford.", "You need bigger bets to feel the thrill.",
                "You go back to win back what you lost.", "You borrow or sell things to bet.",
                "You feel guilty, or others tell you off.", "It harms your health, your sleep or your money.",
            ], pgsi),
        .say("These are also the things that the best known test asks about.", pgsi),
    ])

private let check = GuideSection(
    "score", "What a score means",
    [
        .say("That test is called the PGSI. It has nine questions. Each counts 0 to 3.", pgsi),
        .table(
            "PGSI scores", ["Score", "What it tends to mean"],
            [
                ["0", "No sign of harm"], ["1 to 2", "Low risk"], ["3 to 7", "Moderate risk"],
                ["8 or more", "Harm is likely: ask for specialist help"],
            ], pgsi),
        .say(
            "The NHS website has a test like it. A score is not a diagnosis. You can ask "
                + "for help at any score.", practice),
    ])

private let why = GuideSection(
    "why", "Why it is so hard to stop",
    [
        .say(
            "A win now and then, that you cannot foresee, is a very strong pull on the brain. Apps and games are made "
                + "to keep you there. It is not that you are weak.", practice),
        .say(
            "It often goes with drink, drugs or low mood. NICE says that staff should ask about it when people come "
                + "with those. Shame stops many from saying it. You can raise it first.", guidance),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .points(
            [
                "CBT for gambling. It is a talking therapy: you learn to see and change what leads to a bet. You may "
                    + "do it in a group or on your own.",
                "Help to block bets and to sort out money.",
                "NHS gambling clinics, for those with the most harm.",
                "A medicine, naltrexone, from a specialist only. It has no licence for this use.",
                "Groups such as Gamblers Anonymous.",
            ], ng248, practice),
        .say("You set the aim. NICE does not make you swear off for good before you get help.", ng248),
        .fact(
            "no-detox",
            "There is no detox for gambling. Nothing has to leave the body. But you may be cross, sleep badly and "
                + "have strong urges for a while.", brief, practice),
    ])

private let howLong = GuideSection(
    "how-long", "How long and how much",
    [
        .fact(
            "individual-need",
            "One guide to rehab says that the time for gambling, eating disorders and sex addiction is set by "
                + "individual need. There is no fixed number of days.", brief),
        .say(
            "Help by phone and from the NHS is free. Some rehabs take people for gambling if they pay. Ask what they "
                + "do and what it costs.", practice),
    ])

private let money = GuideSection(
    "money", "Money and debt",
    [
        .points(
            [
                "Free debt advice is there. Never pay for it.",
                "In England and Wales you can ask for breathing space: a time with no charges and no calls.",
                "Pay for home, food and heat first.",
                "If a loan shark scares you, tell the helpline or the police.",
            ], practice)
    ])

private let others = GuideSection(
    "family", "If it is someone you love",
    [
        .say(
            "You can get help for yourself, even if they go on. Do not pay their debts in secret. Keep your own money "
                + "apart. If they keep money from you, or you are scared of them, you can get help. Call 999 if you "
                + "are in danger.",
            practice),
        .say("The helpline is for families too.", practice),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .lines(.gambling), .find("Find a service near you"), .askForHelp("Ask a service for help"),
            .guide("help-someone", "If it is someone you love"),
            .guide("other-behaviours", "Sex, gaming, shopping"), .guide("do-i-have-a-problem", "Do I have a problem?"),
            .lines(.crisis),
        ])
    ])

private let emergency = Citation(.emergencyCopy, "signs that need 999; helplines", .medium)
private let blocks = Citation(.ng248, "blocking tools", .high)
private let ng248 = Citation(.ng248, "treatment", .high)
private let guidance = Citation(.ng248, "1.1 stigma; asking about gambling", .verified)
private let pgsi = Citation(.ng248, "PGSI score of 8 or more", .verified)
private let brief = Citation(.briefRehab, "length of treatment", .verified)
private let practice = Citation(.currentPractice, "gambling and debt help", .medium)
