import Clinical

extension Guide {
    static let lookingAfterYourself = Guide(
        "looking-after-yourself", .family, "Looking after yourself",
        lead: "Someone you love drinks or uses drugs. You count too. There is help for you, whatever they do.",
        names: ["families", "carers", "Al-Anon", "parents", "partners", "loved one", "family support"],
        [watch, you, help, day, limits, loss, next])
}

private let you = GuideSection(
    "you", "You are not to blame, and not alone",
    [
        .say(
            "You may be worried, angry, ashamed, tired or all of it in an hour. You may lie awake for the key in the "
                + "door. You may hide it from friends. Many families live like this, and most think they are the only "
                + "ones.", nhs),
        .fact(
            "not-your-fault",
            "You did not cause it. You cannot control it. You cannot cure it. You can look after yourself, and that "
                + "helps everyone at home.", practice),
    ])

private let help = GuideSection(
    "help", "Help for you in your own right",
    [
        .fact(
            "in-your-own-right",
            "You can get help even if they do not want any. NICE says that staff should ask how it is for you and your "
                + "children, tell you about treatment, and offer you support.", cg51),
        .points(
            [
                "Self-help with a book, with staff to guide you.",
                "A group for families of people who drink or use drugs.",
                "If that is not enough: five or more meetings of your own, on stress and ways to cope.",
            ], cg51),
        .points(
            [
                "Al-Anon: groups for people whose life is touched by someone's drinking. Lines to ring are below.",
                "Your own GP. Tell them what is going on at home.",
                "Your council. If you look after someone, you can ask for a carer's assessment (a talk on what you "
                    + "need).",
                "Naloxone. If they use heroin or something like it, ask a drug service for a kit for you.",
            ], practice, naloxone),
    ])

private let day = GuideSection(
    "day", "Small things that hold you up",
    [
        .points(
            [
                "Tell one person the truth.", "Keep one thing each week that is only yours.",
                "Eat, sleep, see a doctor about your own pains.", "Do not check on them all night. Agree on one text.",
                "Take a break from the talk about it. Laugh, if you can.",
                "Ask for help with the children.",
            ], practice)
    ])

private let limits = GuideSection(
    "limits", "What you can let go of",
    [
        .say(
            "You do not have to lie for them, pay for it, or watch each step. You do not have to be told all, either. "
                + "A service may not be able to tell you how they are. You may still tell the service what you see.",
            consent),
        .say("It is all right to love someone and not live with them.", practice),
    ])

private let watch = GuideSection(
    "watch", "First: are you all right?",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "someone hurts you or a child, or may do so", "you might act on a thought to end your life",
                "they cannot be woken, have a fit, or do not breathe well",
            ], signs),
        .card(
            .urgent, "See a GP soon if",
            [
                "you are low or afraid on most days", "you drink or take pills to get through it",
                "you cannot sleep, eat or work",
            ], practice),
    ])

private let loss = GuideSection(
    "loss", "If you have lost someone",
    [
        .say(
            "To lose someone to drink or drugs is a hard grief. There may be blame, shame or an inquest. There are "
                + "groups for people with the same kind of loss. A GP or a family service can put you in touch.",
            practice)
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .lines(.family), .lines(.crisis), .askForHelp("Ask for help for yourself", as: .affected),
            .talk("Plan a talk with someone you worry about"),
            .find("Find a service that helps families", audience: .families),
            .guide("boundaries", "Boundaries, and how to keep them"),
            .guide("help-someone", "How to help someone else"), .guide("children", "Children at home"),
        ])
    ])

private let nhs = Citation(.nhsWebsite, "helping someone you love with drink or drugs (film)", .verified)
private let cg51 = Citation(.cg51, "information for the public: supporting families and carers", .verified)
private let practice = Citation(.currentPractice, "support for families", .medium)
private let naloxone = Citation(.naloxoneSupply, "who may supply and use it", .verified)
private let consent = Citation(.dossier, "9.2 consent", .medium)
private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
