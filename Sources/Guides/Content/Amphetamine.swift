import Clinical

extension Guide {
    static let amphetamine = Guide(
        "amphetamine", .substance, "Amphetamine (speed)",
        lead: "What speed does, what the low after it is like, and what helps people to stop.",
        about: [.amphetamine], names: ["speed", "whizz", "base", "billy", "ADHD pills"],
        [
            what, effects, signs, harms, addictive, .law(.amphetamine), mixing, stopping, withdrawal, treatment,
            howLong,
            overdose, .drugLife("speed"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Amphetamine is a stimulant: it speeds up your body and mind. On the street it is a powder or a damp "
                + "paste.",
            frank),
        .fact("names", "People call it speed, whizz, phet, base or billy.", frank),
        .say(
            "Doctors use some drugs of this kind, such as dexamfetamine, for ADHD. If a doctor gave you one, take it "
                + "as they said, and do not stop or change it without them. It is not meant for anyone else.", nhs),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You feel wide awake and full of go. You talk a lot.", "You do not feel hungry, and you cannot sleep.",
                "Your heart beats fast, your mouth is dry, and your jaw is tight.",
                "You may be on edge, cross or full of fear.",
            ], frank),
        .fact(
            "effects-length",
            "It lasts for hours, far longer than cocaine. Then comes a long low.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "Nights with no sleep, then a day or two in bed.", "Weight loss, bad skin or sore teeth.",
                "Fast talk, and tasks done over and over.", "Quick mood swings.",
                "Fear that people are out to get them.",
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
                "It strains the heart. People have died of it.",
                "Lack of sleep and food makes you ill, and makes your mind play tricks.",
                "You may see or hear things, or lose touch with what is real. That is called psychosis.",
                "It can bring on low mood and anxiety that last.",
                "Shared needles or straws can pass on viruses such as hepatitis C.",
            ], frank)
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes. Your body gets used to it, so you need more. The low that comes after makes you want it again. Some "
                + "people come to need it just to get through the day.", frank)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say("With drink you do not feel how drunk you are. Your heart has to work harder.", frank),
        .fact(
            "with-medicines",
            "With some medicines for low mood it can be dangerous. One kind is called an MAOI. Ask a chemist.", frank),
        .say("With methadone, a stimulant can upset the beat of the heart. Tell your doctor.", interactions),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "Your body is not in danger when it goes without speed. You can stop all at once. But your mood may "
                + "crash. Tell someone that you are doing it.", crash),
        .crashSafety,
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say(
            "You may feel low, slow and very tired. You may sleep and eat a lot. Dreams can be vivid. You may crave "
                + "it.",
            crash),
        .crashCourse,
        .say("Eat, drink water, and rest. Do not plan big things for these days. It gets better.", practice),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine has been shown to work for a speed problem. UK guidance does not back a swap to "
                + "dexamfetamine from a doctor. Talking, a care plan and support are what works.", orangeBook,
            briefTreatment),
        .say("NICE, which tells the health service what works, names these:", nice),
        .stimulantHelp("speed"),
        .viewsOnCBT("speed"),
        .say(
            "Narcotics Anonymous and SMART Recovery are groups where people help each other. They are free.",
            briefTreatment),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say(
        "There is no detox that you must sit through. The crash takes one to two weeks. Sleep and mood may need "
            + "longer to settle.", crash))

private let overdose = GuideSection(
    "overdose", "Emergency: too much speed",
    [
        .stimulantEmergency("speed"),
        .naloxoneIfUnsure("speed"),
        .say("After a break your body can take less. What you used to have may now be too much.", practice),
    ])

private let driving = GuideSection.driving(
    .amphetamine, [.say("The DVLA may take a car licence away for six months.", licence)])

private let next = GuideSection.next(
    .amphetamine,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let frank = Citation(.frank, "speed", .medium)
private let nhs = Citation(.nhsWebsite, "ADHD medicines", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let interactions = Citation(.dossier, "2.11", .high)
private let crash = Citation(.dossier, "4.10", .medium)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and mutual aid", .verified)
private let orangeBook = Citation(.ob17, "stimulants: no substitute", .high)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
