import Clinical

extension Guide {
    static let eatingProblems = Guide(
        "eating-problems", .mind, "Eating problems",
        lead: "If food, weight or eating has taken over: what it can be, when it is urgent, and how to get help.",
        names: [
            "eating disorder", "eating disorders", "anorexia", "bulimia", "binge eating", "mental health",
        ],
        [
            now, what, drinkAndDrugs, help, friend,
            .nextForMind([
                .guide("self-esteem", "Self-esteem and feeling unsure of yourself"),
                .guide("depression", "Depression"), .guide("help-someone", "How to help someone else"),
            ]),
        ])
}

private let now = GuideSection(
    "crisis", "When to get help now",
    [
        .card(
            .emergency, "Call 999 if someone with an eating problem",
            [
                "has pain in the chest, or a heart that beats oddly", "faints, has a fit or gets mixed up",
                "brings up blood", "might act on a thought to end their life",
            ], signs),
        .card(
            .urgent, "See a doctor today if",
            [
                "you have eaten next to nothing for days", "you are losing weight fast",
                "you are very weak, cold or dizzy",
                "you have diabetes and leave out insulin. If you are sick, very thirsty or drowsy as well, go to A&E.",
            ], practice),
        .onward([.lines(.crisis), .lines(.health), .emergency("All the signs that need 999")]),
    ])

private let what = GuideSection(
    "what", "What it can be",
    [
        .say(
            "In an eating disorder, food becomes a way to deal with feelings. It can happen to anyone, of any age, any "
                + "size, any sex. You cannot tell by looking.", nhs),
        .points(
            [
                "Anorexia: eating very little, for fear of weight.",
                "Bulimia: eating a lot at once, then being sick or using laxatives to undo it.",
                "Binge eating: eating a lot at once, without being able to stop, and then feeling awful.",
                "Many people have some of each. It still counts.",
            ], ng69),
        .say(
            "Signs: rules about food, meals missed, trips to the bathroom after meals, hard exercise, thoughts about "
                + "weight all day.", nhs),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .points(
            [
                "Some people use speed or cocaine to eat less. It strains a heart that is weak from lack of food.",
                "Some skip food to drink. On an empty body, drink hits harder and does more harm.",
                "Drink can set off a binge. Shame after a binge can set off a drink.",
                "When people stop a drug, an eating problem can grow in its place. Tell your worker if it does.",
            ], practice),
        .fact(
            "rehab",
            "Some rehabs treat eating disorders too. There is no detox for it. Help4Addiction's guide says that how "
                + "long it takes depends on the person. Ask who in the team is trained for it.", brief, noDetox),
    ])

private let help = GuideSection(
    "help", "What help there is",
    [
        .fact(
            "early",
            "See a GP as soon as you can. NICE says not to wait, and not to judge by weight alone. The GP should refer "
                + "you to an eating disorder team.", ng69),
        .points(
            [
                "Talking therapy made for eating problems. For some it starts with a self-help book and a guide.",
                "For young people: therapy with the family.", "Help with food, and checks on heart and blood.",
                "A hospital stay, if the body is at risk.",
            ], ng69),
        .say(
            "Tell them about drink and drugs. It changes what is safe. They should still help you. The charity Beat "
                + "has advice and groups.", practice, beat),
    ])

private let friend = GuideSection(
    "friend", "If you are worried about someone",
    [
        .points(
            [
                "Pick a calm time, not a meal.",
                "Say what you have seen, and that you care. Do not speak of looks or "
                    + "weight.", "Expect that they may say no, or be angry. Try again.",
                "Offer to go with them to the GP. If they are under 18, call the GP yourself, soon.",
            ], nhs)
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let nhs = Citation(.nhsWebsite, "eating disorders", .medium)
private let practice = Citation(.currentPractice, "eating problems with drink and drugs", .medium)
private let ng69 = Citation(.ng69, "recognition, referral and treatment", .medium)
private let brief = Citation(.briefRehab, "length of treatment", .verified)
private let noDetox = Citation(.dossier, "1.5 A39: no detox", .medium)
private let beat = Citation(.dossier, "4.9", .medium)
