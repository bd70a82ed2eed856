import Clinical

extension Guide {
    static let whatHappensInTreatment = Guide(
        "what-happens-in-treatment", .treatment, "What happens in treatment",
        lead: "Treatment goes in four steps, and you have a say in each. Here is what each one is like.",
        names: [
            "rehab", "drug service", "assessment", "care plan", "self-referral", "how do I get help", "key worker",
        ],
        [first, steps, notice, waysIn, assessment, carePlan, kinds, intensive, recovery, next])
}

private let first = GuideSection(
    "first", "Before anything else",
    [
        .card(
            .urgent, "Do not stop all at once if you use any of these most days",
            [
                "Alcohol.", "Calming pills or sleeping pills, such as diazepam or zopiclone.", "GHB or GBL.",
                "Pregabalin or gabapentin.",
                "Talk to a doctor or a drug service first. If someone has a fit, sees things, or you cannot wake them, "
                    + "call 999.",
            ], emergency, dangers),
        .onward([.emergency("What to do in an emergency"), .lines(.drugs)]),
    ])

private let steps = GuideSection(
    "four-steps", "The four steps",
    [
        .say("Help with drugs goes like help with any other health problem.", briefSteps),
        .inOrder(
            [
                "You notice that there is a problem.", "You find expert help.",
                "You are assessed. That means someone asks how things are, to find what would help.",
                "You agree a course of treatment with them.",
            ], briefSteps),
    ])

private let notice = GuideSection(
    "notice", "Step 1: you notice a problem",
    [
        .say(
            "Most people do not plan to lose control. It comes bit by bit. You may be the last to see it, or "
                + "the first.",
            practice),
        .points(
            [
                "You are not fully in control of what you use.", "There is a lack of money.",
                "Friends pull away, or it has hurt a relationship.", "You have lost a job, or been arrested.",
                "You hide how much you take.",
            ], briefNotice),
        .fact(
            "not-only-illegal",
            "This is not only about illegal drugs. It can be pills from your doctor, or over-the-counter "
                + "medicine from a chemist. Hiding the amount is a common sign with these.", briefNotice),
    ])

private let waysIn = GuideSection(
    "ways-in", "Step 2: you get help",
    [
        .say("There are two main ways in. Both are free.", briefWays, funding),
        .points(
            [
                "Self-referral. You contact the service yourself. You need no letter and nobody's permission.",
                "Through your GP. You tell your doctor, and they make a referral to a service for you.",
            ], briefWays),
        .say(
            "A worker who helps you, such as a midwife or a probation officer, can refer you too. Someone close to you "
                + "can ask for you. It is best if you agree first.", practiceWays),
        .say(
            "You can find services online, from your local NHS, or in the phone book. Our own list shows how "
                + "each one takes people in.", briefWays),
        .fact(
            "wait",
            "In England the aim is that you start within three weeks. How often that is so, our sources tell in very "
                + "different ways.", wait),
        .views([
            SourceView(
                "98 to 99% of people start within three weeks. It is counted from the day that you and the service "
                    + "agree on a treatment. Time before that day is not in it.", official),
            SourceView("In Scotland, in 2020, they told a newspaper of waits of weeks or months.", told),
        ]),
        .say(
            "So ask the service how long it is now. The wait for a free bed in a rehab is longer than if you pay.",
            practice, briefMoney),
        .onward([.find("Find a service near you"), .askForHelp("Ask a service for help")]),
    ])

private let assessment = GuideSection(
    "assessment", "Step 3: you are assessed",
    [
        .fact(
            "who-assesses",
            "You talk with a doctor, another health professional, or a trained drug worker. It is a talk, not "
                + "a test. You cannot fail it.", briefAssess, practice),
        .points(
            [
                "What you take, how much and for how long, and what it does for you.",
                "Your health, your mood, and any medicines.", "Your home, your work, and any children you care for.",
                "What you want to be different.",
            ], briefAssess, practice),
        .fact(
            "options",
            "They tell you the options: what treatment there is for your drug use, and for other health "
                + "problems too.",
            briefAssess),
        .say(
            "What you say is kept private. They may have to share it if a child or a person is at risk of "
                + "serious harm. Ask them to explain this at the start.", consent),
    ])

