import Clinical

extension Guide {
    static let selfEsteem = Guide(
        "self-esteem", .mind, "Self-esteem and feeling unsure of yourself",
        lead: "If you drink or use to feel good enough: you are not the only one, and it can change.",
        names: ["insecurities", "insecurity", "confidence", "shame", "not good enough", "mental health"],
        [
            .crisis, what, drinkAndDrugs, shame, yourself, help,
            .nextForMind([
                .guide("depression", "Depression"), .guide("anxiety-and-stress", "Anxiety and stress"),
                .guide("coping", "Ways to cope"),
            ]),
        ])
}

private let what = GuideSection(
    "what", "What it is",
    [
        .say(
            "Self-esteem is what you think of yourself. When it is low you see each fault and miss what is good. Being "
                + "unsure of yourself (some say insecurities) is part of that: am I liked, am I clever, do I look "
                + "right.",
            nhs),
        .points(
            [
                "You talk to yourself in a way you would never talk to a friend.",
                "You say sorry a lot. You find it hard to say no.", "You hide, or try to please everyone.",
                "Praise slides off. Blame sticks.",
            ], nhs),
        .say(
            "It often starts early: harsh words, bullying, hurt, being left out. It is something you learned. So you "
                + "can learn something else.", nhs),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .say(
            "A drink or a line can make you feel bold for a night. You feel you fit in. But you do not learn that you "
                + "can do it without. The next day you feel worse about yourself. So the next time you need it more.",
            practice)
    ])

private let shame = GuideSection(
    "shame", "Shame about drink or drugs",
    [
        .say(
            "Many people wait for years to ask for help because they are ashamed. Staff in these services see people "
                + "like you each day. Some have been there themselves. You have a health problem. You are not a bad "
                + "person.", practice)
    ])

private let yourself = GuideSection(
    "yourself", "What you can do",
    [
        .points(
            [
                "Write down three things that went all right today. Small ones count.",
                "When you hear the harsh voice, ask: would I say this to a friend?",
                "Say no to one small thing this week.", "Do something you are good at, or used to be.",
                "Be with people who are kind to you. Spend less time with those who are not.",
                "Try one thing without drink that you now do with it. But if you feel ill without it, do not "
                    + "just stop: ask a doctor or a service first.",
            ], nhs, practice)
    ])

private let help = GuideSection(
    "help", "What help there is",
    [
        .say(
            "Talking therapy helps many people to think in a kinder way about themselves. In England you can ask NHS "
                + "Talking Therapies yourself if you are low or anxious as well. In the rest of the UK, start with "
                + "your GP. There are free self-help guides on NHS websites.", talking),
        .say(
            "A group of people who have been through the same can do a lot. You hear your own story in their words.",
            brief, practice),
    ])

private let nhs = Citation(.nhsWebsite, "raising low self-esteem", .medium)
private let practice = Citation(.currentPractice, "shame and self-esteem with drink and drugs", .medium)
private let talking = Citation(.nhsWebsite, "NHS Talking Therapies; self-help guides", .medium)
private let brief = Citation(.briefRehab, "group support", .verified)
