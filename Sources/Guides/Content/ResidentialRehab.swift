import Clinical

extension Guide {
    static let residentialRehab = Guide(
        "residential-rehab", .treatment, "Residential rehab",
        lead: "You live in for some days or weeks, with help all day. This is what it is like, and how to get ready.",
        names: [
            "rehab", "rehabilitation", "live-in rehab", "inpatient", "primary treatment", "secondary treatment",
            "28 days", "clinic",
        ],
        [what, steps, therapies, lengths, stages, day, bring, visitors, rules, services, leaving, next])
}

private let what = GuideSection(
    "what", "What it is",
    [
        .card(
            .urgent, "Do not stop on your own to be ready",
            [
                "Do you have \(NotToStop.any) most days? To stop all at once can be dangerous. Tell the rehab the "
                    + "truth about what you use."
            ], dangers),
        .fact(
            "live-in",
            "You live in the house for the detox, and often longer. The idea is that you have no access to "
                + "drugs there. Staff are there round the clock for your health and safety.",
            briefStay),
        .say(
            "You get away from your usual life and the people you use with. The aim is to stop, and to stay "
                + "stopped in the long run.", briefIntensive),
        .say(
            "Many people get well with a service near home. If you are at risk on your own at home, it may "
                + "suit you.", practice),
        .onward([.guide("choosing-a-rehab", "How to choose a rehab")]),
    ])

private let steps = GuideSection(
    "steps", "The steps of a stay",
    [
        .inOrder(
            [
                "Initial assessment. They ask about your condition, your relationship with the drug, and the "
                    + "length of time you have used it.",
                "Detoxification, if your body needs it.", "Therapy and counselling.", "Aftercare planning.",
                "Aftercare, when you are home.",
            ], briefProcess)
    ])

private let therapies = GuideSection(
    "therapies", "What help you get",
    [
        .points(
            [
                "Counselling and other talks that look for the root causes.", "Family therapy.",
                "CBT, which works on thoughts and actions.",
                "Peer-group therapy, with others who have been through it.",
            ], briefTherapies),
        .onward([.guide("talking-therapies", "Talking therapies")]),
    ])

private let lengths = GuideSection(
    "length", "How long it lasts",
    [
        .fact(
            "days",
            "Help4Addiction's guide says a full programme is 28 days, often called a month. Stays start at 7 "
                + "days.", briefLengths),
        .fact("two-months", "It says people with the longest histories may need over two months.", briefExtended),
        .fact(
            "averages",
            "These are averages. Each stay depends on your needs and your medical history. If you pay "
                + "yourself, it also depends on your money.", briefLengths),
        .say("Is there a longest stay? Here our sources differ. No law sets one.", conflict),
        .views(
            [
                SourceView(
                    "The first stage, primary treatment, normally has a cap of 12 weeks. After that comes "
                        + "secondary and tertiary treatment.", briefLengths),
                SourceView(
                    "NICE CG115 (alcohol)",
                    "Rehab of up to three months can be offered to people who are homeless and depend on "
                        + "drink.", nice115),
            ]),
    ])

private let stages = GuideSection(
    "stages", "First, second and third stage",
    [
        .table(
            "The three stages", ["Stage", "What it is", "How long"],
            [
                [
                    "Primary", "Detox and the first therapy. A full day, most days",
                    "From 7 days, often 28 days, up to 12 weeks",
                ],
                [
                    "Secondary",
                    "Still live-in. Less set, more of your own life: cooking, going out, some study",
                    "By your needs, and by who pays",
                ],
                ["Tertiary", "A shared house with some help. You may work or study", "By your needs, and by who pays"],
            ], briefLengths, practice)
    ])

private let day = GuideSection(
    "a-day", "A day in rehab: an example",
    [
        .say("This is only an example that we made up. Each house has its own day.", practice),
        .table(
            "An example of a day", ["When", "What"],
            [
                ["7.30", "Get up. Medicines if you have them. Breakfast"],
                ["9.00", "A short meeting: how is each of us today?"],
                ["10.00", "Group therapy"], ["12.30", "Lunch. You may help cook or tidy"],
                ["2.00", "Time with your own worker, or a walk, art or the gym"],
                ["4.00", "A class: cravings, sleep, money"],
                ["6.00", "Supper"], ["7.30", "A mutual aid meeting, or free time"],
                ["10.30", "Bed. Staff are up all night"],
            ], practice),
    ])

