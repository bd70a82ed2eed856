import Clinical

extension Guide {
    static let anger = Guide(
        "anger", .mind, "Anger",
        lead: "Anger is normal. When it scares or hurts people, there are ways to change it.",
        names: ["anger management", "temper", "rage", "aggression", "lashing out", "mental health"],
        [
            now, what, drinkAndDrugs, yourself, help, home,
            .nextForMind([
                .guide("coping", "Ways to cope"), .guide("anxiety-and-stress", "Anxiety and stress"),
                .guide("boundaries", "Boundaries, if you live with someone's anger"),
            ]),
        ])
}

private let now = GuideSection(
    "crisis", "If someone is in danger",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "you may hurt someone, or yourself", "someone may hurt you",
                "someone is very wild, hot and mixed up after drugs",
            ], signs),
        .say(
            "If a child may be harmed, that is an emergency too. Do you fear that you may do it? Leave the room, see "
                + "that another grown-up is with the child, and call 999.", signs, practice),
        .onward([.lines(.crisis), .emergency("All the signs that need 999")]),
    ])

private let what = GuideSection(
    "what", "What anger is",
    [
        .say(
            "Anger tells us that something is wrong. It gets the body ready to act: the heart beats fast, the muscles "
                + "tighten, thoughts narrow. The feeling is not the problem. What we do with it can be.", nhs),
        .points(
            [
                "You shout, break things or hit.", "People are afraid of you, or stay away.",
                "You turn it on yourself.", "You regret it after, and then it happens again.",
            ], nhs),
        .say("Under anger there is often fear, hurt, shame or no sleep.", practice),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .points(
            [
                "Drink takes the brakes off. Many fights would not happen without it.",
                "Cocaine, speed, crystal meth and steroids can make people quick to rage.",
                "Coming off can too. Without cannabis, people are cross for one to three weeks. After ketamine, some "
                    + "are on edge and lash out.",
            ], practice, cannabis, comedown),
        .say(
            "It helps to know when it gets worse: during, the day after, or in the weeks off. Then you can plan for "
                + "it.", practice),
    ])

private let yourself = GuideSection(
    "yourself", "What you can do",
    [
        .inOrder(
            [
                "Learn your first sign: a hot face, tight fists, a loud voice.",
                "Walk away before it is too late. Say that you will come back, and when.",
                "Breathe out slowly. Walk. Do not drink, and do not drive.",
                "When you are calm, go back and say what you need. Begin with the word I.",
                "Look at what set it off, and what lay under it.",
            ], nhs),
        .say(
            "Sleep, food and movement make a longer fuse. So does less drink. But if you have any of these most days, "
                + "do not stop all at once: \(NotToStop.any). Ask a doctor or a service first.", practice, stopping),
    ])

private let help = GuideSection(
    "help", "What help there is",
    [
        .points(
            [
                "Your GP can refer you to a course or to talking therapy. Some councils and charities run courses.",
                "Therapy can show you new ways to think and act before you blow up.",
                "Your drug or alcohol worker can build it into your plan.",
            ], nhs)
    ])

private let home = GuideSection(
    "home", "Anger at home",
    [
        .say(
            "If you hit, threaten or control someone at home, that is more than anger. Drink is no excuse for it. It "
                + "is not fair on them, or on children who see or hear it. You can change, with help made for this. "
                + "Ask your GP or worker.", practice),
        .fact(
            "not-together",
            "Couple therapy is not right where one hurts or controls the other. NICE says so. Each needs help of their "
                + "own.", cg115),
        .say(
            "If you are the one who is afraid: it is not your fault. If you are in danger, call 999. You can tell a "
                + "GP, a midwife or a service in private. They can help you to be safe.", practice),
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let nhs = Citation(.nhsWebsite, "get help with anger", .medium)
private let practice = Citation(.currentPractice, "anger with drink and drugs; harm at home", .medium)
private let cannabis = Citation(.dossier, "4.4", .high)
private let stopping = Citation(.dossier, "4.10 dangerous withdrawal", .high)
private let comedown = Citation(.briefRehab, "coming off ketamine", .verified)
private let cg115 = Citation(.cg115, "couples therapy, update of 2022", .verified)
