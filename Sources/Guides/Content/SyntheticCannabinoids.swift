import Clinical

extension Guide {
    static let syntheticCannabinoids = Guide(
        "synthetic-cannabinoids", .substance, "Spice (synthetic cannabinoids)",
        lead: "Spice is far stronger than cannabis, and no two batches are the same. Here is what to watch for and "
            + "who can help.",
        about: [.syntheticCannabinoid], names: ["spice", "mamba", "legal highs", "K2", "THC vape", "prison spice"],
        [
            what, effects, signs, harms, addictive, .law(.syntheticCannabinoid), mixing, stopping, withdrawal,
            treatment,
            howLong, overdose, .drugLife("spice"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "These are drugs made in a lab to act like the strong part of cannabis, THC. There are many kinds. They "
                + "may be sprayed on herbs or paper, or put in a vape.", frankRead, frank),
        .fact("names", "People call it spice, mamba, black mamba or K2.", frank),
        .fact(
            "not-what-it-says",
            "You cannot know which drug is in it, or how much. Some vapes sold as THC are in truth spice. That has "
                + "made people ill, the young among them.", frankRead, frank),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "Some people feel happy, calm, chatty or hungry. Some feel ill, or full of fear.",
                "Your heart may race. You may be sick.", "You may not be able to move or speak, or may pass out.",
                "You may see things, or lose touch with what is real.",
            ], frankRead, frank),
        .fact("effects-length", "It can hit in seconds. How long it lasts differs from batch to batch.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .points(
            [
                "They freeze, slump or fall.", "They are pale, sweat and are sick.",
                "They are mixed up, or full of fear.", "Their mood swings fast, and they sleep badly.",
                "They need it from hour to hour.",
            ], frank),
        .say(
            "Each of these can come from other things too. If you are not sure, treat it as an illness and get help.",
            practice),
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
                "Fits.", "Psychosis: you lose touch with what is real. You may hear or see things.",
            ], dossier),
        .points(
            [
                "It can harm the heart and the kidneys. People have died.", "You may feel low or want to die.",
                "Passed out in the street, you can be robbed, hurt or freeze.",
            ], frank),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes, it can be. Some people find it harder to stop than cannabis. Your body gets used to it fast, so you "
                + "need more.", practice)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say(
            "With drink, heroin-type drugs or calming pills, you may pass out and stop breathing. Spice may have such "
                + "drugs in it and you would not know. It is wise to have naloxone near. That is a medicine that "
                + "brings back the breath.", practice)
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely: get advice first",
    [
        .fact(
            "not-known",
            "We do not have checked facts about how to stop spice safely. So we will not tell you that it is safe to "
                + "stop all at once. If you use it most days, talk to a doctor, a chemist or a drug service first.",
            unchecked),
        .card(
            .emergency, "When you stop: call 999 if",
            [
                "you have a fit", "you get very mixed up, or see things that are not there",
                "you plan to end your life",
            ], emergency),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off",
    [
        .say(
            "We hold no figures for this, so there is no picture here. People tell of shakes, sweat, bad sleep, "
                + "cravings, fear and low mood. It may differ with each kind of spice. Have someone with you, and "
                + "stay in touch with a service.", unknown)
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine takes its place. A doctor may treat what comes with it, such as bad sleep or fear. Talking, "
                + "a care plan and support are what helps.", dossier, briefTreatment),
        .say(
            "If you sleep rough or are in prison, you can get this help there too. Ask an outreach worker or the "
                + "prison health team.", practice),
        .say(
            "If you hear voices or feel hunted, ask for a doctor who treats the mind as well. You have a right to "
                + "both.",
            bothTogether),
        .onward([.guide("psychosis", "Psychosis")]),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say("Nobody can tell you how long it will take. A plan goes at your pace.", practice))

private let overdose = GuideSection(
    "overdose", "Emergency: too much spice",
    [
        .card(
            .emergency, "Call 999 if someone",
            [
                "cannot be woken up, or has collapsed", "breathes badly, or has blue lips", "has a fit",
                "has pain in the chest", "is very mixed up, or sees or hears things that are not there",
                FirstAid.onTheirSide,
                "Stay with them. If you have naloxone, give it: it will not harm them.",
            ], emergency, practice),
        .naloxoneIfUnsure("spice"),
        .say("After a break your body can take less. And the next batch may be much stronger.", practice),
    ])

private let driving = GuideSection.driving(.syntheticCannabinoid)

private let next = GuideSection.next(
    .syntheticCannabinoid,
    [
        .guide("cannabis", "Read about cannabis"), .guide("do-i-have-a-problem", "Is it a problem for you?"),
        .lines(.drugs), .lines(.crisis),
    ])

private let frankRead = Citation(.frank, "Spice: know the facts", .verified)
private let frank = Citation(.frank, "synthetic cannabinoids", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let dossier = Citation(.dossier, "4.4", .high)
private let unchecked = Citation(.dossier, "not covered", .low)
private let unknown = Citation(.currentPractice, "what people report", .low)
private let briefTreatment = Citation(.briefTreatment, "talking therapies", .verified)
private let bothTogether = Citation(.ng58, "no wrong door", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
