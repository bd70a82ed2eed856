import Clinical

extension Guide {
    static let choosingARehab = Guide(
        "choosing-a-rehab", .life, "How to choose a rehab",
        lead: "Look for the place that suits you, not just the price. Here is what to weigh up and what to ask.",
        names: ["best rehab", "rehab near me", "good rehab", "private rehab", "CQC", "which rehab", "rehab in London"],
        [detoxOnSite, suit, near, middle, away, abroad, ask, regulator, pressure, next])
}

private let suit = GuideSection(
    "suit", "What suits you comes first",
    [
        .fact(
            "suitability",
            "Help4Addiction's guide says people often choose by price. It says the most suitable place for your "
                + "needs is more important. We think so too.", brief),
        .points(
            [
                "Can they help with what you use, and all of what you use?",
                "Can they care for your other illnesses, of body and mind?",
                "Do they have room for what you need: a wheelchair, your faith, your children, your language?",
                "Do you like the way they work? Talk to them before you say yes.",
            ], practice),
        .say("The guide also says that no choice of place is wrong in itself.", briefAway),
    ])

private let near = GuideSection(
    "near", "Near your home",
    [
        .say("Help4Addiction's guide gives these reasons for a local place:", briefLocal),
        .points(
            [
                "Your loved ones can come to visit.", "You can have aftercare at the same centre.",
                "A therapist can go on seeing you face to face.",
            ], briefLocal),
        .say("What speaks against it: it is easier to walk out, and home is close to your mind.", briefAway),
    ])

private let middle = GuideSection(
    "middle", "The middle way: a bigger city",
    [
        .fact(
            "greater-city",
            "Some people look a bit wider, in the greater city they live in or near, such as London, "
                + "Manchester or Liverpool. You get more choice, and visits still work.",
            briefLocal)
    ])

private let away = GuideSection(
    "away", "Away, in the UK",
    [
        .say("The guide gives these reasons for going away from home:", briefAway),
        .points(
            [
                "It is a lot harder to walk out, as you do not know what is round the corner.",
                "Some people focus better far from home.",
                "Prices differ so much that it can cost less.", "Your insurer may only cover some places.",
                "Aftercare can still go well, online. The guide names The Online Rehab as one tool.",
            ], briefAway),
        .say("What speaks against it: fewer visits, and no aftercare in the same house.", briefLocal),
    ])

private let abroad = GuideSection(
    "abroad", "Abroad",
    [
        .say(
            "The guide says that going away can mean abroad too. The reasons are the same. There is more to "
                + "check, as UK bodies do not check a place there.", briefAway, practice),
        .onward([.guide("treatment-abroad", "Treatment abroad")]),
    ])

private let ask = GuideSection(
    "ask", "Questions to ask",
    [
        .points(
            [
                "Who checks you, and where can I read the last report?", "Is there a nurse or doctor there at night?",
                "What happens in a week? How many talks do I get on my own, with one worker?",
                "What training do the staff have?",
                "When can my family come? Can I have my phone?", "How many people finish? How do you know?",
                "What is the full price, and what do I get back if I leave?",
                "What aftercare is there, for how long, and does it cost more?",
                "Will you talk to my GP and my local service?", "Will you help with admissions and with my employer?",
            ], practice, briefAdvice)
    ])

private let detoxOnSite = GuideSection(
    "detox", "First: is the detox done there?",
    [
        .card(
            .urgent, "Ask this first if your body depends on it",
            [
                "Is the detox done on site, with a nurse and a doctor?",
                "If not: who does it, and who takes me from there to you?",
                "Do not stop \(NotToStop.any) on your own to get in.",
            ], dangers, practice),
        .onward([.guide("detox", "Detox: coming off safely")]),
    ])

private let regulator = GuideSection(
    "regulator", "Who checks the place",
    [
        .table(
            "Who checks", ["Where", "Body"],
            [
                ["England", "Care Quality Commission (CQC)"],
                ["Scotland", "Care Inspectorate, or Healthcare Improvement Scotland"],
                ["Wales", "Care Inspectorate Wales, or Healthcare Inspectorate Wales"], ["Northern Ireland", "RQIA"],
            ], regulators, practice),
        .say(
            "In England, a place that does detox, or takes you to live in for treatment, must be on the CQC's "
                + "list. Many that only do talks are on no list. Look it up by name, and read the report.", regulators),
    ])

private let pressure = GuideSection(
    "pressure", "If you feel pushed",
    [
        .say(
            "Be careful if someone says you must pay today, or will not put the price in writing. Ask who "
                + "pays the person who tells you of a place. Some helplines are paid by rehabs.", disclosure, practice),
        .say(
            "A night to think does not hurt. But if you are very ill from stopping, get medical help now: "
                + "call 111, or 999.", dangers),
        .onward([.guide("who-pays-for-this-site", "Who pays for this site")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a rehab", setting: .residential), .find("Find a day programme", setting: .dayProgramme),
                .guide("paying-for-treatment", "Paying for treatment"),
                .guide("residential-rehab", "What rehab is like"), .askForHelp("Ask a service for help"),
            ])
    ])

private let brief = Citation(.briefRehab, "choosing the right centre", .verified)
private let briefLocal = Citation(.briefRehab, "local treatment", .verified)
private let briefAway = Citation(.briefRehab, "treatment away", .verified)
private let briefAdvice = Citation(.briefRehab, "time off work; advisers", .verified)
private let regulators = Citation(.dossier, "9.4 regulators", .high)
private let disclosure = Citation(.dossier, "1.9 helplines", .medium)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "choosing a rehab", .low)
