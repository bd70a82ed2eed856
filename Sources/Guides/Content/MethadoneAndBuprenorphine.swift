import Clinical

extension Guide {
    static let methadoneAndBuprenorphine = Guide(
        "methadone-and-buprenorphine", .substance, "Methadone and buprenorphine",
        lead: "What they are, how to stay safe on them, and what to do if you take them with no prescription.",
        about: [.methadone, .buprenorphine],
        names: [
            "Subutex", "Suboxone", "Espranor", "Buvidal", "Physeptone", "meth", "green", "subbies", "script", "OST",
        ],
        [
            what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment,
            .comingOffTime(detoxTime), .opioidOverdose, .slowingLife("methadone or buprenorphine", [baby]),
            .driving(.methadone, [onPrescription]),
            .next(
                .methadone,
                [
                    .guide("substitute-prescribing", "Substitute prescribing"),
                    .guide("detox", "Detox: coming off safely"),
                    .guide("naloxone", "Overdose and naloxone"), .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .say(
            "They are opioids, like heroin, but they last much longer. Doctors give them in place of heroin or strong "
                + "painkillers.", nhs),
        .table(
            "The two medicines", ["What", "Methadone", "Buprenorphine"],
            [
                ["Looks like", "most often a green drink", "tablets that melt in the mouth, or an injection"],
                ["Brands", "Physeptone", "Subutex, Suboxone, Espranor, Buvidal"],
                ["How often", "once a day", "once a day; the injection once a week or month"],
            ], products),
        .fact(
            "for-opiates",
            "To give such a medicine in place of a street drug is called substitute prescribing. It is widely used "
                + "only for opiates such as heroin, as the first stage of treatment. A few carefully selected people "
                + "with tranquilliser problems (diazepam, also called Valium) are given one too. Methadone is the "
                + "best known; buprenorphine is also used.", brief),
        .onward([.guide("substitute-prescribing", "How treatment with them works")]),
    ])

private let effects = GuideSection(
    "effects", "What they do, and how long",
    [
        .say(
            "They stop withdrawal and the pull to use. On the right dose you feel normal, not high. Buprenorphine "
                + "blocks much of the effect of other opioids.", practice),
        .fact(
            "builds-up",
            "A dose of methadone works for a day or more. It builds up for some days. So a dose that felt too weak on "
                + "day one can be far too strong some days later. Do not top up.", buildUp),
    ])

private let signs = GuideSection(
    "signs", "Signs that something is wrong",
    [
        .points(
            [
                "You take more than your dose, or take it on top of heroin, pills or drink.",
                "You take it with no prescription, or save, sell or swap doses.", "You run out early.",
                "You nod off, or people find you hard to wake.",
            ], practice),
        .say("No one should be cross with you for this. Tell your worker. The dose may be too low.", practice),
    ])

private let harms = GuideSection(
    "harms", "What they can do to you",
    [
        .card(
            .emergency, "Methadone can kill a person who is not used to it",
            [
                "Even a small amount. A sip can kill a child.",
                "They may seem fine, then stop breathing hours later, in their sleep.",
                "If a child or anyone not used to it has had some, call 999 now. Do not wait for signs.",
            ], toxic, childDeaths),
        .points(
            [
                "Hard poos, sweats, sleepiness, bad teeth.",
                "Methadone can upset the beat of the heart. If you faint, or your heart races or skips, get help. Some "
                    + "people need a heart test.",
            ], nhs, heart),
        .fact(
            "too-soon",
            "If you take buprenorphine too soon after heroin or methadone, it throws you into withdrawal at once. It "
                + "is not safe to guess. A service will tell you how long to wait.", tooSoon),
        .fact(
            "risky-times",
            "Risk is highest in the first two weeks, and in the 4 weeks after you leave treatment, prison or hospital.",
            orangeRisk),
        .fact(
            "missed",
            "If you miss 3 days or more, do not take your usual dose. Call your service first. Your body may not cope "
                + "with it.", missed),
    ])

private let addictive = GuideSection(
    "addictive", "Are they addictive?",
    [
        .say(
            "Your body comes to depend on them, as with all opioids. That is not the same as a life that turns around "
                + "a drug. Many people on a steady dose work, raise children and feel well.", nhs, practice)
    ])

private let law = GuideSection(
    "law", "What the law says",
    [
        .fact(
            "class",
            "With a prescription they are legal. With none, methadone is class A: up to 7 years in prison to have it, "
                + "up to life to sell it or give it away. Buprenorphine is class C: up to 2 years, or up to 14.",
            LegalClass.citation),
        .say("To give a friend your dose counts as supply, even for free.", LegalClass.citation),
    ])

private let mixing = GuideSection(
    "mixing", "Mixing them with other things",
    [
        .slowingMix("Methadone"),
        .say(
            "Some medicines make them stronger, weaker, or hard on the heart. So can grapefruit and St John's wort. "
                + "Tell every doctor and chemist what you take. Never take naltrexone with them.", interactions),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Stop with help, not on your own",
            [
                "Do not stop all at once on your own. Withdrawal is long and hard, and many people use again.",
                "After some days without, your old dose can kill you.",
                "With no prescription? A drug service can put you on a safe dose of your own.",
            ], orangeRisk, practice),
        .fact(
            "any-time",
            "You may ask for a full detox at any time. It goes down in small steps, often a week or two apart. You can "
                + "stop and rest on the way.", briefDetox, steps),
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .say(
            "You may yawn, sweat, ache, run hot and cold, have cramps and the runs, and not sleep. It starts later "
                + "than with heroin and lasts longer.", orangeBook),
        .course(
            DayCourse(
                "Coming off methadone all at once (not advised)",
                [
                    .init(days: 1...3, .mild, "it starts, and builds up"),
                    .init(days: 4...6, .strong, "it is at its worst"),
                    .init(days: 7...12, .mild, "it eases, but slowly"),
                ], notChecked)),
        .say(
            "We have not checked these days against the guideline. For buprenorphine we have none at all. Done in "
                + "small steps, it is much milder with both.", notChecked),
        .say(
            "If you cannot keep water down, or feel very ill, see a doctor or go to A&E. If you think of ending your "
                + "life, call 999 if you might act on it, or Samaritans on 116 123.", practice),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment with them",
    [
        .fact(
            "aims",
            "The aims come in order. Replace the street drug. Find a dose with no withdrawal and no street use. Use "
                + "the calm to build a life. Then, if you wish, bring the dose down, with talking and other help.",
            brief),
        .fact(
            "supervised",
            "At first you take it each day at the chemist, for at least 3 months, then take some home as things get "
                + "steady. NICE backs both medicines. If both suit you, it says to try methadone first.", nice),
        .fact(
            "evidence",
            "The site Have I Got A Problem says there is very good evidence for this. It is one part of a path to "
                + "recovery. NICE backs it too.", brief, nice),
    ])

private let detoxTime = GuidePart.fact(
    "coming-off-time",
    "You may stay on it for as long as it helps. Coming off methadone takes from 3 weeks to 12 weeks or more. "
        + "Help4Addiction's guide says methadone makes a detox longer.", length, briefDetox)

private let baby = GuidePart.fact(
    "baby",
    "You may need to stay on methadone in pregnancy, most of all if it keeps you off heroin. The baby is checked for "
        + "withdrawal after birth. If the baby is healthy, you can most often breastfeed. Do not stop that all at "
        + "once, and do not share a bed with the baby. If the baby is very sleepy, pale or short of breath, call 999.",
    nhsPregnancy)

private let onPrescription = GuidePart.say(
    "If it is prescribed, you take it as told, and you drive well, you have a defence in law. But you must still tell "
        + "them. People who are steady on it may be let drive, with a check each year.", driveLaw, dvla)

private let nhs = Citation(.nhsWebsite, "methadone", .verified)
private let nhsPregnancy = Citation(.nhsWebsite, "methadone: pregnancy and breastfeeding", .verified)
private let products = Citation(.dossier, "2.2 to 2.4", .high)
private let brief = Citation(.briefTreatment, "step 4: substitute prescribing", .verified)
private let briefDetox = Citation(.briefRehab, "heroin detox", .verified)
private let practice = Citation(.currentPractice, "substitute prescribing", .medium)
private let buildUp = Citation(.dossier, "2.2 MET-10, MET-11", .high)
private let toxic = Citation(.dossier, "2.2 MET-13", .verified)
private let childDeaths = Citation(.dossier, "2.5 SUP-04", .high)
private let heart = Citation(.dossier, "2.7 ECG-01, ECG-02", .verified)
private let tooSoon = Citation(.dossier, "2.3 BUP-01 to BUP-03", .verified)
private let orangeRisk = Citation(.ob17, "risk when starting and after leaving", .high)
private let missed = Citation(.dossier, "2.6 missed doses", .verified)
private let interactions = Citation(.dossier, "2.11 interactions", .high)
private let steps = Citation(.ob17, "chapter 4: reducing", .high)
private let orangeBook = Citation(.ob17, "opioid withdrawal", .medium)
private let notChecked = Citation(.ob17, "opioid withdrawal, day by day", .low)
private let nice = Citation(.ta114, "1.1 to 1.3", .verified)
private let length = Citation(.dossier, "4.10", .medium)
private let driveLaw = Citation(.drugDriving, "medical defence", .high)
private let dvla = Citation(.dvla, "methadone and buprenorphine programmes", .medium)
