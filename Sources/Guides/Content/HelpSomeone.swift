import Clinical

extension Guide {
    static let helpSomeone = Guide(
        "help-someone", .family, "How to help someone else",
        lead: "Worried about someone who drinks or uses drugs? What to say, what not to do, and where to get help.",
        names: [
            "help a friend", "my son", "my daughter", "my husband", "my wife", "my partner", "my mum", "my dad",
            "denial", "loved one",
        ],
        [now, first, start, words, denial, avoid, help, next])
}

private let now = GuideSection(
    "crisis", "If they are in danger now",
    [
        .card(
            .emergency, "Call 999 if they",
            [
                "have blue lips, or do not breathe well", "cannot be woken up",
                "have a fit, or pain in the chest",
                "are very mixed up, or see or hear things that are not there",
                "plan to end their life, or have hurt themselves badly",
                "hurt or threaten you, or a child is not safe with them",
                "Will they not wake up? \(FirstAid.onTheirSide)",
            ], signs),
        .say(
            "Stay with them if it is safe. If it may be heroin or something like it, give naloxone if you have it. "
                + "Anyone may. Tell the crew what was taken. They come to help.", naloxone),
        .fact(
            "suicide",
            "You can ask straight out if they think of ending their life. It does not put the thought there. Then "
                + "stay, listen, and get help.", practice),
    ])

private let first = GuideSection(
    "first", "What you can do, and what you cannot",
    [
        .fact(
            "willing",
            "You cannot make them quit. You did not cause it, and you cannot do it for them. It works when they are "
                + "willing, even a little, and for reasons of their own. What you can do is make that easier.", brief),
        .say(
            "It can take many talks. People do change. It helps if someone does not give up on them.", practice),
        .fact(
            "each-person",
            "You cannot tell from outside what is wrong, and a web page cannot either. Each person needs to be looked "
                + "at by someone trained. Signs only tell you that it is time to talk.", briefCheck),
    ])

private let start = GuideSection(
    "start", "How to start the conversation",
    [
        .inOrder(
            [
                "Read a little first about what they take.",
                "Pick a calm time when they have not just had a drink or drugs. Be alone with them.",
                "Say that you care. Then one or two things you saw, with no labels.",
                "Ask how it is for them. Then be quiet and listen.",
                "Ask what they would like to be different.",
                "Offer one small step: look at a page, make a call, go with them.",
                "Stop while it is still kind. You can come back to it.",
            ], practice)
    ])

private let words = GuideSection(
    "words", "What to say",
    [
        .table(
            "Words that open and words that shut", ["You could say", "Better leave out"],
            [
                ["I love you and I am scared for you.", "You are ruining this family."],
                ["On Friday you fell, and I could not wake you.", "You always do this."],
                ["What does it do for you?", "Why can you not just stop?"],
                ["What worries you about it?", "You have a problem. Admit it."],
                ["I will come with you.", "If you loved me you would stop."],
                ["I am here when you want to talk.", "I give up on you."],
            ], practice)
    ])

private let denial = GuideSection(
    "denial", "If they deny it or get angry",
    [
        .fact(
            "denial-and-anger",
            "Expect denial and anger. It is easy for a person to say that there is no problem, and to get cross with "
                + "the one who says there is. You may feel that you get nowhere. It does not mean that they did not "
                + "hear.",
            briefDenial),
        .say(
            "Do not fight over it. Say that you see it another way and that you still care. Leave the door open. Go, "
                + "if you feel unsafe.", practice),
    ])

private let avoid = GuideSection(
    "avoid", "What not to do",
    [
        .card(
            .urgent, "Never force a sudden stop",
            [
                "If their body is used to \(NotToStop.any), a sudden stop can bring on fits. It can kill. So do not "
                    + "pour it away, hide it or lock them in.",
                "With heroin and drugs like it, a forced stop lowers what the body can take. The next dose may kill.",
                "A doctor or a service can make it safe. Ask first.",
            ], stopping, brief),
        .points(
            [
                "Do not talk it through while they are drunk or high.",
                "Do not threaten what you will not do.", "Do not lie for them to work, or pay their debts.",
                "Do not face a dealer on your own. If someone threatens you, tell the police. In danger, call 999.",
                "Do not search their things or test them in secret. Trust is hard to win back.",
                "Do not carry it all on your own.",
            ], practice),
    ])

private let help = GuideSection(
    "help", "Getting help",
    [
        .fact(
            "ask-for-yourself",
            "You may ask for help for yourself, whatever they decide. Many services have staff for families. You do "
                + "not need their permission.", cg51),
        .fact(
            "refer",
            "You can ask a service to get in touch with them. You can fill in our form with them, or for them. It "
                + "asks if they know. It is best if they do, and if they agree. Nobody can be made to come.", consent),
        .fact(
            "under-18",
            "Are they under 18? There are services just for young people. Our form asks their age, so that someone who "
                + "works with young people can read it. A GP or the school can help too. If someone makes them carry "
                + "or sell drugs, tell the police or children's services.", practice, consent),
        .fact(
            "telling-a-service",
            "You can tell a service what you know and fear. They can listen. They may not be able to tell you anything "
                + "back, not even if they know the person. That is the law on private facts, and not a lack of care.",
            consent),
        .say(
            "There are limits to that. If a child or someone else is at risk of serious harm, staff may have to act on "
                + "what you tell them. They should tell you, where they can. You can also tell children's services at "
                + "the council yourself, if you fear for a child.", consent),
        .say(
            "Help is free on the NHS. The first visit is a talk, not a test. When someone is ready, be quick: the wish "
                + "can pass.", briefWays, practice),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .askForHelp("Ask for help, for you or for them"), .tellATeam("Tell a team about someone"),
            .talk("Plan a talk with them"),
            .find("Find a service near you"), .lines(.family),
            .guide("boundaries", "Boundaries, and how to keep them"),
            .guide("planning-a-conversation", "Planning a family conversation"),
            .guide("looking-after-yourself", "Looking after yourself"), .guide("naloxone", "Overdose and naloxone"),
            .guide("children", "Children at home"),
            .emergency("All the signs that need 999"),
        ])
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let naloxone = Citation(.naloxoneSupply, "who may supply and use it", .verified)
private let practice = Citation(.currentPractice, "talking with someone who drinks or uses drugs", .medium)
private let brief = Citation(.briefRehab, "helping a loved one", .verified)
private let briefCheck = Citation(.briefRehab, "am I addicted: needs an individual evaluation", .verified)
private let briefDenial = Citation(.briefRehab, "denial and anger", .verified)
private let stopping = Citation(.dossier, "4.10, 4.6 and 2.8 DTX-01", .high)
private let cg51 = Citation(.cg51, "information for the public: supporting families and carers", .verified)
private let consent = Citation(.dossier, "9.2 and 9.3 consent and safeguarding", .high)
private let briefWays = Citation(.briefTreatment, "ways in to treatment", .verified)
