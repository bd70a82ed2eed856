import Clinical

extension Guide {
    static let otherBehaviours = Guide(
        "other-behaviours", .behaviour, "Sex, porn, gaming, shopping",
        lead: "When something that is fine for most people has taken over your life, and who can help.",
        names: ["sex addiction", "porn addiction", "gaming addiction", "shopping addiction", "phone addiction"],
        [crisis, signs, sex, gaming, shopping, help, howLong, next])
}

private let crisis = GuideSection(
    "crisis", "First: if you cannot go on",
    [
        .card(
            .emergency, "If you want to die, or someone is in danger",
            [
                "If you might act on it, call 999 or go to A&E.",
                "Call Samaritans on 116 123, day or night.",
                "If someone makes you do sexual things, or a child may be harmed, call 999.",
            ], emergency)
    ])

private let signs = GuideSection(
    "signs", "Signs that it has taken over",
    [
        .points(
            [
                "You try to stop or cut down, and cannot.",
                "It comes before sleep, food, work, school or people you love.",
                "You go on though it does you harm.", "You hide it, and feel bad after.",
            ], icd),
        .say(
            "To like it a lot, or to do it often, is not in itself a problem. Guilt alone is not an illness. What "
                + "counts is harm and loss of control.", icd),
    ])

private let sex = GuideSection(
    "sex", "Sex and porn",
    [
        .fact(
            "sex-name",
            "The world list of illnesses (ICD-11) calls it compulsive sexual behaviour disorder. Not all experts like "
                + "the words sex addiction.", icd),
        .points(
            [
                "See your GP. They may send you to talking therapy.",
                "A sexual health clinic can test you, and will not judge.",
                "A sex therapist can help. Some charities charge less if you earn little.",
                "There are free groups where people with the same problem help each other.",
                "If drugs are part of it (chemsex), tell a drug service.",
            ], practice),
        .say(
            "If you are drawn to children, or have seen such pictures, the charity behind Stop It Now will talk with "
                + "you and not ask your name. Call them before anyone is hurt.", practice),
        .onward([.guide("crystal-meth", "Read about chemsex and crystal meth")]),
    ])

private let gaming = GuideSection(
    "gaming", "Games and screens",
    [
        .say(
            "Games are fun for most people. For a few they push out sleep, school, work and friends. The NHS has a "
                + "centre for gaming disorder. It takes people in England from the age of 13, and their families.",
            gamingCentre),
        .points(
            [
                "Set a time to stop, and leave the phone in another room at night.",
                "Turn off pay buttons and loot boxes. They are close to gambling.",
                "Parents: talk first, and agree the rules. Do not just pull the plug.",
            ], practice),
        .onward([.guide("gambling", "Read about gambling"), .lines(.youngPeople)]),
    ])

private let shopping = GuideSection(
    "shopping", "Shopping and spending",
    [
        .say(
            "Some people buy to feel better, then feel worse. If you spend wildly and hardly sleep and feel on top of "
                + "the world, see a doctor soon. It may be bipolar disorder.", bipolar),
        .points(
            [
                "Take card details off your phone. Wait a day before you buy.",
                "Free debt advice is there. Never pay for it.",
                "Talking therapy from the NHS can help with what is behind it.",
            ], practice),
    ])

private let help = GuideSection(
    "treatment", "What works",
    [
        .say(
            "Talking therapy is what most people are offered. There is no medicine made for these, and no detox. A "
                + "doctor may treat low mood or fear that comes with it.", practice),
        .say("In England you can ask for NHS talking therapy yourself, with no GP. It is free.", practice),
    ])

private let howLong = GuideSection(
    "how-long", "How long and how much",
    [
        .fact(
            "individual-need",
            "Help4Addiction's guide says that the time for gambling, eating disorders and sex addiction is set by "
                + "individual need. There is no fixed number of days.", brief),
        .say("If you pay for help, ask who is trained in what, and ask for the full price first.", practice),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .guide("gambling", "Gambling"), .guide("do-i-have-a-problem", "Do I have a problem?"),
            .find("Find a service near you"), .askForHelp("Ask a service for help"), .lines(.crisis),
        ])
    ])

private let emergency = Citation(.emergencyCopy, "signs that need 999; helplines", .medium)
private let icd = Citation(.dossier, "4.9, 6.15", .medium)
private let practice = Citation(.currentPractice, "where to get help", .medium)
private let gamingCentre = Citation(.currentPractice, "National Centre for Gaming Disorders, its own page", .verified)
private let bipolar = Citation(.cg185, "recognition", .medium)
private let brief = Citation(.briefRehab, "length of treatment", .verified)
