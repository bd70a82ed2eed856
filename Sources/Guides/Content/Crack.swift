import Clinical

extension Guide {
    static let crack = Guide(
        "crack", .substance, "Crack cocaine",
        lead: "What crack does to heart, lungs and mind, and what helps people to stop. You can ask for help today.",
        about: [.crack], names: ["crack pipe", "freebase", "speedball", "snowball"],
        [
            what, effects, signs, harms, addictive, .law(.crack), mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("crack"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say("Crack is cocaine made into small lumps that can be smoked. It is a stimulant: it speeds you up.", frank),
        .fact("names", "People call it rocks, stones, white or freebase.", frank),
        .fact(
            "share",
            "Many people get help with it. In England, 32,399 people who began treatment in 2024 to 2025 had a "
                + "problem with crack. That is 19%, about one in five.", statistics),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "A very strong rush, in no time at all.", "You feel alert, strong and sure of yourself.",
                "Your heart races. You get hot. You do not feel hungry or tired.",
                "Then you drop: low, tired, cross, and keen for more.",
            ], frank),
        .fact(
            "effects-length",
            "Smoked crack acts faster than powder in the nose, and the high is much shorter. So people may smoke it "
                + "again and again.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "Burns on lips or fingers. A bad cough.", "Days with no sleep or food, then days in bed.",
                "Weight loss.", "Fear that people watch or follow them.", "Money and things of value that vanish.",
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
                "It can bring on a heart attack, a stroke or a fit.",
                "It harms the lungs. You may cough, wheeze, bring up blood or feel pain when you breathe in.",
                "It can make you see and hear things, or feel hunted.",
                "If you share pipes or needles, you can catch viruses such as hepatitis C.",
                "Drug debt can put you and your home in danger. A service can help you with that too.",
            ], frank),
        .fact(
            "home-taken-over",
            "Has someone taken over your home to sell from it? Are you made to carry or sell drugs? That is a crime "
                + "against you. You can tell a worker. If you are in danger now, call 999.", safeguarding),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes, very. The way you take a drug counts. The faster it gets to the brain, the stronger the pull. Smoke "
                + "gets there fast.", frank),
        .say(
            "The low comes soon, and more crack ends it for a few minutes. That is how the drug works. It is not you.",
            frank),
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .fact(
            "with-heroin",
            "Some people use heroin to come down. That is very risky. Crack hides how much heroin you have in you, "
                + "and wears off first. Then your breath can stop. Carry naloxone, which can bring back the breath.",
            frank),
        .fact(
            "with-methadone",
            "With methadone, it can upset the beat of the heart. Tell your doctor. They can do a heart test.",
            interactions),
        .say("With drink, your body makes a third drug, cocaethylene. It is harder on the heart.", frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .say(
            "Your body is not in danger when it goes without crack. You can stop all at once. But your mood may "
                + "crash. Tell someone that you are doing it.", crash),
        .crashSafety,
        .fact(
            "if-heroin-too",
            "Do you use heroin too? Do not stop it all at once on your own. Later, the dose you used to take can kill "
                + "you. Ask a drug service first.", afterDetox),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say(
            "You may feel very low, tired and hungry. You may sleep a lot, or not at all. Cravings come in waves. "
                + "Each wave ends.", crash),
        .crashCourse,
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine has been shown to work for crack. None can take its place. Talking, a care plan and support "
                + "are what works.", briefTreatment, orangeBook),
        .fact(
            "with-opioids",
            "If you use heroin too, methadone or buprenorphine can help with that part. Life gets calmer, and it is "
                + "easier to work on the crack.", withHeroin),
        .say("NICE, which tells the health service what works, names these:", nice),
        .stimulantHelp("crack"),
        .viewsOnCBT("cocaine or crack"),
        .say(
            "Cocaine Anonymous and SMART Recovery are groups where people help each other. They are free.",
            briefTreatment),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say(
        "There is no detox that you must sit through. The crash takes one to two weeks. To learn to live without it "
            + "takes longer. A safe home and new friends count for a lot.", crash, briefTreatment))

private let overdose = GuideSection(
    "overdose", "Emergency: too much crack",
    [
        .stimulantEmergency("crack"),
        .naloxoneIfUnsure("crack"),
        .say(
            "After a break your body can take less. What you used to have may now be too much. If you go back to "
                + "heroin as well, the old dose can kill.", practice, orangeBook),
    ])

private let driving = GuideSection.driving(
    .crack, [.say("The DVLA may take a car licence away for a year.", licence)])

private let next = GuideSection.next(
    .crack,
    [
        .guide("cocaine", "Read about powder cocaine"), .guide("do-i-have-a-problem", "Is it a problem for you?"),
        .lines(.drugs), .lines(.crisis),
    ])

private let frank = Citation(.frank, "crack", .medium)
private let statistics = Citation(.treatmentStatistics, "people entering treatment", .verified)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let safeguarding = Citation(.dossier, "9.3", .high)
private let interactions = Citation(.dossier, "2.11", .high)
private let crash = Citation(.dossier, "4.10", .medium)
private let afterDetox = Citation(.ob17, "overdose after detox", .high)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and recovery", .verified)
private let orangeBook = Citation(.ob17, "stimulants: no substitute; opioids", .high)
private let withHeroin = Citation(.ob17, "opioid and cocaine use together", .medium)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
