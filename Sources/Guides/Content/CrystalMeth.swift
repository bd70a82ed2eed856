import Clinical

extension Guide {
    static let crystalMeth = Guide(
        "crystal-meth", .substance, "Crystal meth",
        lead: "What crystal meth does, how to stay safer, and what helps people to stop. You will not be judged.",
        about: [.methamphetamine], names: ["tina", "ice", "slamming", "chemsex", "crystal"],
        [
            what, effects, signs, harms, addictive, .law(.methamphetamine), mixing, stopping, withdrawal, treatment,
            howLong, overdose, .drugLife("crystal meth"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Crystal meth is a very strong stimulant: it speeds up your body and mind. Its full name is "
                + "methamphetamine. It is smoked, injected, snorted or swallowed.", frank),
        .fact("names", "People call it meth, tina, crystal, ice or glass. To inject it is called slamming.", frank),
        .fact(
            "chemsex",
            "Some people use it for sex, mostly men who have sex with men. That is called chemsex. If you do, you can "
                + "get help from a sexual health clinic as well as from a drug service.", neptune),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "A strong rush, then hours of being wide awake and full of go.",
                "You feel sure of yourself and keen on sex. You do not feel hungry or tired.",
                "Your heart races. You get hot.", "You may get cross, full of fear, or violent.",
            ], frank),
        .fact(
            "effects-length", "It lasts for many hours, far longer than cocaine. People may stay up for days.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "Days with no sleep, then a long crash.", "Weight loss, sore skin, bad teeth.",
                "Fear that people watch or follow them.", "Marks from needles.",
                "They drop friends, work and plans.",
            ], frank),
        .say("Each of these can come from other things too. Ask, and be kind.", practice),
        .onward([
            .guide("do-i-have-a-problem", "Is it a problem for you?"),
            .guide("help-someone", "If it is someone you love"),
        ]),
    ])

private let harms = GuideSection(
    "harms", "What harm it can do",
    [
        .points(
            [
                "It strains the heart and the blood vessels of the brain. You could have a stroke.",
                "You may see or hear things, or lose touch with what is real. That is called psychosis.",
                "You can get so hot that your organs fail.",
                "If you share needles, or have sex with no condom, you can catch HIV or hepatitis.",
            ], frank),
        .fact(
            "stay-safer",
            "If you inject, get new needles for free from a needle exchange. Ask there about tests, a vaccine for "
                + "hepatitis B, and pills that prevent HIV (PrEP).", practice),
        .fact(
            "consent",
            "If someone had sex with you when you could not say yes or no, it is not your fault. A sexual assault "
                + "centre can help you, with or without the police.", nhs),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes, very. It acts fast and it is strong, above all when smoked or injected. The low that comes after "
                + "makes you want more. With time you need more for the same effect.", frank)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .fact(
            "with-ghb",
            "With GHB or GBL (G) it is very risky. G can stop your breath. Meth may hide how much G you have in you.",
            neptune),
        .say("With pills for erections or with poppers, your blood pressure can go badly wrong.", neptune),
        .say("With HIV medicine, drugs in your blood can get too strong. Ask your HIV clinic.", neptune),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "Your body is not in danger when it goes without meth. You can stop all at once. But your mood may crash "
                + "hard. Tell someone that you are doing it.", crash),
        .crashSafety,
        .fact(
            "if-g-too",
            "Do you take G most days too? Do not just stop that. It can be very dangerous within hours. Get help from "
                + "a drug service first.", suddenStop),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say("You may feel empty, slow and very tired. You may sleep and eat a lot. You may crave it.", crash),
        .crashCourse,
        .say(
            "We have these figures for speed and cocaine. Meth is of the same family. It may take you longer.", practice
        ),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine has been shown to work for meth. None can take its place. Talking, a care plan and support "
                + "are what works.", orangeBook, briefTreatment),
        .say("NICE, which tells the health service what works, names these:", nice),
        .stimulantHelp("meth"),
        .viewsOnCBT("meth"),
        .say(
            "If sex and meth have grown into one for you, say so. Workers who know chemsex can help you find sex "
                + "without it. They have heard it all before.", neptune),
        .say(
            "Narcotics Anonymous and SMART Recovery are groups where people help each other. They are free.",
            briefTreatment),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say(
        "There is no detox that you must sit through. The crash may take one to two weeks. Joy in small things can "
            + "take longer to come back. It does come.", crash, practice))

private let overdose = GuideSection(
    "overdose", "Emergency: too much meth",
    [
        .stimulantEmergency("meth"),
        .naloxoneIfUnsure("crystal meth"),
        .say("After a break your body can take less. What you used to have may now be too much.", practice),
    ])

private let driving = GuideSection.driving(
    .methamphetamine, [.say("The DVLA may take a car licence away for a year.", licence)])

private let next = GuideSection.next(
    .methamphetamine,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let frank = Citation(.frank, "methamphetamine", .medium)
private let neptune = Citation(.neptune, "methamphetamine and chemsex", .medium)
private let nhs = Citation(.nhsWebsite, "help after rape and sexual assault", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let crash = Citation(.dossier, "4.10", .medium)
private let suddenStop = Citation(.neptune, "GHB/GBL", .high)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and mutual aid", .verified)
private let orangeBook = Citation(.ob17, "stimulants: no substitute", .high)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
