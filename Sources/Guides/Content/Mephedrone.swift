import Clinical

extension Guide {
    static let mephedrone = Guide(
        "mephedrone", .substance, "Mephedrone",
        lead: "What mephedrone does, how to stay safer, and what helps people to stop.",
        about: [.mephedrone], names: ["meow meow", "m-cat", "chemsex", "slamming"],
        [
            what, effects, signs, harms, addictive, .law(.mephedrone), mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("mephedrone"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Mephedrone is a stimulant made in a lab: it speeds up your body and mind. It acts a bit like speed and a "
                + "bit like ecstasy. It is snorted, swallowed or injected.", neptune),
        .fact("names", "People call it meow meow, m-cat, drone or meph. A drug much like it is 3-MMC.", frank),
        .say("What is sold as mephedrone may be some other drug, or a mix.", frank),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You feel alert, sure of yourself, chatty and warm to people.",
                "Your heart beats fast. You sweat. Your jaw is tight.",
                "You may feel sick, anxious or full of fear.", "You may have cold or blue fingers, or a headache.",
            ], frank),
        .fact("effects-length", "The high is short, so many people take more and more until it is all gone.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "Long nights with no sleep, then a crash.", "Nose bleeds, or marks from needles.",
                "A smell like fish or chemicals on skin or sweat.", "Fear that others are against them.",
                "Low, cross days in the week.",
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
                "It strains the heart, and it can bring on fits.", "You can get too hot.",
                "You may see or hear things, or lose touch with what is real.",
                "It burns the nose. To inject it harms skin and veins badly.",
                "If you share needles or straws, or have sex with no condom, you can catch HIV or hepatitis.",
            ], frank, neptune),
        .say("New needles are free from a needle exchange. Ask there about tests and vaccines.", practice),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes, it can be. Many people say that they cannot leave it alone while there is some left. With time you "
                + "need more for the same effect.", neptune)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say("With drink, GHB or calming pills you may pass out. With GHB it can stop your breath.", neptune),
        .say("With other stimulants, such as cocaine or ecstasy, the strain on heart and heat adds up.", frank),
        .say("With some medicines for depression it can be dangerous. Ask a chemist.", frank),
        .say(
            "Some people use it for sex (chemsex). A sexual health clinic can help as "
                + "well as a drug service.", neptune),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "We know of no danger to the body when it goes without mephedrone. But your mood may crash. Tell someone "
                + "that you are doing it.", crash),
        .crashSafety,
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off",
    [
        .say(
            "You may feel very low and tired. You may sleep and eat a lot, and crave it.", crash),
        .say(
            "Our notes give one length for cocaine and speed, and put mephedrone with them. So this may be near the "
                + "mark, but nobody has measured it for mephedrone that we know of.", unknown),
        .crashCourse,
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine has been shown to work for mephedrone. None can take its place. Talking, a care plan and "
                + "support are what works.", orangeBook, briefTreatment),
        .say("For drugs of this kind NICE, which tells the health service what works, names these:", nice),
        .stimulantHelp("mephedrone"),
        .viewsOnCBT("stimulant"),
        .say(
            "Narcotics Anonymous and SMART Recovery are groups where people help each other. They are free.",
            briefTreatment),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say("There is no detox that you must sit through. Mood and sleep may need some weeks to settle.", practice))

private let overdose = GuideSection(
    "overdose", "Emergency: too much mephedrone",
    [
        .stimulantEmergency("mephedrone"),
        .naloxoneIfUnsure("mephedrone"),
        .say("After a break your body can take less. What you used to have may now be too much.", practice),
    ])

private let driving = GuideSection.driving(.mephedrone)

private let next = GuideSection.next(
    .mephedrone,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let frank = Citation(.frank, "mephedrone", .medium)
private let neptune = Citation(.neptune, "mephedrone", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let crash = Citation(.dossier, "4.3, 4.10", .medium)
private let unknown = Citation(.dossier, "4.3, 4.10", .low)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and mutual aid", .verified)
private let orangeBook = Citation(.ob17, "stimulants: no substitute", .high)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