private let carePlan = GuideSection(
    "care-plan", "Step 4: you agree a care plan",
    [
        .fact(
            "goals",
            "A care plan says what you want and how you will get there. It has goals for now, the immediate "
                + "ones, and longer-term goals. You agree it together.", briefPlan),
        .fact(
            "updated",
            "It does not stay the same. It is updated all through your treatment, as your needs and your life "
                + "change.",
            briefPlan),
        .fact(
            "tailored",
            "Treatment is tailored to you. No two people have quite the same one. Most include talking "
                + "therapies. Medicines are for certain problems only.", briefTailored),
    ])

private let kinds = GuideSection(
    "kinds", "What treatment is made of",
    [
        .fact(
            "talking",
            "Talking therapies: alone, in a group, with a partner, or with family. You may look at "
                + "why you use, or work on how to say no and reach your goals.", briefTalking),
        .fact(
            "only-talking",
            "For many drugs, talking, a care plan and support are the only treatments shown to work. For "
                + "cocaine, no medicine has been shown to work.", briefTalking, noMedicine),
        .fact(
            "substitute",
            "Substitute prescribing: a safer medicine in place of the street drug. It is widely used for "
                + "heroin-type drugs only. There is very good evidence for it, as one part of getting well.",
            briefSubstitute),
        .onward(
            [
                .guide("talking-therapies", "Talking therapies"),
                .guide("substitute-prescribing", "Substitute prescribing"),
                .guide("detox", "Detox: coming off safely"),
            ]),
    ])

private let intensive = GuideSection(
    "intensive", "When you need more each day",
    [
        .fact(
            "intensive-rehab",
            "In intensive rehab you have treatment daily, in a set and structured way. You can go by day, "
                + "near your home. Or you can live in, away from your usual life.", briefIntensive),
        .say("The aim is mostly to stop and to stay stopped, for the long run.", briefIntensive),
        .onward(
            [.guide("day-programmes", "Day programmes"), .guide("residential-rehab", "Rehab where you live in")]),
    ])

private let recovery = GuideSection(
    "recovery", "Recovery: the rest of life",
    [
        .say(
            "To get well is more than to stop. It is often a long change in how you live. These help:", briefRecovery),
        .points(
            [
                "A stable home.", "New friends who do not use drugs.", "Going back to education or work.",
                "Support from people who have had the same problems.",
            ], briefRecovery),
        .fact(
            "mutual-aid-groups",
            "Groups help many people. Two are Narcotics Anonymous and Cocaine Anonymous. SMART Recovery is a "
                + "newer kind.",
            briefRecovery),
        .fact(
            "other-health",
            "You can get help with other health problems at the same time. And if you use again, you have not "
                + "failed. Relapse is common. Come back.", briefAssess, briefTips),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you"), .askForHelp("Ask a service for help"),
                .selfChecks("Check yourself, in private"), .plan("See what a plan might look like"),
                .guide("paying-for-treatment", "What it costs, and what is free"),
                .guide("relapse", "If you use again"),
            ])
    ])

private let briefSteps = Citation(.briefTreatment, "the four steps", .verified)
private let briefNotice = Citation(.briefTreatment, "step 1: noticing", .verified)
private let briefWays = Citation(.briefTreatment, "step 2: ways in", .verified)
private let briefAssess = Citation(.briefTreatment, "step 3: assessment", .verified)
private let briefPlan = Citation(.briefTreatment, "step 3: care plan", .verified)
private let briefTailored = Citation(.briefTreatment, "step 4: tailored treatment", .verified)
private let briefTalking = Citation(.briefTreatment, "step 4: talking therapies", .verified)
private let briefSubstitute = Citation(.briefTreatment, "step 4: substitute prescribing", .verified)
private let briefRecovery = Citation(.briefTreatment, "recovery", .verified)
private let briefIntensive = Citation(.briefTreatment, "intensive rehabilitation", .verified)
private let briefTips = Citation(.briefTreatment, "tips and hints", .verified)
private let briefMoney = Citation(.briefRehab, "cost and waiting", .verified)
private let noMedicine = Citation(.ob17, "stimulants", .high)
private let funding = Citation(.dossier, "8.4 funding", .medium)
private let wait = Citation(.dossier, "7.5 DM-02", .verified)
private let official = Citation(.nuffield2024, "share who start within three weeks", .verified)
private let told = Citation(.waitsTold, "how long people waited", .medium)
private let consent = Citation(.dossier, "9.2 and 9.3", .high)
private let practice = Citation(.currentPractice, "assessment", .medium)
private let practiceWays = Citation(.currentPractice, "who may refer; our own form", .medium)
private let emergency = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let dangers = Citation(.dossier, "4.10 detox summary", .high)
