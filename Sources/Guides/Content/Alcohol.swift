import Clinical

extension Guide {
    static let alcohol = Guide(
        "alcohol", .substance, "Alcohol",
        lead: "What drink does, how much is low risk, and why not to stop all at once on your own. Help is free, and "
            + "people get better.",
        about: [.alcohol],
        names: ["alcoholism", "binge", "hangover", "the shakes", "dts", "Antabuse", "Campral", "Librium", "units"],
        [
            what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment,
            .comingOffTime(detoxDays), overdose, .slowingLife("drink", [baby]),
            .driving(.alcohol, [backOnTheRoad, drinkDriving]),
            .next(
                .alcohol,
                [
                    .guide("detox", "Detox: coming off safely"), .guide("relapse", "If you drink again"),
                    .lines(.alcohol),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What it is, and what a unit is",
    [
        .say(
            "Alcohol is the drug in beer, cider, wine and spirits. It slows the brain down. We count it in units.",
            nhs),
        .fact(
            "units",
            "One unit is 10 millilitres (8 grams) of pure alcohol. To work it out: take the size of the drink in "
                + "millilitres, times its strength (the % on the label), then divide by 1000.", unitSize),
        .table(
            "Units in common drinks", ["Drink", "Units"],
            [
                ["A pint of beer, 4%", "2.3"], ["A glass of wine, 175 ml, 13%", "2.3"],
                ["A single spirit, 25 ml, 40%", "1"], ["A bottle of wine, 13.5%", "10.1"],
            ], unitSize),
        .fact(
            "low-risk",
            "Low risk is no more than 14 units a week, for men and women. Spread them over 3 days or more. Have some "
                + "days with none. No amount is quite free of risk.", chiefDoctors),
        .table(
            "How much is too much", ["Risk", "Men", "Women"],
            [
                ["Low: units a week", "14 or less", "14 or less"],
                ["Rising: units a week", "over 14, up to 50", "over 14, up to 35"],
                ["High: units a week", "over 50", "over 35"],
                ["A binge: units in one go", "over 8", "over 6"],
            ], bands),
    ])

private let effects = GuideSection(
    "effects", "What it does, and how long",
    [
        .say(
            "At first you may feel at ease, warm and chatty. With more you slur, sway, get cross or tearful, and make "
                + "choices you would not make without it. Then you may be sick, forget, or pass out.", nhs),
        .say(
            "Your body clears about one unit an hour. Coffee, food or a cold shower do not speed it up. You can still "
                + "be over the limit the next day.", clearing),
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .points(
            [
                "You drink more than you meant to, or cannot stop once you start.",
                "You need more to feel the same.", "You drink in the morning, or to stop the shakes.",
                "You hide it, or rows, debts and missed work pile up.", "People close to you are worried.",
            ], nhs),
        .say(
            "Many people who drink do not get hooked. But if you see yourself here, our self-check is private.", brief),
    ])

private let harms = GuideSection(
    "harms", "What it can do to you",
    [
        .points(
            [
                "Now: falls, fights, road crashes, choking on your own sick.",
                "Later: harm to the liver, heart, gut and nerves; high blood pressure; some cancers.",
                "Mind: low mood, worry and bad sleep. Drink makes all of these worse. If you think of ending your "
                    + "life, call 999 if you might act on it, or Samaritans on 116 123.",
            ], nhs),
        .fact(
            "thiamine",
            "Heavy drink can use up vitamin B1 (thiamine). That can hurt the brain fast. If someone who drinks a lot "
                + "gets mixed up, walks badly, or their eyes jump or see double, call 999.", wernicke),
        .say("If you bring up blood, or your poo is black like tar, call 999.", nhs),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes, it can be. Your brain gets used to drink and pushes back. In time you need it to feel well. If you "
                + "shake, sweat or feel sick some hours after your last drink, your body has come to depend on it.",
            nice)
    ])

private let law = GuideSection(
    "law", "What the law says",
    [
        .say(
            "You may buy drink from age 18. It is a crime to sell it to anyone under 18.", common)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .slowingMix("Drink"),
        .say(
            "With cocaine, the two make a new drug in the body that is harder on the heart. Ask a chemist about "
                + "medicines and drink.", frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Do not just stop if you drink most days",
            [
                "If your body is used to drink, to stop all at once can bring on a fit. It can kill.",
                "Keep drinking about the same for now. See a doctor or an alcohol service first.",
                "This matters most if you wake up with the shakes, or have had a fit or seen things before.",
            ], stopDanger),
        .alreadyStopped,
        .fact(
            "medicine-first",
            "Many people need medicine to stop safely. So get medical advice before you stop.", brief, nice),
        .say(
            "If you do not depend on drink, you can cut down on your own: set a limit, choose weak or small drinks, "
                + "and have days with none.", nhs),
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .course(
            DayCourse(
                "Coming off alcohol when your body depends on it",
                [
                    .init(hours: 6...12, .mild, "it starts: shakes, sweats, feeling sick, worry, no sleep"),
                    .init(hours: 12...48, .danger, "fits can come"),
                    .init(
                        days: 2...5, .danger,
                        "the most dangerous time: fever, great confusion, seeing things (doctors call it delirium "
                            + "tremens, or the DTs)"),
                    .init(days: 5...7, .mild, "for most people it is mostly over"),
                ], timeCourse)),
        .stoppingEmergency,
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .fact(
            "detox-medicines",
            "For a detox (coming off safely) you take a calming medicine for some days, less each day. "
                + "Help4Addiction's guide names chlordiazepoxide (Librium), lorazepam (Ativan) and diazepam (Valium), "
                + "and says Librium and Valium are the most used. NICE names diazepam or chlordiazepoxide.",
            briefMedicines, detoxChoice, ukMedicines),
        .fact(
            "by-need",
            "Which medicine, and how much, goes by your needs and your medical history. The aim is to help the body "
                + "heal while the drink leaves it, and to soften the symptoms.", briefAim),
        .fact(
            "home-or-ward",
            "Many people do this at home. Someone stays with you, and a nurse sees you at least every other day. You "
                + "may need a bed on a ward if you drink over 30 units a day, have had a fit or the DTs, have "
                + "epilepsy, or must come off calming pills too.", settings),
        .say(
            "Staff think of a ward sooner if you are pregnant, older or unwell, or have no home.", settings),
        .fact(
            "staying-off",
            "Four medicines can help you stay off drink or drink less: acamprosate (Campral), naltrexone, disulfiram "
                + "(Antabuse) and nalmefene.", briefMedicines, afterMedicines),
        .points(
            [
                "Acamprosate or naltrexone come first. They ease the pull to drink. Both go with talking therapy.",
                "Naltrexone and nalmefene block heroin-type drugs and painkillers. You must not have these in you "
                    + "when you start.",
                "Disulfiram makes you very ill if you drink at all, and for a week after the last tablet.",
                "Nalmefene is for people who drink a lot but do not need a detox.",
            ], afterMedicines, opioidBlock),
        .say(
            "Detox is a start, not a cure. Talking therapy, your family and groups help you stay well. So fix what "
                + "comes after before you start the detox. You may also be given vitamin B1.", after, wernicke),
    ])

private let detoxDays = GuidePart.fact(
    "detox-days",
    "Help4Addiction's guide says that a detox takes 7 to 10 days, as the least. The plans in NICE CG115 take 6 to 13 "
        + "days. Medicine to stay off drink is often for 6 to 12 months. Talking therapy is often once a week for 12 "
        + "weeks.", briefLength, niceDays, afterLength, nhsMedicines)

private let overdose = GuideSection(
    "overdose", "Too much drink at once",
    [
        .card(
            .emergency, "Call 999 if someone has drunk a lot and",
            [
                "you cannot wake them", "they breathe slowly, or stop and start", "their skin is blue, grey or cold",
                "they have a fit, or keep being sick and do not wake up",
                FirstAid.onTheirSide,
                "Stay. Do not let them sleep it off alone.",
            ], emergency, nhs),
        .naloxoneIfUnsure("drink"),
        .fact(
            "after-a-break",
            "After a break you cannot take what you used to. The same drink hits you much harder.", tolerance),
    ])

private let baby = GuidePart.fact(
    "baby",
    "The safest way in pregnancy is no drink at all. But if your body depends on drink, get help first: services put "
        + "you at the front of the queue. With a baby, never share a bed or sofa after a drink.",
    chiefDoctors, pregnancyCare, common)
private let backOnTheRoad = GuidePart.fact(
    "drive-after-dependence",
    "If you have drunk too much for a long time, or depend on drink, you must stop driving and tell the DVLA. For a "
        + "car licence you wait at least 6 months, with your drinking under control or with none. It is longer if you "
        + "had a fit, or needed medicine to come off drink. But do not skip the medicine to keep your licence.", dvla)
private let drinkDriving = GuidePart.say(
    "There is also a legal limit for drink. It is lower in Scotland. The safe amount before you drive is none.", common)

private let nhs = Citation(.nhsWebsite, "alcohol: risks, signs and cutting down", .medium)
private let nice = Citation(.cg115, "dependence and assisted withdrawal", .high)
private let unitSize = Citation(.dossier, "3.1 ALC-01", .high)
private let chiefDoctors = Citation(.cmo2016, "weekly guideline and pregnancy", .high)
private let bands = Citation(.dossier, "3.1 ALC-02 to ALC-04", .high)
private let clearing = Citation(.nhsWebsite, "alcohol units", .medium)
private let wernicke = Citation(.cg100, "thiamine and Wernicke", .high)
private let brief = Citation(.briefRehab, "detox, work and cost", .verified)
private let briefAim = Citation(.briefRehab, "what detox is for", .verified)
private let briefMedicines = Citation(.briefRehab, "medicines for alcohol", .verified)
private let nhsMedicines = Citation(.nhsWebsite, "alcohol misuse: treatment", .verified)
private let pregnancyCare = Citation(.acg25, "chapter 24 pregnancy", .verified)
private let ukMedicines = Citation(.acg25, "chapter 10 medicines", .verified)
private let detoxChoice = Citation(.cg115, "1.3.5 medicine for assisted withdrawal", .high)
private let frank = Citation(.frank, "alcohol: mixing", .medium)
private let stopDanger = Citation(.cg100, "1.1.1 acute withdrawal", .verified)
private let timeCourse = Citation(.dossier, "3.4 time course", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let settings = Citation(.cg115, "1.3.4 setting", .high)
private let afterMedicines = Citation(.cg115, "1.3.6 medicines after withdrawal", .high)
private let opioidBlock = Citation(.dossier, "2.11 naltrexone, nalmefene and opioids", .high)
private let after = Citation(.cg115, "aftercare", .high)
private let briefLength = Citation(.briefRehab, "how long it takes", .verified)
private let niceDays = Citation(.cg115, "full guideline, table 21", .verified)
private let afterLength = Citation(.dossier, "3.8, 3.9", .high)
private let tolerance = Citation(.nhsWebsite, "alcohol: tolerance", .medium)
private let dvla = Citation(.dvla, "alcohol misuse and dependence", .verified)
private let common = Citation(.currentPractice, "law and everyday advice", .medium)
