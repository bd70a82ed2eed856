import Clinical

extension Guide {
    static let heroin = Guide(
        "heroin", .substance, "Heroin and other street opioids",
        lead:
            "What heroin, fentanyl and nitazenes do, how to stay alive, and the two ways off. Treatment works, and it "
            + "is free.",
        about: [.heroin, .otherOpioid],
        names: ["opiates", "smack", "brown", "gear", "fentanyl", "nitazenes", "cold turkey", "clucking", "rattling"],
        [
            what, effects, signs, harms, addictive, .law(.heroin, [otherLaw]), mixing, stopping, withdrawal, treatment,
            .comingOffTime(detoxDays), .opioidOverdose, .slowingLife("heroin", [baby]),
            .driving(.heroin, [backOnTheRoad]),
            .next(
                .heroin,
                [
                    .guide("substitute-prescribing", "Substitute prescribing"),
                    .guide("naloxone", "Overdose and naloxone"), .guide("detox", "Detox: coming off safely"),
                    .guide("relapse", "If you use again"), .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Heroin is made from the opium poppy. It is an opioid: a drug that kills pain and slows the body down. "
                + "People smoke, inject or sniff it.", frank),
        .say("People call it smack, brown, gear, skag or H.", frank),
        .fact(
            "nitazenes",
            "Nitazenes and fentanyl are opioids made in a lab. They can be much stronger than heroin. They are found "
                + "in heroin, fake pills (such as Valium or oxycodone), spice, and even cocaine. You cannot know that "
                + "they are there. The gap between a dose you feel and a dose that kills is small.",
            dangerous),
    ])

private let effects = GuideSection(
    "effects", "What it does, and how long",
    [
        .say(
            "You feel warm, calm and far from pain or worry. You may be sick, itch or nod off. Your pupils go small. "
                + "It lasts some hours. What you bought may be weak or very strong: you cannot know.", frank)
    ])

private let signs = GuideSection(
    "signs", "Signs that someone uses it",
    [
        .points(
            [
                "Tiny pupils, slow speech, nodding off.", "Burnt foil, small wraps, needles, or marks on the arms.",
                "Yawning, sweats and a runny nose when they have had none.", "Money gone, things sold, new secrets.",
            ], frank),
        .say("One sign alone may mean something else. Ask with care, not with blame.", common),
    ])

private let harms = GuideSection(
    "harms", "What it can do to you",
    [
        .points(
            [
                "Overdose: your breath stops.", "Shared needles and spoons spread hepatitis and HIV.",
                "Injecting can hurt veins and bring bad sores, clots and blood poisoning.",
                "Hard poos, bad teeth, low mood, weak lungs from smoking it.",
            ], frank),
        .fact(
            "safer",
            "If you use today: not alone, and not all at the same time. Have naloxone near. Start with a small amount "
                + "and wait. Use new needles, free from a chemist or a drug service. To smoke is less risky than to "
                + "inject. Test strips or a drug check can warn you, but they do not find it all.", dangerous,
            exchange, strips),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Very. The body soon needs more for the same effect. That is called tolerance. Then you need it just to "
                + "feel well. Help4Addiction's guide says that injecting makes a drug more addictive, as it works "
                + "faster.",
            briefRisk, frank)
    ])

private let otherLaw = GuidePart.say("Fentanyl and nitazenes are class A too.", dangerous)

private let mixing = GuideSection("mixing", "Mixing it with other things", [.slowingMix("Heroin")])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Stop with help, not on your own",
            [
                "Do not stop all at once on your own. A drug service can give you medicine that makes it safer.",
                "After some days without, the dose you used to take can kill you.",
                "Get a naloxone kit first. Tell people near you where it is.",
            ], afterDetox),
        .say(
            "Coming off heroin feels awful but is seldom deadly in itself. Tell the service about all that you take.",
            danger),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .fact(
            "withdrawal-signs",
            "Help4Addiction's guide lists pain, vomiting, nausea (feeling sick) and shaking. You may also yawn, sweat, "
                + "run hot and cold, have the runs and cramps, and not sleep.", briefDetox, orangeBook),
        .course(
            DayCourse(
                "Coming off heroin with no medicine",
                [
                    .init(hours: 6...24, .mild, "it starts: yawns, sweats, a runny nose, no rest"),
                    .init(days: 1...3, .strong, "it builds to its worst: aches, cramps, being sick, the runs"),
                    .init(days: 3...5, .mild, "it eases. After about day 5 the worst is over"),
                ], notChecked)),
        .say(
            "We have not checked these days against the guideline. They differ from one person to the next, and with "
                + "what was in the drug.", notChecked),
        .say(
            "If you cannot keep water down, or feel very ill, see a doctor or go to A&E. Withdrawal can dry you out.",
            common),
        .say(
            "Bad sleep, low mood and the pull to use can go on for weeks. Medicine makes all of this much milder. If "
                + "you think of ending your life, call 999 if you might act on it, or Samaritans on 116 123.",
            orangeBook),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment: two paths",
    [
        .fact(
            "two-paths",
            "There are two main paths. Maintenance therapy: you switch to a substitute, methadone or buprenorphine, "
                + "on a prescription, and stay on it as long as it helps you. Full medical detox: you switch to a "
                + "substitute and then come down slowly until you are free of all of it.", briefDetox, nhs),
        .fact(
            "which-path",
            "You choose, with your worker. Neither is the better person's choice. Maintenance cuts the risk of death. "
                + "You can start with it and choose a full detox at any time. Help4Addiction's guide says that from "
                + "methadone the detox takes longer.", briefDetox, common),
        .fact(
            "detox-medicines",
            "Help4Addiction's guide names Subutex, Suboxone and methadone for detox. The first two are brands of "
                + "buprenorphine. NICE says methadone or buprenorphine, and to begin with the one you already take.",
            briefDetox, niceMedicine),
        .views([
            SourceView("Medicine is always needed to come off heroin.", briefDetox),
            SourceView(
                "NICE CG52",
                "Methadone or buprenorphine is the first choice. Detox is for people who have been told the risks and "
                    + "choose it.", niceMedicine),
        ]),
        .onward([.guide("detox", "Where a detox is done: at home or in a unit")]),
        .say(
            "Talking, help with a home and work, and groups such as Narcotics Anonymous go along with it. NICE asks "
                + "for support for at least 6 months after a detox.", briefCare, niceAfter),
    ])

