import Clinical

extension Guide {
    static let nicotine = Guide(
        "nicotine", .substance, "Smoking and vaping",
        lead: "Why it is so hard to stop, and what truly helps. With the right help you are much more likely to do it.",
        about: [.nicotine],
        names: ["smoking", "cigarettes", "tobacco", "vape", "vaping", "snus", "nicotine pouches", "rollies", "quit"],
        [
            what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment, howLong, overdose,
            life, driving, .next(.nicotine, [.find("Find a chemist that helps", setting: .pharmacy)]),
        ])
}

private let what = GuideSection(
    "what", "What it is",
    [
        .say(
            "Nicotine is the drug in cigarettes, cigars, rolling tobacco, most vapes, snus and pouches. It is what "
                + "hooks you. The smoke does most of the harm.", nhs)
    ])

private let effects = GuideSection(
    "effects", "What it does, and how long",
    [
        .say(
            "It gets to the brain in seconds. You feel a lift, or calm. It wears off in an hour or two, and then you "
                + "feel tense. A smoke eases that tense feeling. It is easy to think that it calms you. It mostly "
                + "ends the withdrawal it caused.", nhs)
    ])

private let signs = GuideSection(
    "signs", "Signs that you are hooked",
    [
        .points(
            [
                "You smoke or vape soon after you wake, or in the night.", "You get cross or restless without it.",
                "You have tried to stop and could not.",
                "You go out in the rain for it, or spend what you cannot spare.",
            ], nice)
    ])

private let harms = GuideSection(
    "harms", "What it can do to you",
    [
        .points(
            [
                "Smoke: cancer, heart attacks, strokes, weak lungs, bad gums, and less chance of a baby.",
                "It harms the people you live with, most of all children.",
                "Many people in drug and alcohol treatment smoke. It harms many of them more than they expect. So "
                    + "it is worth a go at any time.",
            ], nhs, orangeBook),
        .fact(
            "vaping",
            "Vaping is far less harmful than smoking, as nothing burns. It is not free of harm, and no one knows all "
                + "of the long-term risks. If you smoke, a vape can help you stop. If you do not smoke, do not start "
                + "to vape.",
            nice, nhs),
        .say(
            "Some vapes sold as THC have spice in them and are dangerous. Buy vapes from a shop you trust.", frank),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [.say("Very. It is one of the hardest drugs to leave. Most people try a few times before it sticks.", nhs)])

private let law = GuideSection(
    "law", "What the law says",
    [
        .say(
            "It is legal. Shops may not sell tobacco or vapes to anyone under 18. You may not smoke in a car with a "
                + "child. Single-use vapes may not be sold in the UK.", practice)
    ])

private let mixing = GuideSection(
    "mixing", "Smoking and your medicines",
    [
        .fact(
            "medicines",
            "Smoke makes the body clear some medicines faster. When you stop, they get stronger. This matters a great "
                + "deal with clozapine and olanzapine, and some others. Tell your doctor before you stop, so that the "
                + "dose can be changed.", nice),
        .say(
            "If you smoke cannabis with tobacco, you take in both. It is easier to stop both than one.", practice),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "It is safe to stop nicotine all at once. But it is hard, and help makes it much more likely to work. "
                + "Pick a day. Tell people. Not a single puff after that. Or cut down first, with patches or a vape.",
            dossier,
            nice),
        .say("If you take clozapine or olanzapine, tell your doctor before the day you stop smoking.", nice),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .say(
            "You may want it badly, feel cross or low, be hungry, cough and sleep badly. It is hardest in the first "
                + "days. For most it has eased after about 4 weeks. A craving lasts some minutes. Let it pass: drink "
                + "water, walk, phone someone.", nhs),
        .course(
            DayCourse(
                "The weeks after you stop",
                [
                    .init(days: 0...7, .strong, "the hardest days come first: you may want it badly and feel cross"),
                    .init(days: 7...28, .mild, "it eases; for most it has eased after about 4 weeks"),
                ], nhs)),
        .say(
            "If your mood drops a lot, tell a doctor. If you think of ending your life, call 999 if you might act on "
                + "it, or Samaritans on 116 123.", emergency),
    ])

