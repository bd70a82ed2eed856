import Clinical

/// Short tips and hints of our own, on the five themes of the treatment brief. Pages show one at a time.
public enum TipWords {
    public static let all: [Fact] = decide + reachOut + triggers + coping + relapse

    private static let decide = [
        tip(
            "tip-decide-reasons",
            "To decide is the hardest step. Write down two lists: what it gives you, and what it takes. Read "
                + "them again in the morning.", theme, practice),
        tip(
            "tip-decide-small",
            "You do not have to be sure. You can just be curious. Ask one question, of one person, today.", theme,
            practice),
        tip(
            "tip-decide-safely",
            "Ready to stop? If it is \(NotToStop.any) most days, get advice first. To stop all at once can be "
                + "dangerous.", dangers),
    ]

    private static let reachOut = [
        tip(
            "tip-reach-one-person",
            "Do not do this alone. Pick one person who is kind. You can say: I am worried about what I use. "
                + "Will you listen?", theme),
        tip(
            "tip-reach-self-referral",
            "You can go straight to a drug and alcohol service. You need no letter. Help from your local "
                + "service is free.", waysIn),
    ]

    private static let triggers = [
        tip(
            "tip-trigger-list",
            "Keep an eye on what sets you off: a place, a person, pay day, a row. Plan one thing to do "
                + "instead for each.", theme),
        tip(
            "tip-craving-wave",
            "A craving grows, and then it goes, like a wave. Wait. Walk. Ring someone. You do not have to act "
                + "on it.", theme, practice),
        tip(
            "tip-first-weeks",
            "The first weeks need the most care. Fill your days. Eat, sleep, and see people who do not use.", theme,
            practice),
    ]

    private static let coping = [
        tip(
            "tip-cope-problems",
            "The things that led you here may still be there. Take one at a time: sleep, money, a row, the "
                + "past. There is help for each.", theme),
        tip(
            "tip-cope-body",
            "When it all gets too much: breathe out slowly. Drink some water. Go outside for five minutes. "
                + "Then choose what to do.", theme, practice),
    ]

    private static let relapse = [
        tip(
            "tip-relapse-common",
            "Used again? Relapse is common. You have not failed. Do not give up. Call your service today, and "
                + "start from here.", theme),
        tip(
            "tip-relapse-tolerance",
            "After a break, the dose you used to take can kill you. Do not use alone. Have naloxone near if "
                + "it could be heroin or fake pills.", risk),
    ]

    private static func tip(_ id: String, _ text: String, _ citations: Citation...) -> Fact {
        Fact(id: id, text: text, citations: citations)
    }

    private static let theme = Citation(.briefTreatment, "tips and hints", .verified)
    private static let waysIn = Citation(.briefTreatment, "step 2: ways in", .verified)
    private static let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
    private static let risk = Citation(.ob17, "overdose in the first 4 weeks", .high)
    private static let practice = Citation(.currentPractice, "self-help", .low)
}
