import Clinical

extension Guide {
    static let talkingTherapies = Guide(
        "talking-therapies", .treatment, "Talking therapies",
        lead:
            "You talk with someone trained to help. It is the main part of most treatment. This is what it is "
            + "like.",
        names: [
            "CBT", "cognitive behavioural therapy", "counselling", "counsellor", "motivational interviewing",
            "family therapy", "group therapy", "couples therapy", "contingency management",
        ],
        [what, kinds, cbt, ways, meeting, help, next])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .say(
            "You talk about your drug use or drinking with someone trained. Some talks look at the reasons "
                + "for it. Some build your resistance, your strength to say no, and work on positive goals. Many do "
                + "both.", briefTalking),
        .fact(
            "main-treatment",
            "Most treatment has some talking in it. For many drugs, talking, a care plan and support are the "
                + "only treatments shown to work.", briefTalking),
        .fact(
            "in-rehab",
            "Rehabs use them too: counselling and other talks to get to the root causes, family therapy, CBT, "
                + "and peer groups where people with the same problem talk together.", rehabTherapies),
    ])

private let kinds = GuideSection(
    "kinds", "The main kinds",
    [
        .points(
            [
                "Motivational talks. You find your own reasons to change. It may be just one or two short talks.",
                "CBT (cognitive behavioural therapy). You learn to spot the thoughts and places that lead you "
                    + "to use, and what to do then.",
                "Rewards for drug tests that show no use. You may get vouchers. NICE backs this for some drugs.",
                "Work with your partner, your family, or the people near you.",
                "There are others. Ask what the service has, and why they think it would suit you.",
            ], briefTalking, nice51),
        .fact(
            "for-drink",
            "For drink, NICE says to offer talks about thoughts, actions, or the people round you. They are "
                + "often once a week for 12 weeks.", nice115),
    ])

private let cbt = GuideSection(
    "cbt", "Does CBT work for drug problems?",
    [
        .say("Our sources do not agree on this. So here is what each one says.", conflict),
        .views(
            [
                SourceView(
                    "CBT and motivational work are well known therapies for drug problems, and there are others.",
                    briefTalking),
                SourceView(
                    "NICE CG51 (drug misuse)",
                    "CBT for the drug use itself should not be routine for people who use cannabis or "
                        + "stimulants, or who have methadone or buprenorphine. Offer CBT if they also have anxiety "
                        + "or depression.",
                    nice51cbt),
                SourceView("NICE CG115 (alcohol)", "For drink, CBT is one of the treatments to offer.", nice115),
            ]),
        .say("So ask: what is this therapy for, and what else could I have?", practice),
    ])

private let ways = GuideSection(
    "ways", "Alone, in a group, or with others",
    [
        .points(
            [
                "Individual: just you and one worker.",
                "Group: a few people and a worker. You may just listen at first.",
                "With your partner. One kind for couples is weekly, for 12 weeks or more.",
                "With your family. They get help too.",
            ], briefTalking, nice51),
        .card(
            .nonUrgent, "If you are not safe with your partner",
            [
                "Work as a couple is not right where there is violence or fear at home.",
                "Tell the worker when you are on your own.",
            ], couples),
        .fact(
            "peer-groups",
            "Groups of people who have had the same problem can help you keep going. They support each other, "
                + "and each one answers to the rest. Help4Addiction's guide says this lowers the chance of relapse.",
            rehabPeers),
    ])

private let meeting = GuideSection(
    "first-meeting", "What a first meeting is like",
    [
        .say("Many people feel nervous. That is fine. Here is how it often goes.", practice),
        .inOrder(
            [
                "You meet in a quiet room, or by phone or video.",
                "They say who they are, and what they keep private.",
                "They ask what brought you, and what you hope for. You choose how much to say.",
                "You agree one or two small things to try, and when to meet again.",
            ], practice),
        .say(
            "You may bring someone. You may ask for a woman or a man, or for someone who speaks your "
                + "language. It is fine to say that it does not suit you, and to ask for another worker.", practice),
    ])

private let help = GuideSection(
    "hard", "If it stirs things up",
    [
        .say(
            "Talking can bring up pain. Tell your worker. You can slow down. If you use before you come, say "
                + "so. They will want to see that you are safe.", practice),
        .say(
            "If you think of ending your life, call Samaritans. If you might act on it, call 999.", crisis),
        .onward([.lines(.crisis)]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you", setting: .community), .askForHelp("Ask a service for help"),
                .guide("what-happens-in-treatment", "What happens in treatment"),
                .guide("mutual-aid", "Groups run by people who have been there"),
                .plan("See what a plan might look like"),
            ])
    ])

private let briefTalking = Citation(.briefTreatment, "step 4: talking therapies", .verified)
private let rehabTherapies = Citation(.briefRehab, "how to overcome it: therapies", .verified)
private let rehabPeers = Citation(.briefRehab, "group support", .verified)
private let nice51 = Citation(.cg51, "brief work, rewards, couples", .high)
private let nice51cbt = Citation(.cg51, "CBT and psychodynamic therapy", .high)
private let nice115 = Citation(.cg115, "1.3 psychological interventions", .high)
private let couples = Citation(.cg115, "2022 update: behavioural couples therapy", .verified)
private let conflict = Citation(.dossier, "11 item 4", .high)
private let crisis = Citation(.emergencyCopy, "suicidal thoughts", .medium)
private let practice = Citation(.currentPractice, "talking work", .low)
