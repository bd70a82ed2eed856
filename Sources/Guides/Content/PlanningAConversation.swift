import Clinical

extension Guide {
    static let planningAConversation = Guide(
        "planning-a-conversation", .family, "Planning a family conversation",
        lead: "Some call it an intervention: a planned talk, with help ready. How to do it, and when not.",
        names: ["intervention", "interventionist", "family meeting", "staging an intervention", "loved one"],
        [stop, what, history, plan, offer, day, trained, next])
}

private let what = GuideSection(
    "what", "What it is, and what people say of it",
    [
        .say(
            "A few people who love someone sit down with them. They say what they see, how it feels, and what help is "
                + "ready. It is done with care and with a plan. It is not a trap, and not a court.", practice),
        .views([
            SourceView(
                "A planned meeting of family, friends or people from work often works as a first step. Often the "
                    + "person goes into rehab straight after.", brief),
            SourceView(
                "What UK services do",
                "UK services more often work with the family for some weeks, and with the person when they are "
                    + "willing. A surprise meeting can push someone away. One review of studies points the same way: "
                    + "steady work with the family brought more people into treatment than a set meeting did.",
                studies),
        ]),
        .say("So if you do it, ask a service or someone trained to help you.", practice),
    ])

private let history = GuideSection(
    "history", "First, gather the history",
    [
        .fact(
            "what-to-gather",
            "Write down what you know: since when, how much, and what else was going on in their life at the time.",
            brief),
        .points(
            [
                "What they take, how, and how often. When they last went without, and what happened then.",
                "Any fits, overdoses, or talk of ending their life.",
                "Health, medicines, pregnancy.", "Work, money, home, the law.", "Children: who looks after them.",
                "What they once said they would like to change.",
            ], practice),
        .say("Keep it private. It is to help them, not to use against them.", practice),
    ])

private let plan = GuideSection(
    "plan", "Who, and what each will say",
    [
        .points(
            [
                "Two to five people whom they trust. No one who is in a rage. No children.",
                "One person leads and keeps it short.",
                "Each writes a few lines: I love you. I saw this. I felt this. I hope for this.",
                "No labels, no list of old wrongs. Read it to each other first.",
                "Each knows what they will do from now on, whatever the answer. That is their boundary.",
            ], practice)
    ])

private let offer = GuideSection(
    "offer", "Have the offer ready at the other end",
    [
        .say("The wish to go can pass fast. So set this up before you talk.", practice),
        .points(
            [
                "A service or rehab that knows of them and can see them soon.",
                "A safe way to stop. If their body is used to \(NotToStop.any), they need medical help to stop.",
                "Who pays, if it is not free.", "How they get there, and who goes along.",
                "Children, pets, work, rent: who sees to what.",
                "A smaller offer, if the big one is too much: one visit, one call.",
            ], practice, stopping),
    ])

private let day = GuideSection(
    "day", "On the day",
    [
        .inOrder(
            [
                "Check that they have not just had a drink or drugs, and are not ill from going without.",
                "Ask if they will listen for a short time. They may leave when they like.",
                "Each reads their lines. Then the offer.", "Let them speak. Do not argue.",
                "If it is yes, act now: make the call, or go.",
                "If it is no, say that the offer stands. Thank them for listening.",
            ], practice),
        .say("Denial and anger are to be expected. A no today can be a yes later.", briefDenial, practice),
    ])

private let trained = GuideSection(
    "trained", "A trained interventionist",
    [
        .fact(
            "interventionist",
            "An interventionist is a person trained to lead such a talk. They first gather the history: when it began, "
                + "how much, what in life led to it. They work with the family, friends and other staff. "
                + "Help4Addiction's guide says that a stay in rehab usually follows at once.", brief),
        .say(
            "In the UK you mostly pay for this yourself. Ask: What is your training? What does it cost in all? Do you "
                + "get money from the rehab you name? What if they say no? A family worker in a local service may help "
                + "for free.", practice),
    ])

private let stop = GuideSection(
    "when-not", "First: when not to do it",
    [
        .card(
            .emergency, "Get help now instead. Call 999 if",
            [
                "they may end their life, or harm someone",
                "they are very mixed up, have a fit, or cannot be woken",
            ], signs),
        .say("Some call it an intervention. Do not hold one if any of these is true:", practice),
        .points(
            [
                "Someone at home is afraid of them.", "They hear voices, or believe what is not so.",
                "There is no safe place for them to go after.", "It is meant to shame them, or to force them.",
                "You want them to stop all at once at home. For some that can kill.",
            ], practice, stopping),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .talk("Plan your talk, step by step"),
            .askForHelp("Ask a service to help you plan it"), .tellATeam("Tell a team about someone"),
            .find("Find a service near you"),
            .find("Find a rehab", setting: .residential), .guide("detox", "Detox: coming off safely"),
            .plan(
                "See what "
                    + "a plan of treatment might look like"),
            .guide("help-someone", "How to help someone else"), .guide("boundaries", "Boundaries"), .lines(.family),
        ])
    ])

private let brief = Citation(.briefRehab, "interventions", .verified)
private let briefDenial = Citation(.briefRehab, "denial and anger", .verified)
private let practice = Citation(.currentPractice, "family work and planned conversations", .medium)
private let studies = Citation(.currentPractice, "family work; review of studies by Roozen and others, 2010", .low)
private let stopping = Citation(.dossier, "4.10 and 4.6 dangerous withdrawal", .high)
private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
