import Clinical

extension Guide {
    static let detox = Guide(
        "detox", .treatment, "Detox: coming off safely",
        lead:
            "Detox means coming off a drug or drink that your body depends on, with help. It is the first "
            + "step, not the whole of treatment.",
        names: [
            "detoxification", "withdrawal", "cold turkey", "coming off", "rattle", "clucking", "Librium", "home detox",
            "lofexidine",
        ],
        [first, what, place, atHome, inUnit, lengths, medicines, after, .opioidOverdose, next])
}

private let first = GuideSection(
    "first", "First: is it safe to stop?",
    [
        .card(
            .emergency, "Call 999 if someone who has cut down or stopped",
            ["has a fit", "is very mixed up", "sees or hears things that are not there", "cannot be woken"], emergency),
        .card(
            .urgent, "Do not stop all at once if you use any of these most days",
            [
                "Alcohol.", "Calming pills or sleeping pills, such as diazepam or zopiclone.", "GHB or GBL.",
                "Pregabalin or gabapentin.",
                "To stop all at once can bring on a fit. It can kill. Keep to about the same for now, and "
                    + "talk to a doctor or a service.",
            ], dangers, emergency),
        .say(
            "With heroin or drugs like it, do not stop all at once on your own. Later, the dose you used to "
                + "take can kill you.", ob17),
        .say(
            "If you are pregnant, do not start a detox on your own. Tell your midwife or a service first.", pregnancy),
    ])

private let what = GuideSection(
    "what", "What detox is, and what it is not",
    [
        .fact(
            "medical-step",
            "Detox is the medical step for people whose body depends on drink or a drug: physical dependence. "
                + "In rehab it is the first step.",
            briefDetox),
        .fact(
            "aim",
            "The aim is to prevent withdrawal that is dangerous, or even fatal. It helps the body heal, lets "
                + "the substance leave it, and softens the symptoms.",
            briefDetox),
        .fact(
            "not-the-whole",
            "Detox is not the whole treatment. On its own it does not last. Book what comes next before you "
                + "begin: talks, rehab or aftercare.",
            briefDetox, nice115),
    ])

private let place = GuideSection(
    "place", "At home or in a unit?",
    [
        .fact("where-heroin", "For heroin, our sources do not agree.", conflict),
        .views(
            [
                SourceView(
                    "To come right off heroin with medical help is always done in a residential rehab.", briefHeroin),
                SourceView(
                    "NICE CG52 (opioid detox)",
                    "Most people should be offered detox in the community, near home. A unit or rehab is for "
                        + "people who tried that and it failed, who are ill in body or mind, who come off several "
                        + "drugs at once, or who have severe social problems.",
                    nice52),
            ]),
        .say(
            "For drink, NICE says most people can do it at home with a service. You may need a unit if one of "
                + "these is true:",
            nice115),
        .points(
            [
                "You drink more than 30 units a day.", "You have had a fit, or have epilepsy.",
                "You saw things that were not there when you stopped before.",
                "You come off calming pills at the same time.", "You are ill, in body or mind.",
                "You are homeless, older, pregnant, or under 18.",
            ], nice115),
        .say("GHB is different. Do not try to come off it at home on your own.", dangers),
    ])

private let atHome = GuideSection(
    "at-home", "Detox at home",
    [
        .say("This is how a drink detox at home goes, when it is done well:", home),
        .points(
            [
                "A nurse or doctor plans it with you. You get no more than two days of medicine at a time.",
                "Someone you trust stays with you.", "They see or ring you each day or two.",
                "You do not drive.", "You agree what to do if you drink or use.",
            ], home),
        .say(
            "Do not try this with pills from a friend or from the web. If you have nobody who can stay with you, tell "
                + "the service. A unit may be safer.", home, practice),
    ])

private let inUnit = GuideSection(
    "in-a-unit", "Detox in a unit or rehab",
    [
        .say(
            "You live in for some days or weeks. Staff are there day and night. They check your pulse, breath "
                + "and blood pressure.", briefStay, practice)
    ])