private let bring = GuideSection(
    "bring", "What to bring",
    [
        .points(
            [
                "Your medicines in their boxes, and your list of them from the GP.",
                "Comfy clothes, something warm, shoes for walks.",
                "Wash things. Ask about those with alcohol in them: many houses do not let them in.",
                "Some money, and proof of who you are.",
                "A list of phone numbers. They may keep your phone at first.", "A book, and a photo.",
            ], practice)
    ])

private let visitors = GuideSection(
    "visitors", "Visitors and family",
    [
        .views(
            [
                SourceView(
                    "Visitors are normally allowed after the first 7 days.",
                    briefVisits),
                SourceView(
                    "What rehabs do",
                    "Each house sets its own rule. Some let people come sooner, some later. Ask before you "
                        + "go.", houseRule),
            ]),
        .say(
            "Some have a family day, or family therapy. If it is hard for your people to come far, ask about "
                + "calls by video.", briefTherapies, practice),
    ])

private let rules = GuideSection(
    "rules", "The rules of a house",
    [
        .points(
            [
                "No drink and no drugs. They may test you, and look in your bag.", "You come to the groups.",
                "There are set times for phones, sleep and going out.", "Kind words. No violence, no threats.",
            ], practice),
        .say("You are free to leave. Ask what happens if you break a rule, and if you get money back.", practice),
    ])

private let services = GuideSection(
    "services", "What else a rehab does for you",
    [
        .fact(
            "more-help",
            "Help4Addiction's guide says that a rehab also helps with getting in (admissions advice), with what to "
                + "tell an employer, and with visitors and time with your family. Ask yours.",
            briefAdvice),
        .onward([.guide("work-and-treatment", "Work and time off")]),
    ])

private let leaving = GuideSection(
    "leaving", "When you leave",
    [
        .card(
            .urgent, "Your body has changed",
            [
                "After a break, the dose you used to take can kill you. The first weeks are the most risky.",
                "Take naloxone home if you ever used heroin or drugs like it.",
                "If you want to leave early, tell staff. Ask them to call your local service.",
            ], risk),
        .fact(
            "aftercare-plan",
            "Help4Addiction's guide says that most clinics give you an aftercare plan and aftercare. It is made of "
                + "what keeps you going at home. People with the longest histories may have extended care.",
            briefAftercare),
        .say("A worker in your own area should be agreed before you go home.", discharge),
        .onward([.guide("aftercare", "Aftercare")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a rehab", setting: .residential),
                .guide("paying-for-treatment", "What it costs, and what is free"),
                .guide("day-programmes", "Rehab by day, near home"), .askForHelp("Ask a service for help"),
                .plan("See what a plan might look like"),
            ])
    ])

private let briefStay = Citation(.briefRehab, "ketamine rehab: the stay", .verified)
private let briefIntensive = Citation(.briefTreatment, "intensive rehabilitation", .verified)
private let briefProcess = Citation(.briefRehab, "the rehab process", .verified)
private let briefTherapies = Citation(.briefRehab, "therapies", .verified)
private let briefLengths = Citation(.briefRehab, "length of treatment", .verified)
private let briefExtended = Citation(.briefRehab, "extended care", .verified)
private let briefVisits = Citation(.briefRehab, "local treatment: visitors", .verified)
private let briefAdvice = Citation(.briefRehab, "time off work; visitors; advisers", .verified)
private let briefAftercare = Citation(.briefRehab, "aftercare", .verified)
private let nice115 = Citation(.cg115, "1.3.1", .high)
private let conflict = Citation(.dossier, "11 item 10", .high)
private let houseRule = Citation(.dossier, "11 item 11", .high)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let risk = Citation(.ob17, "overdose after leaving rehab", .high)
private let discharge = Citation(.dossier, "4.11 REC-07", .medium)
private let practice = Citation(.currentPractice, "life in a rehab", .low)
