import Clinical

extension Guide {
    static let aftercare = Guide(
        "aftercare", .treatment, "Aftercare: keeping going",
        lead: "What comes after detox or rehab, at home and online. The first weeks count the most.",
        names: ["after rehab", "relapse prevention", "recovery support", "staying stopped", "online aftercare"],
        [first, what, forms, online, plan, five, life, next])
}

private let first = GuideSection(
    "first", "First: keep safe",
    [
        .card(
            .urgent, "The first four weeks",
            [
                "Your body can no longer take what it used to. The dose you had before can kill you.",
                "Have naloxone at home if you ever used heroin or drugs like it. Tell people where it is.",
                "If you use again, do not use alone. Call your service. You can come back.",
            ], risk, naloxone),
        .onward([.guide("relapse", "If you use again"), .emergency("What to do in an emergency")]),
    ])

private let what = GuideSection(
    "what", "What aftercare is",
    [
        .fact(
            "strategies",
            "Aftercare is all the strategies and skills a centre gives you so that you can keep going at home. "
                + "Help4Addiction's guide says that most clinics do aftercare planning with you, and then aftercare.",
            briefAftercare),
        .fact(
            "extended",
            "Extended care is for people with the longest histories. It can go on for months.", briefAftercare),
        .fact(
            "how-long",
            "After an opioid detox, NICE says you should have support and check-ins for at least 6 months.", nice52),
        .say(
            "After a drink detox, people go back to it fast if nothing follows. So book your aftercare before "
                + "the detox starts.", nice115),
    ])

private let forms = GuideSection(
    "forms", "In person",
    [
        .points(
            [
                "Groups at the rehab you went to. This is easy if you live close by.",
                "One therapist who goes on with you, face to face.",
                "Your local drug and alcohol service.", "Mutual aid: groups of people who have been there.",
            ], briefLocal, briefTreatment),
        .fact(
            "accountability",
            "Help4Addiction's guide says groups of people with the same past problem give mutual support. They "
                + "also ask each other how it goes. It calls that accountability, and says it lowers the chance of "
                + "relapse.",
            briefGroups),
        .onward([.guide("mutual-aid", "Groups run by people who have been there")]),
    ])

private let online = GuideSection(
    "online", "Online",
    [
        .fact(
            "online-tools",
            "If you live far away, aftercare can be done online. Help4Addiction's guide says this can go very "
                + "well, and names The Online Rehab as one such tool. We have not checked it.",
            briefAway),
        .say(
            "Many mutual aid groups meet by video at all hours. Your service may also offer calls or an app. "
                + "Ask what it costs, and who sees what you write.", practice),
        .onward([.find("Find help online", setting: .online)]),
    ])

private let plan = GuideSection(
    "plan", "A plan for the first year",
    [
        .say(
            "Someone should get in touch with you at set times. This is the plan we propose. Yours may "
                + "differ.", schedule),
        .inOrder(
            [
                "In the first three days.", "After 1 week, 2 weeks and 4 weeks.", "After 2, 3 and 6 months.",
                "After a year.",
            ], schedule),
        .say(
            "Write down three people you can call, day or night. Put your service's number in your phone.", practice),
        .onward([.plan("See what a plan might look like")]),
    ])

private let five = GuideSection(
    "five-things", "Five things that help",
    [
        .inOrder(
            [
                "Decide to change. You may have to do so each day.", "Reach out to people you trust.",
                "Know your triggers and cravings, and have a plan for each.",
                "Find healthy coping: other ways through stress and trouble.",
                "If you relapse, begin again. It does not undo what you learned.",
            ], tips)
    ])

private let life = GuideSection(
    "life", "Build the life round it",
    [
        .points(
            [
                "A stable home.", "New friends who do not use drugs.", "Work or education, at your own pace.",
                "People who have had the same problems.",
                "Your health, your mood and your money.",
            ], briefRecovery, domains),
        .say("Your service can help with these. Ask for help with housing, a job or a course.", domains),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find aftercare near you", setting: .community), .find("Find a group", setting: .mutualAid),
                .guide("relapse", "If you use again"), .guide("work-and-treatment", "Going back to work"),
                .askForHelp("Ask a service for help"),
            ])
    ])

private let briefAftercare = Citation(.briefRehab, "aftercare", .verified)
private let briefLocal = Citation(.briefRehab, "local treatment", .verified)
private let briefAway = Citation(.briefRehab, "treatment away", .verified)
private let briefGroups = Citation(.briefRehab, "group support", .verified)
private let briefTreatment = Citation(.briefTreatment, "recovery: mutual aid", .verified)
private let briefRecovery = Citation(.briefTreatment, "recovery", .verified)
private let tips = Citation(.briefTreatment, "tips and hints", .verified)
private let nice52 = Citation(.cg52, "aftercare", .high)
private let nice115 = Citation(.cg115, "after withdrawal", .high)
private let risk = Citation(.ob17, "overdose in the first 4 weeks", .high)
private let naloxone = Citation(.naloxoneSupply, "who may supply and use it", .verified)
private let schedule = Citation(.dossier, "4.11 REC-03, our own proposal", .low)
private let domains = Citation(.dossier, "4.11 REC-02 and REC-05", .high)
private let practice = Citation(.currentPractice, "aftercare", .low)
