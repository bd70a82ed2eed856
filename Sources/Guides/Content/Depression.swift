import Clinical

extension Guide {
    static let depression = Guide(
        "depression", .mind, "Depression",
        lead: "What depression is, what drink and drugs have to do with it, and what helps.",
        names: ["low mood", "feeling down", "sad", "hopeless", "suicidal", "mental health"],
        [
            .crisis, what, drinkAndDrugs, treatment, yourself,
            .nextForMind([
                .guide("both-together", "When you have both at once"), .guide("coping", "Ways to cope"),
                .guide("anxiety-and-stress", "Anxiety and stress"),
            ]),
        ])
}

private let what = GuideSection(
    "what", "What depression is",
    [
        .fact(
            "signs",
            "We all feel low at times. Depression is a low mood that does not lift. It goes on most of the day, for "
                + "two weeks or more. It gets in the way of your life.", nhs),
        .points(
            [
                "You feel sad, empty, or nothing at all.", "You no longer enjoy what you used to like.",
                "You are tired. You sleep too little, or far too much.", "You eat less, or more, than you did.",
                "You feel bad about yourself, or to blame for things.",
                "It is hard to think, to start things, or to see people.",
                "You may think that you would be better off dead.",
            ], nhs),
        .say("It is an illness, not a weakness. Most people who have it get better with help.", nhs),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .say(
            "Many people drink or use drugs to feel less low. It works for an hour or two. Then the mood drops, often "
                + "lower than before. So you want more. Each of the two keeps the other going.", practice),
        .fact(
            "after-stopping",
            "After cocaine, speed or crystal meth, a low mood can last a week or two. After ketamine you may feel low "
                + "as well. For some, dark thoughts come with it. Do not go through that alone.", crash, ketamine),
        .fact(
            "drink-first",
            "Drink itself can bring the mood down. NICE, which writes guides for the NHS, says to treat the drink "
                + "problem first. The mood often lifts. If you still feel low after three to four weeks without drink, "
                + "you should be seen about the depression as well. If you think of ending your life, that cannot "
                + "wait: get help now.", cg115, practice),
        .say(
            "The UK alcohol guidelines put it in another way: you should get help for both. Ask for that.", acg25),
        .card(
            .urgent, "Do not just stop",
            [
                "If you have any of these most days, do not stop all at once: \(NotToStop.any). It can be dangerous. "
                    + "Talk to a doctor or a service first."
            ], stopping),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .points(
            [
                "Self-help with someone to guide you, from a book or on a screen.",
                "Talking therapy. One kind looks at thoughts and what you do. It is called CBT.",
                "A group to get you moving.", "Medicine (antidepressants), alone or with talking.",
            ], ng222),
        .say(
            "You and the doctor should choose together. There is more than one good way. If one does not help, ask "
                + "to try the next.", ng222),
        .fact(
            "both-offered",
            "NICE says that people who have a drug problem should be offered CBT for depression, just like all others.",
            cg51),
        .fact(
            "talking-therapies",
            "In England, NHS Talking Therapies is free. You can ask for it yourself. In the rest of the UK, start with "
                + "your GP.", talking),
        .say(
            "Tell the doctor what you drink and take. Some mixes are not safe. Once you take antidepressants, do not "
                + "stop them all at once. Ask how to come off them.", ng215),
    ])

private let yourself = GuideSection(
    "yourself", "What you can do today",
    [
        .points(
            [
                "Tell one person how you really are.",
                "Do one small thing: wash, eat, open a window, walk to the end "
                    + "of the road.", "Get up at about the same time each day.",
                "Leave big decisions for a better day.",
                "If you drink, note how you feel the day after. It may show you a pattern.",
            ], practice)
    ])

private let nhs = Citation(.nhsWebsite, "depression in adults", .medium)
private let practice = Citation(.currentPractice, "low mood with drink and drugs", .medium)
private let crash = Citation(.dossier, "4.10 crash after stimulants", .high)
private let ketamine = Citation(.dossier, "4.5 KET-04", .medium)
private let cg115 = Citation(.cg115, "care when there is depression or anxiety as well", .medium)
private let acg25 = Citation(.acg25, "18.10 treatment for both", .verified)
private let stopping = Citation(.dossier, "4.10 and 4.6 dangerous withdrawal", .high)
private let ng222 = Citation(.ng222, "choice of treatments", .medium)
private let cg51 = Citation(.cg51, "CBT for depression and anxiety", .high)
private let talking = Citation(.nhsWebsite, "NHS Talking Therapies", .medium)
private let ng215 = Citation(.ng215, "antidepressants and stopping", .medium)