private let lengths = GuideSection(
    "lengths", "How long it takes",
    [
        .say(
            "These are usual lengths. Yours may differ. It depends on your health and how much you use.", briefLengths),
        .table(
            "Length of detox by substance, and who says so",
            ["Substance", "Usual length", "Risk when you stop", "Who says so"],
            [
                ["Alcohol", "7 to 10 days", "Fits, and worse", "Help4Addiction's guide, as the least"],
                ["Alcohol, by how much you drink", "6 to 13 days", "Fits, and worse", "NICE CG115"],
                ["Heroin", "About 14 days or more", "Overdose after", "Help4Addiction's guide"],
                [
                    "Heroin, by setting", "Up to 4 weeks in a unit, up to 12 weeks at home", "Overdose after",
                    "NICE CG52",
                ],
                ["Methadone", "3 to 12 weeks or more", "Overdose after", "Our own notes"],
                ["Painkillers like codeine", "Weeks to months, in small steps", "Overdose after", "NICE NG215"],
                [
                    "Calming and sleeping pills", "Weeks to months. Often the longest", "Fits",
                    "Help4Addiction's guide; NICE NG215",
                ],
                [
                    "GHB or GBL", "About 10 days on one medicine, about 20 on another",
                    "Great confusion, losing touch with what is real. Fits",
                    "GHB study, the length. Our own notes, the risk",
                ],
                ["Pregabalin, gabapentin", "Weeks", "Fits", "Our own notes"],
                ["Ketamine", "5 to 7 days. No UK standard", "Low mood", "Help4Addiction's guide"],
                ["Cocaine, amphetamine", "1 to 2 weeks of crash. No medicine", "Very low mood", "Our own notes"],
                ["Cannabis", "1 to 3 weeks. No medicine", "Bad sleep, cross moods", "Our own notes"],
                ["Tobacco, vapes", "About 12 weeks with help", "Cravings", "NICE NG209"],
            ], briefLengths, nice115Table, nice52, ng215, ghb, ghbRisk, ng209, summary),
        .say("Gambling and other behaviours need no detox.", summary),
    ])

private let medicines = GuideSection(
    "medicines", "Medicines that help",
    [
        .fact(
            "chosen-for-you",
            "A doctor picks the medicine and the amount by your needs and your medical history. Never take "
                + "someone else's.", briefDetox),
        .points(
            [
                "Drink: a calming medicine, less each day. Librium (chlordiazepoxide) and Valium (diazepam) "
                    + "are the most used here. Some get lorazepam (Ativan). You may get vitamin B1 too.",
                "Heroin: buprenorphine (Subutex, Suboxone) or methadone. NICE says to start with the one you "
                    + "already take.",
                "Calming pills: most often diazepam, cut down in small steps.",
                "Cocaine, cannabis, ketamine: no medicine takes their place. Some can help you sleep or feel "
                    + "less sick.",
            ], briefMedicines, nice52, dossierMeds),
        .say(
            "NICE says nobody should be offered a one-day detox while they are put to sleep. It is not safe.", nice52),
    ])

private let after = GuideSection(
    "after", "After detox",
    [
        .fact(
            "lost-tolerance",
            "After a heroin detox, the danger of an overdose is much higher if you use again. You have lost your "
                + "tolerance. Take naloxone home with you.",
            briefHeroin, ob17),
        .fact(
            "six-months",
            "NICE says you should have support and be looked after for at least 6 months after an opioid "
                + "detox.", nice52),
        .say(
            "After a drink detox, a doctor may offer acamprosate or naltrexone to help you not drink again.", nice115),
        .say(
            "Coming off drink with medicine changes your right to drive. Ask before you book. But never go without the "
                + "medicine to keep your licence. That can kill.", driving, dangers),
        .onward([
            .guide("aftercare", "Aftercare"), .guide("driving", "Driving and your licence"),
            .guide("relapse", "If you use again"),
        ]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a detox unit", setting: .inpatientDetox), .find("Find help near home", setting: .community),
                .askForHelp("Ask a service for help"), .plan("See what a plan might look like"),
                .guide("residential-rehab", "Rehab where you live in"), .guide("paying-for-treatment", "What it costs"),
            ])
    ])

private let briefDetox = Citation(.briefRehab, "what detox is", .verified)
private let briefHeroin = Citation(.briefRehab, "heroin detox", .verified)
private let briefMedicines = Citation(.briefRehab, "medicines for alcohol and heroin", .verified)
private let briefLengths = Citation(.briefRehab, "how long it takes", .verified)
private let briefStay = Citation(.briefRehab, "staying in rehab", .verified)
private let nice52 = Citation(.cg52, "1.3 to 1.5", .high)
private let nice115 = Citation(.cg115, "1.3.4 and 1.3.6", .high)
private let nice115Table = Citation(.cg115, "full guideline, table 21", .verified)
private let ng215 = Citation(.ng215, "tapering", .high)
private let ng209 = Citation(.ng209, "medicines to stop smoking", .high)
private let ghb = Citation(.ghbStudy, "length of the medicines", .verified)
private let ghbRisk = Citation(.dossier, "1.10 fits; 4.2 GHB-02 delirium and psychosis", .medium)
private let ob17 = Citation(.ob17, "overdose after detox", .high)
private let pregnancy = Citation(.ob17, "pregnancy", .medium)
private let home = Citation(.dossier, "3.4 community detox", .medium)
private let dossierMeds = Citation(.dossier, "3.5, 3.7 and 4.1", .high)
private let summary = Citation(.dossier, "4.10 detox length", .medium)
private let dangers = Citation(.dossier, "4.10 dangerous to stop", .high)
private let conflict = Citation(.dossier, "11 item 1", .high)
private let driving = Citation(.dvla, "medication-assisted withdrawal", .verified)
private let emergency = Citation(.emergencyCopy, "signs that need 999; never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "detox", .low)
