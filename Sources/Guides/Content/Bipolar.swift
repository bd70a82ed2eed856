import Clinical

extension Guide {
    static let bipolar = Guide(
        "bipolar", .mind, "Bipolar",
        lead: "Moods that go very high and very low: how to know them, what drink and drugs do, and what helps.",
        names: ["bipolar disorder", "manic depression", "mania", "mood swings", "mental health"],
        [
            .crisis, what, drinkAndDrugs, treatment, yourself,
            .nextForMind([
                .guide("both-together", "When you have both at once"), .guide("depression", "Depression"),
                .guide("psychosis", "Psychosis and schizophrenia"),
            ]),
        ])
}

private let what = GuideSection(
    "what", "What bipolar is",
    [
        .fact(
            "meaning",
            "In bipolar, mood goes far beyond the ups and downs that we all have. There are times of great highs "
                + "(mania) and times of depression. Each can go on for weeks or more.", nhs),
        .table(
            "How it can look", ["What", "High", "Low"],
            [
                ["Mood", "On top of the world, or very cross", "Sad, empty, without hope"],
                ["Sleep", "Hardly any, and no need of it", "Too much, or broken"],
                ["Acts", "Spends, risks, talks fast, great plans", "Slow, cannot start, stays in"],
                ["Thoughts", "Race and jump", "Dark, stuck"],
            ], nhs),
        .card(
            .urgent, "Get help today (GP, 111 or your team) if",
            [
                "you have slept very little for days and do not feel tired", "others say that you are not yourself",
                "you spend, drive or take risks as you never would",
                "If a life is at risk now, yours or someone else's, call 999.",
            ], cg185),
        .say("In a high, people often do not see it. Those near them see it first.", practice),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .say(
            "Many people with bipolar drink or use drugs: to slow down, to lift a low, or because in a high nothing "
                + "seems a risk. It makes the swings worse and more frequent.", practice),
        .points(
            [
                "Cocaine, speed and crystal meth can set off a high. The crash after can be deep.",
                "Drink and cannabis can deepen a low, and spoil sleep.",
                "Some drugs look like bipolar while they work. So a doctor needs to know what you took, and when.",
            ], practice),
        .fact(
            "lithium",
            "Do you take lithium? Too little water in the body can push it up to a level that harms. Heavy drinking, "
                + "being sick, or dancing for hours can do that. If you shake badly, are very unsteady or mixed up, "
                + "call 111 or go to A&E at once.", lithium),
        .card(
            .urgent, "Do not just stop",
            [
                "Do not stop your medicine all at once. Nor stop any of these, if you have them most days: "
                    + "\(NotToStop.any). Ask first."
            ], cg185, stopping),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .points(
            [
                "Medicine taken each day, for a long time, to keep mood level (such as lithium).",
                "Medicine for a high or a low when it comes.", "Learning your own early signs.",
                "Talking therapy.", "A steady day: sleep, food, movement.",
            ], treatments),
        .say("Most people can be treated without a stay in hospital.", treatments),
        .fact(
            "not-turned-away",
            "NICE says that a mental health service should not turn you away because of drink or drugs. A drug "
                + "service should not turn you away because of bipolar.", quality),
    ])

private let yourself = GuideSection(
    "yourself", "What you can do",
    [
        .points(
            [
                "Guard your sleep. A night lost is often the first step to a high.",
                "Write down your first signs of a high and of a low. Show someone you trust.",
                "While you are well, agree with someone you trust who holds the bank card in a high.",
                "Tell both teams about both problems.",
            ], practice)
    ])

private let nhs = Citation(.nhsWebsite, "bipolar disorder", .medium)
private let treatments = Citation(.nhsWebsite, "bipolar disorder: treatment", .verified)
private let cg185 = Citation(.cg185, "when to refer urgently; medicines", .medium)
private let practice = Citation(.currentPractice, "bipolar with drink and drugs", .medium)
private let lithium = Citation(.nhsWebsite, "lithium", .medium)
private let stopping = Citation(.dossier, "4.10 and 4.6 dangerous withdrawal", .high)
private let quality = Citation(.ng58, "quality standard QS188 that follows from it, statement 2", .verified)
