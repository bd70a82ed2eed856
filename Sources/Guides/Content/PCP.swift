import Clinical

extension Guide {
    static let pcp = Guide(
        "pcp", .substance, "PCP (angel dust)",
        lead: "PCP is rare in the UK and can be very risky. What to watch for, and where to get help.",
        about: [.pcp], names: ["angel dust", "phencyclidine"],
        [
            what, effects, signs, harms, addictive, .law(.pcp), mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("PCP"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "PCP was made to put people to sleep for operations. Doctors gave it up, as people woke up wild or mixed "
                + "up. It is of the same family as ketamine, but it lasts longer. It is smoked, snorted, swallowed or "
                + "injected.",
            practice),
        .fact("names", "People call it angel dust. Its full name is phencyclidine.", practice),
        .say("It is rare in the UK. What is sold as PCP may be some other drug.", practice),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You feel cut off from your body and from what is round you.",
                "Sights, sounds and time may bend. You may see things.",
                "You feel less pain. So you can get badly hurt and not know it.",
                "You may be calm, or full of fear, or very angry.",
            ], practice),
        .fact("effects-length", "It lasts for hours, and it may come and go. We hold no checked figure.", unknown),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "They stare, and their eyes may jerk.", "They sway, are stiff, or cannot speak well.",
                "They do not seem to feel pain.", "They are mixed up, full of fear, or lash out.",
            ], practice),
        .say("Each of these can come from other things too. If you are not sure, get help.", practice),
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
                "Most harm comes from what people do on it: falls, fights, roads, water.",
                "It can bring on fits, great heat, and a very fast heart.",
                "You may lose touch with what is real. For some that goes on for days or longer.",
                "Long use may bring on low mood and poor memory.",
            ], practice)
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [.say("It can be. Some people crave it and find it hard to stop.", practice)])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say(
            "With drink, heroin-type drugs or calming pills it can slow or stop your breath. With cannabis or "
                + "stimulants the fear may get worse.", practice)
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely: get advice first",
    [
        .fact(
            "not-known",
            "We do not have checked facts about stopping PCP. So we will not tell you that it is safe to stop all at "
                + "once. Ask a doctor, a chemist or a drug service first.", unchecked),
        .stopOthers,
        .say("If you have a fit, get very mixed up, or see things that are not there, call 999.", emergency),
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off",
    [
        .say(
            "We hold no figures for this, so there is no picture here. Some people feel low and on edge, and crave "
                + "it. The lists of illnesses that doctors use do not name a withdrawal for drugs of this kind.", dsm),
        .say(
            "If you have thoughts of ending your life, call Samaritans on 116 123, day or night. If you might act on "
                + "it, call 999.", emergency),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine takes the place of PCP. Talking, a care plan and support are what helps.", briefTreatment,
            practice),
        .say(
            "If your mind is not well, a doctor can treat that too. Early help for psychosis works best. That is when "
                + "you lose touch with what is real.", psychosis),
        .onward([.guide("psychosis", "Psychosis")]),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say("Nobody can tell you how long it will take. A plan goes at your pace.", practice))

private let overdose = GuideSection(
    "overdose", "Emergency: too much PCP",
    [
        .card(
            .emergency, "Call 999 if someone",
            [
                "cannot be woken up", "breathes badly, or has blue lips", "has a fit, or is very hot",
                "is very mixed up, or sees things that are not there", "may hurt themselves or others",
                FirstAid.onTheirSide,
                "Keep the room calm and dim. Do not hold them down. Keep yourself safe. Tell the crew what they took.",
            ], emergency, practice),
        .naloxoneIfUnsure("PCP"),
        .say("After a break your body can take less. What you used to have may now be too much.", practice),
    ])

private let driving = GuideSection.driving(.pcp)

private let next = GuideSection.next(
    .pcp,
    [
        .guide("ketamine", "Read about ketamine"), .guide("do-i-have-a-problem", "Is it a problem for you?"),
        .lines(.drugs), .lines(.crisis),
    ])

private let practice = Citation(.currentPractice, "what is generally known", .medium)
private let unknown = Citation(.currentPractice, "what is generally known", .low)
private let unchecked = Citation(.dossier, "not covered", .low)
private let dsm = Citation(.dossier, "6.14, 6.15", .medium)
private let briefTreatment = Citation(.briefTreatment, "talking therapies", .verified)
private let psychosis = Citation(.cg178, "early intervention", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