private let treatment = GuideSection(
    "treatment", "What helps",
    [
        .fact(
            "stop-smoking-service",
            "A stop smoking service is free, and its staff see you each week. It gives you the best chance. Drug "
                + "services, doctors and many chemists help too.", nice, nhs),
        .table(
            "What you can use", ["What", "How it works"],
            [
                [
                    "Patch with gum, spray or lozenge",
                    "A steady dose, and a quick one for cravings. Use both together.",
                ],
                ["A vape with nicotine", "Takes the place of smoke. You bring the strength down in time."],
                ["Varenicline (tablets)", "Cuts cravings and the pleasure of a smoke. About 12 weeks."],
                ["Cytisinicline (tablets)", "Works in the same way. 25 days. You stop smoking by day 5."],
                ["Talking and support", "Makes all of these work better."],
            ], medicines),
        .say(
            "The tablets need a prescription and do not suit all people. Patches and gum you can buy.", nice),
        .fact(
            "stop-vaping",
            "To stop vaping, go down slowly: less strength, more time between puffs, and places where you do not "
                + "vape. Do not go back to smoke.", nhs),
    ])

private let howLong = GuideSection(
    "how-long", "How long and how much",
    [
        .say(
            "Help goes on for about 12 weeks. It is free from the NHS. You pay the normal prescription charge in "
                + "England, if you pay one at all. Think what you will save.", medicines, nhs)
    ])

private let overdose = GuideSection(
    "overdose", "Too much nicotine",
    [
        .card(
            .emergency, "If a child has swallowed nicotine, get help now",
            [
                "Vape liquid, pouches and tobacco can poison a child. Call 999 if they are sick, sleepy, shaky or ill "
                    + "in any way.",
                "If they seem well, go to A&E or call 111. (In Northern Ireland there is no 111: go to A&E.)",
                "Keep all of it locked away.",
            ], practice),
        .say("If you feel sick, dizzy or get a headache from a patch or vape, you may have had too much.", nhs),
    ])

private let life = GuideSection(
    "life", "Pregnancy, children and work",
    [
        .fact(
            "pregnancy",
            "If you are pregnant, to stop smoking is one of the best things for the baby, at any stage. Patches or "
                + "gum can be used. If a vape is what keeps you off smoke, it is far better than smoke. The tablets "
                + "are not for pregnancy. Your midwife can help.", nice, nhs),
        .say(
            "Keep home and car free of smoke. Never sleep in a bed with a baby if you smoke.", nhs),
        .say("At work, ask if you can have time for a stop smoking service.", practice),
    ])

private let driving = GuideSection(
    "driving", "Driving",
    [
        .say(
            "We know of no limit in the blood for nicotine, and of no rule that you must tell the DVLA that you smoke "
                + "or vape. Do not smoke in a car with a child in it: that is against the law.", noLimit, practice),
        .say("As with any medicine: if a tablet makes you drowsy or dizzy, do not drive.", practice),
    ])

private let noLimit = Citation(.dossier, "9.5 DRV-06: nicotine is not in the list", .medium)
private let nhs = Citation(.nhsWebsite, "stop smoking and vaping", .medium)
private let nice = Citation(.ng209, "support, medicines, vapes, other medicines", .medium)
private let medicines = Citation(.dossier, "4.8 and 4.10", .high)
private let dossier = Citation(.dossier, "4.10", .medium)
private let orangeBook = Citation(.ob17, "smoking", .medium)
private let frank = Citation(.frank, "THC vapes and synthetic cannabinoids", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let practice = Citation(.currentPractice, "smoking and vaping", .medium)
