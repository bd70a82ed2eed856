import Clinical

extension Guide {
    static let mutualAid = Guide(
        "mutual-aid", .treatment, "Mutual aid groups",
        lead: "People who have had the same problem meet and help each other. It is free, and you can just turn up.",
        names: [
            "AA", "NA", "CA", "Alcoholics Anonymous", "twelve steps", "12 step", "SMART Recovery", "support group",
            "meetings", "sponsor", "Al-Anon", "peer support",
        ],
        [what, kinds, meeting, belief, suits, family, next])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .fact(
            "peers",
            "The groups are run by people who have been there. They know the problem from the inside, and support "
                + "each other. For many people this is a big part of recovery.",
            brief),
        .fact(
            "accountability",
            "Help4Addiction's guide says that mutual support and accountability make relapse less likely. "
                + "Accountability means that you tell each other how it goes.",
            briefGroups),
        .say("They are not run by doctors. They go well with treatment, and can go on long after it.", practice),
        .say(
            "If your body depends on \(NotToStop.any), see a doctor or a service first. Do not stop all at once "
                + "because a group says so.",
            dangers),
    ])

private let kinds = GuideSection(
    "kinds", "Which groups there are",
    [
        .table(
            "Groups", ["Group", "For", "How it works"],
            [
                ["AA", "People who drink", "Twelve steps"], ["Narcotics Anonymous (NA)", "Any drug", "Twelve steps"],
                ["Cocaine Anonymous (CA)", "Cocaine, and other drugs", "Twelve steps"],
                ["SMART Recovery", "Drink, drugs, gambling and more", "Tools from CBT. A trained helper leads"],
                ["Al-Anon, Families Anonymous", "Family and friends", "Twelve steps"],
            ], brief, lines, practice),
        .fact(
            "smart",
            "SMART Recovery is newer here than the twelve-step groups. It uses peer support and teaches you "
                + "tools.", brief, practice),
        .say(
            "There are more: for women, for young people, for LGBT+ people, and for people of one faith. Your "
                + "service will know.", practice),
        .onward([.find("Find a group", setting: .mutualAid), .lines(.drugs), .lines(.alcohol)]),
    ])

private let meeting = GuideSection(
    "first-meeting", "What a first meeting is like",
    [
        .inOrder(
            [
                "You turn up. You do not book, and you do not sign in. Someone says hello.",
                "You sit where you like. Near the door is fine.", "Someone reads a few words about the group.",
                "People share: each talks for some minutes, and the rest listen.",
                "You need not speak. You can say: I am just here to listen.",
                "It takes about an hour, or an hour and a half. A pot may go round for the rent. You need not pay.",
            ], practice),
        .say(
            "The custom is first names only, and that what is said there stays there. You can go with a friend. "
                + "Ask if a worker can come along the first time.", nice51, practice),
        .say("Many groups meet online too. You may keep your camera off.", practice),
    ])

private let belief = GuideSection(
    "belief", "Do I have to believe in something?",
    [
        .fact(
            "no-belief",
            "No. You do not need to believe anything to go. The twelve steps speak of God and of a power "
                + "greater than us. People read that in their own way, and some leave it out.",
            practice),
        .say("SMART Recovery does not use such words at all. You can try both.", practice),
    ])

private let suits = GuideSection(
    "suits", "If it does not suit you",
    [
        .say(
            "Groups differ a lot. Try a few, at other times and places. If none is for you, that is fine. It "
                + "is one way among many.", practice),
        .say(
            "In some groups a person may say that medicine such as methadone is wrong. It is not. There is "
                + "very good evidence for it. Stay on it, and talk to your prescriber.", briefSubstitute),
        .say(
            "Nobody should ask you for money, or for more than talk. If someone makes you feel unsafe, leave "
                + "and tell your worker.", practice),
    ])

private let family = GuideSection(
    "family", "For family and friends",
    [
        .say("There are groups for you too, if it is not you who uses. You may go even if they will not.", lines),
        .onward([.lines(.family)]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a group", setting: .mutualAid), .guide("aftercare", "Aftercare"),
                .guide("talking-therapies", "Talking therapies"),
                .askForHelp("Ask a service for help"), .plan("See what a plan might look like"),
            ])
    ])

private let brief = Citation(.briefTreatment, "recovery: mutual aid", .verified)
private let briefGroups = Citation(.briefRehab, "group support", .verified)
private let briefSubstitute = Citation(.briefTreatment, "step 4: substitute prescribing", .verified)
private let nice51 = Citation(.cg51, "help people make first contact", .high)
private let lines = Citation(.emergencyCopy, "helplines", .medium)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "mutual aid", .low)
