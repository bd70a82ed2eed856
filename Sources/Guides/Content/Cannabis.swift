import Clinical

extension Guide {
    static let cannabis = Guide(
        "cannabis", .substance, "Cannabis",
        lead: "What cannabis does, what coming off it is like, and what helps if you want to stop or cut down.",
        about: [.cannabis], names: ["weed", "skunk", "edibles", "dab", "vape", "spliff", "cannabis psychosis"],
        [
            what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment, howLong, overdose,
            .drugLife("cannabis", [fertility]), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Cannabis comes from a plant. The part that gets you high is called THC. It is smoked, vaped or eaten.",
            frank),
        .fact(
            "names",
            "People call it weed, skunk, hash, pot, ganja or grass. Skunk means the strong kinds. Food with cannabis "
                + "in it is called an edible.", frank),
        .say(
            "Some vapes and sweets sold as THC have other drugs in them, such as spice. You cannot tell by the look.",
            frank),
        .onward([.guide("synthetic-cannabinoids", "Read about spice")]),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You may feel calm, happy, hungry or chatty. Time may feel slow.",
                "You may feel sick or faint, or very anxious.",
                "You may think that others are against you.", "You forget things, and react more slowly.",
            ], frank),
        .fact(
            "effects-length",
            "Smoked, it acts in minutes. Eaten, it comes on late, and then it can be strong and last for hours. So "
                + "people who eat it may take too much.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs that it has become a problem",
    [
        .points(
            [
                "You use it every day, or to get to sleep.", "You feel cross or cannot eat when you have none.",
                "You have tried to cut down, and it did not last.",
                "You have dropped things you used to like, or school or work goes badly.",
                "You spend money on it that you need for other things.",
            ], practice),
        .say(
            "Many people who use cannabis do not have a problem with it. Only you can say what it does to your life.",
            brief),
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
                "Mind: you may feel low, flat or anxious. It can bring on psychosis, which means that you lose touch "
                    + "with what is real. The risk is more if it is strong, if you use it often, or if you start "
                    + "young.",
                "Lungs: smoke harms them. Most people mix it with tobacco, and so come to need nicotine as well.",
                "Mind at work: you may find it hard to learn, or to get going.",
            ], frank),
        .fact(
            "sickness",
            "Some people who use it a lot get bouts of being very sick, with belly pain. A hot bath or shower eases "
                + "it for a while. Its long name is cannabinoid hyperemesis. As a rule it stops when you stop "
                + "cannabis. If you cannot keep water down, get medical help the same day.", dossier, sickness),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "It can be. Most people who try it do not get dependent. Some do, above all with strong kinds and daily "
                + "use. You need more for the same effect, and you feel bad without it.", frank)
    ])

private let law = GuideSection.law(
    .cannabis,
    [
        .say(
            "Police may give a warning or a fine to an adult who has a little of it. They do not have to.", frank),
        .say(
            "A specialist doctor may prescribe a medicine made from it for a few illnesses. To buy it from anyone "
                + "else is against the law.", nhs),
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say("With drink, both act more strongly. You may faint, be sick, or panic.", frank),
        .say("With calming pills or heroin-type drugs you get very sleepy. Those can stop the breath.", frank),
        .say("If you have had psychosis or take medicine for it, cannabis can make it come back.", nhs),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .fact(
            "how-to-stop",
            "We know of no danger to the body when it goes without cannabis. You can stop all at once, or cut down "
                + "bit by bit.", dossier),
        .points(
            [
                "Pick a day. Tell someone.", "Get rid of papers, grinders and vapes.",
                "If you mix it with tobacco, get help with that too. Or you may just smoke more.",
                "For bad nights: get up at the same time, move in the day, no coffee late.",
            ], practice),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say("You may sleep badly, feel cross, and not want to eat. Dreams can be vivid. Then it goes.", dossier),
        .course(
            DayCourse(
                "The days after you stop",
                [
                    .init(days: 1...2, .mild, "It starts. You may be restless and sleep badly."),
                    .init(days: 2...6, .strong, "The worst days. You may be cross and not want to eat."),
                    .init(days: 7...21, .mild, "It fades. It lasts one to three weeks in all."),
                ], dossier)),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine takes the place of cannabis. Talking, a care plan and support are what helps.", dossier,
            briefTreatment),
        .say(
            "NICE, which tells the health service what works, backs one or two short talks on what you want to change.",
            nice),
        .viewsOnCBT("cannabis"),
        .say(
            "Drug services do help people with cannabis. You do not have to use anything else. Groups such as SMART "
                + "Recovery are open to you too.", briefTreatment, practice),
        .say(
            "If you hear voices or feel that people are after you, see your GP soon. "
                + "Early help works best.", psychosis),
        .onward([.guide("psychosis", "Psychosis")]),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say("Coming off takes one to three weeks. Help may be one talk, or some months of them.", dossier, practice))

private let overdose = GuideSection(
    "overdose", "If someone has had too much",
    [
        .say(
            "Panic and sickness from cannabis do pass. Take them to a calm place. Speak softly. Do not "
                + "leave them alone.", frank),
        .card(
            .emergency, "Call 999 if someone",
            [
                "cannot be woken up", "breathes badly, or has blue lips", "has a fit", "has pain in the chest",
                "is very mixed up, or sees or hears things and is in danger",
                "is a child who ate some", FirstAid.onTheirSide,
            ], emergency, frank),
        .naloxoneIfUnsure("cannabis"),
        .say("After a break your body can take less. Strong kinds and edibles may hit you hard.", practice),
    ])

private let fertility = GuidePart.say(
    "Smoke in the home harms babies and children. Edibles look like sweets. Keep them out of reach.", frank)

private let driving = GuideSection.driving(
    .cannabis,
    [
        .fact(
            "stays-in-body",
            "It stays in the body long after the high. A pee test may find it 3 days after one use. In people who use "
                + "each day it may be 20 to 30 days.", detection),
        .say("The DVLA may take a car licence away for six months.", licence),
    ])

private let next = GuideSection.next(
    .cannabis,
    [
        .guide("do-i-have-a-problem", "Is it a problem for you?"),
        .guide("synthetic-cannabinoids", "Spice and other man-made kinds"), .lines(.drugs), .lines(.crisis),
    ])

private let frank = Citation(.frank, "cannabis", .medium)
private let nhs = Citation(.nhsWebsite, "medical cannabis; psychosis", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let dossier = Citation(.dossier, "4.4", .high)
private let sickness = Citation(.currentPractice, "cannabinoid hyperemesis", .medium)
private let detection = Citation(.dossier, "2.12", .medium)
private let brief = Citation(.briefRehab, "not all who use become addicted", .verified)
private let briefTreatment = Citation(.briefTreatment, "talking therapies and recovery", .verified)
private let nice = Citation(.cg51, "brief motivational help", .high)
private let psychosis = Citation(.cg178, "early intervention", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
