import Clinical

extension Guide {
    static let cocaine = Guide(
        "cocaine", .substance, "Cocaine",
        lead: "What powder cocaine does, why it is hard to stop, and what helps. You are not the only one.",
        about: [.cocaine], names: ["coke", "charlie", "nose candy", "cocaine detox", "comedown"],
        [
            what, effects, signs, harms, addictive, .law(.cocaine), mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("cocaine", [heartLife]), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say("Cocaine is a stimulant. That means it speeds up your body and mind. It is made from a leaf.", frank),
        .fact("names", "People call it coke, charlie, snow, blow or ching. Crack is cocaine that is smoked.", frank),
        .fact(
            "share",
            "Many people get help with it. In England, of those who began treatment in 2024 to 2025, 20% had a "
                + "problem with powder cocaine. That is one in five.", statistics),
        .onward([.guide("crack", "If you smoke it, read about crack")]),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You may feel wide awake, sure of yourself and keen to talk.",
                "Your heart beats fast. You get hot. You do not feel hungry or tired.",
                "You may take risks that you would not take as a rule.",
                "Some people feel sick, on edge, or sure that someone is after them.",
            ], frank),
        .fact("effects-length", "The high is short. That is one reason people take more and more in a night.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "A nose that runs, bleeds or is blocked.", "Nights with no sleep, then days in bed.",
                "Fast talk and big plans, then a flat or cross mood.",
                "Money that runs out, and secrets about where it went.", "Weight loss.",
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
                "It can bring on a heart attack or a stroke, even if you are young and fit.",
                "It can harm the inside of your nose.",
                "It can make you anxious, low, or lose touch with what is real.",
                "You cannot know what is in it. It may be very strong, or have other drugs in it.",
                "If you inject or share straws or pipes, you can catch viruses such as hepatitis C.",
            ], frank),
        .say("Heart and mind do get better for many people when they stop.", practice),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes. It gives a quick, short high and then a low. Your mind learns that more of it ends the low. So the "
                + "pull is strong, even when you want to stop.", frank),
        .say("You may need more for the same effect. It is not a lack of will. It is how the drug works.", frank),
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .fact(
            "with-drink",
            "With drink, your body makes a third drug, which is called cocaethylene. It is harder on the heart than "
                + "cocaine alone.", frank),
        .fact(
            "with-methadone",
            "With methadone, it can upset the beat of the heart. Tell your doctor. They can do a heart test.",
            interactions),
        .say(
            "With heroin it is very risky. Cocaine hides how much heroin you have in you, and then wears off first.",
            frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "Your body is not in danger when it goes without cocaine. You can stop all at once. But your mood may "
                + "crash. Tell someone that you are doing it.", crash),
        .crashSafety,
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say(
            "You may feel very low and tired. You may sleep and eat a lot, or not sleep at all. Cravings come and go "
                + "in waves. Each wave ends.", crash),
        .crashCourse,
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "For cocaine there is no medicine that has been shown to work. None can take its place. The site Have I "
                + "Got A Problem says that for many drugs talking therapies with a care plan and support are the "
                + "only proven help.", orangeBook, briefTreatment),
        .say("NICE, which tells the health service what works, names these:", nice),
        .stimulantHelp("cocaine"),
        .viewsOnCBT("cocaine"),
        .fact(
            "groups",
            "Cocaine Anonymous and SMART Recovery are groups where people help each other. They are free.",
            briefTreatment),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say(
        "There is no detox that you must sit through. The crash takes one to two weeks. To learn to live without it "
            + "takes longer.", crash))

private let overdose = GuideSection(
    "overdose", "Emergency: too much cocaine",
    [
        .stimulantEmergency("cocaine"),
        .naloxoneIfUnsure("cocaine"),
        .say(
            "After a break your body can take less. What you used to have may now be too much. Some powder has strong "
                + "opioids in it, so it is wise to have naloxone near.", practice),
    ])

private let heartLife = GuidePart.say(
    "If you need an operation or see a dentist, tell them that you use it. Some drugs they give do not mix with it.",
    practice)

private let driving = GuideSection.driving(
    .cocaine,
    [
        .say("Benzoylecgonine is what the body makes of cocaine. It stays after the high is gone.", detection),
        .say("The DVLA may take a car licence away for a year.", licence),
    ])

private let next = GuideSection.next(
    .cocaine,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let frank = Citation(.frank, "cocaine", .medium)
private let statistics = Citation(.treatmentStatistics, "people entering treatment", .verified)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let interactions = Citation(.dossier, "2.11", .high)
private let crash = Citation(.dossier, "4.10", .medium)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and mutual aid", .verified)
private let orangeBook = Citation(.ob17, "stimulants: no substitute", .high)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
private let detection = Citation(.dossier, "2.12", .medium)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
