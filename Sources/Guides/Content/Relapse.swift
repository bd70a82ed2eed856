import Clinical

extension Guide {
    static let relapse = Guide(
        "relapse", .treatment, "If you use again",
        lead:
            "It happens to many people. It is not the end, and you have not failed. First keep safe. Then "
            + "come back.",
        names: [
            "lapse", "slip", "relapsed", "I used again", "I drank again", "cravings", "triggers", "fell off the wagon",
        ],
        [first, tolerance, notEnd, today, service, cravings, signs, others, next])
}

private let first = GuideSection(
    "first", "First: are you safe now?",
    [
        .card(
            .emergency, "Call 999 if someone",
            [
                "cannot be woken, or breathes slowly or not at all, or has blue lips",
                "has a fit, or bad chest pain",
                "is very mixed up, or very hot",
                "might act on thoughts of ending their life",
                "Give naloxone if you have it. Stay with them.", FirstAid.onTheirSide,
            ], emergency),
        .onward([.emergency("What to do in an emergency"), .lines(.crisis)]),
    ])

private let tolerance = GuideSection(
    "tolerance", "Why the first time back is so risky",
    [
        .fact(
            "lost-tolerance",
            "When you stop, your body loses its tolerance. That means it can no longer take what it used to. "
                + "The dose you had before can kill. The risk is highest in the first four weeks.",
            risk),
        .points(
            [
                "Do not use alone. Have someone near who can call 999.", "Take far less than before.",
                "Do not mix. Drink and calming pills make it worse.",
                "Have naloxone near if there is any chance of heroin or fake pills.",
            ], harm, risk),
        .say(
            "Do you now have \(NotToStop.any) most days again? Do not stop all at once. Get advice first.",
            emergency),
    ])

private let notEnd = GuideSection(
    "not-the-end", "A lapse is not the end",
    [
        .fact(
            "common",
            "Relapse is common. It is a part of recovery for many people, and not failure. It can hurt and "
                + "feel like a waste. It is not. What you learned is still yours.",
            briefTips),
        .say("A lapse is one time. A relapse is when it goes on. What you do next makes the difference.", practice),
    ])

private let today = GuideSection(
    "today", "What to do today",
    [
        .inOrder(
            [
                "Stop and sit down. Drink some water. Eat something.", "Tell one person. Shame grows in the dark.",
                "Call your service, or go to a meeting today.",
                "Get rid of what is left, if it is safe for you to stop.",
                "Look at what led up to it: who, where, what did you feel?", "Change one thing for tomorrow.",
            ], practice),
        .onward([.askForHelp("Ask a service for help"), .find("Find a group", setting: .mutualAid)]),
    ])

private let service = GuideSection(
    "service", "What your service should do",
    [
        .fact(
            "no-punishment",
            "They should not punish you. They should check that you are safe, give you naloxone if you need "
                + "it, change the plan, and let you come back.",
            lapse),
        .say(
            "If you take methadone or buprenorphine and missed three days or more, do not take your usual "
                + "dose. Call the service first.", missed),
        .say("If you left treatment, you can start again. You do not lose your place for good. Ask.", lapse),
    ])

private let cravings = GuideSection(
    "cravings", "Cravings and triggers",
    [
        .fact(
            "wave",
            "A craving is a strong wish to use. It comes like a wave: it grows, then it goes. It helps to "
                + "wait, to move, or to talk to someone till it goes.",
            briefTips, practice),
        .say(
            "A trigger is what sets it off: a place, a person, pay day, a row, or a bad night. Write yours "
                + "down. Keep away from some. Plan for the rest.", briefTips, practice),
        .say(
            "If drink was the problem, ask about acamprosate or naltrexone. They help some people not to "
                + "drink again.", nice115),
    ])

private let signs = GuideSection(
    "signs", "Early signs",
    [
        .points(
            [
                "You skip groups or meetings.", "You think: just one will be fine.", "You see old friends who use.",
                "You sleep badly, or feel low or cross.",
                "You start to hide things.",
            ], practice),
        .say("These are a good time to call someone. You do not need to have used to ask for help.", practice),
    ])

private let others = GuideSection(
    "others", "If it is someone you love",
    [
        .say(
            "Ask if they are safe. Try not to shout or blame. Tell them that you are glad they told you, and "
                + "that help is still there.", practice),
        .say(
            "Keep naloxone at home if they ever used heroin or drugs like it. Anyone may give it to save a "
                + "life.", naloxone),
        .onward([.lines(.family)]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .askForHelp("Ask a service for help"), .find("Find a service near you"),
                .guide("aftercare", "Aftercare"),
                .guide("mutual-aid", "Groups run by people who have been there"),
                .plan("See what a plan might look like"),
            ])
    ])

private let briefTips = Citation(.briefTreatment, "tips and hints", .verified)
private let risk = Citation(.ob17, "overdose in the first 4 weeks", .high)
private let harm = Citation(.frank, "lowering the risk", .low)
private let lapse = Citation(.dossier, "4.11 REC-06", .medium)
private let missed = Citation(.dossier, "2.6 missed doses", .verified)
private let nice115 = Citation(.cg115, "1.3.6", .high)
private let naloxone = Citation(.naloxoneSupply, "who may supply and use it", .verified)
private let emergency = Citation(.emergencyCopy, "signs that need 999; never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "relapse prevention", .low)