private let detoxDays = GuidePart.fact(
    "detox-days",
    "Help4Addiction's guide says a heroin detox is about 14 days or more. NICE says up to 4 weeks if you stay in, and "
        + "up to 12 weeks at home. Maintenance has no set end.", briefDetox, niceLength)

private let baby = GuidePart.say(
    "In pregnancy a doctor will most often give you methadone or buprenorphine. It is safer for the baby than to stop "
        + "or to use street drugs.", pregnancy)

private let backOnTheRoad = GuidePart.say(
    "After a problem with heroin you may lose your licence for a year or so. Some people who are steady on methadone "
        + "may get it back, with a check each year.", dvla)

private let frank = Citation(.frank, "heroin", .medium)
private let dangerous = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let common = Citation(.currentPractice, "care for people who use heroin", .medium)
private let exchange = Citation(.ob17, "harm reduction", .medium)
private let strips = Citation(.dossier, "4.7", .high)
private let briefRisk = Citation(.briefRehab, "risk factors", .verified)
private let briefDetox = Citation(.briefRehab, "heroin detox", .verified)
private let briefCare = Citation(.briefTreatment, "recovery", .verified)
private let afterDetox = Citation(.ob17, "overdose after detox", .high)
private let danger = Citation(.dossier, "4.10", .medium)
private let orangeBook = Citation(.ob17, "opioid withdrawal", .medium)
private let notChecked = Citation(.ob17, "opioid withdrawal, day by day", .low)
private let nhs = Citation(.nhsWebsite, "methadone: maintenance and detox", .verified)
private let niceMedicine = Citation(.cg52, "1.1 and 1.3 choice and medicine", .high)
private let niceLength = Citation(.cg52, "1.3.2 length", .high)
private let niceAfter = Citation(.cg52, "1.3 and 1.5 care after detox", .high)
private let pregnancy = Citation(.ob17, "pregnancy", .medium)
private let dvla = Citation(.dvla, "opioids and methadone", .medium)
