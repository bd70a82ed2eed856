import Clinical

extension Guide {
    static let selfHarm = Guide(
        "self-harm", .mind, "Self-harm",
        lead:
            "If you hurt yourself, or someone you love does: what to do now, and what helps. Nobody should blame you.",
        names: ["cutting", "hurting myself", "overdose on purpose", "suicide", "suicidal", "mental health"],
        [
            .crisis, now, what, drinkAndDrugs, help, friend,
            .nextForMind([
                .lines(.youngPeople), .guide("coping", "Ways to cope"), .guide("depression", "Depression"),
                .guide("help-someone", "How to help someone else"),
            ]),
        ])
}

private let now = GuideSection(
    "now", "Right now",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "the bleeding does not stop",
                "you took too much of something, however long ago and however well you feel",
                "you feel faint, very sleepy, or cannot breathe well",
            ], signs),
        .card(
            .urgent, "See someone today if",
            [
                "a wound or burn needs care, or looks red and hot",
                "you have hurt yourself more, or more often, than before",
            ], nhs),
        .say(
            "Is the urge strong at this moment? An urge comes like a wave. It gets big, then it goes. You only have "
                + "to get through the next few minutes.", practice),
        .points(
            [
                "Go to a room where someone is.", "Put what you might use out of reach, or hand it to someone.",
                "Hold something very cold, or wash your face in cold water.",
                "Call or text a person. You do not have "
                    + "to say why.", "Tell yourself: I will wait ten minutes. Then wait ten more.",
            ], practice),
    ])

private let what = GuideSection(
    "what", "What it is and why people do it",
    [
        .fact(
            "meaning",
            "Self-harm means to hurt or poison yourself on purpose, for whatever reason.", ng225Overview),
        .say(
            "For many it is a way to get through pain that has no words. To feel less, or to feel something. To take "
                + "back control. It is seldom done to get notice. Most people who do it do not want to die. But the "
                + "risk of suicide is higher, so it should always be taken seriously.", nhs),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "Drink, drugs and self-harm",
    [
        .say(
            "Drink and drugs take away the brakes. People do themselves more harm than they meant to. The low days "
                + "after can be the worst. For some, the drug use is itself a way to hurt themselves.", practice),
        .points(
            [
                "Try not to be alone after you drink or use.",
                "Keep few tablets at home. Ask the chemist for small "
                    + "amounts at a time.", "Tell your drug or alcohol worker. It belongs in your plan.",
            ], practice),
    ])

private let help = GuideSection(
    "help", "What help you can expect",
    [
        .fact(
            "kindness",
            "You should be met with kindness and respect, at A&E as well. NICE says so. Each time, someone trained "
                + "should sit down with you and talk about you and your life, to find out what lies behind it.", qs34),
        .points(
            [
                "Care for the wound, and for the pain.",
                "A safety plan: your own warning signs, what helps, whom to call.",
                "A talking therapy made for this, based on CBT.",
                "Ways to do less harm, if you cannot stop yet.",
            ], ng225),
        .say(
            "Drink or drugs are no reason to send you away. If you cannot talk just then, they should come back to it. "
                + "If it is hard to talk at all, take someone along.", ng225),
    ])

private let friend = GuideSection(
    "friend", "If it is someone you love",
    [
        .points(
            [
                "Stay calm. Look after the wound first.", "Listen. You need not have an answer.",
                "You can ask if they think of ending their life. It does not put the thought in their head.",
                "Do not make them promise to stop. Do not shout, and do not bargain.",
                "Help them to see a GP or a service. Go with them, if they like.",
                "If they are under 18, do not keep it a secret. Call their GP or 111 the same day.",
                "If you think that they may act on it, stay and call 999.",
            ], nhs)
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let nhs = Citation(.nhsWebsite, "where to get help for self-harm", .medium)
private let practice = Citation(.currentPractice, "self-harm: urges and safety", .medium)
private let ng225Overview = Citation(.ng225, "overview: what is meant by self-harm", .verified)
private let qs34 = Citation(.ng225, "quality standard QS34 that goes with it, statements 1 and 3", .verified)
private let ng225 = Citation(.ng225, "care, assessment, safety plans, therapy", .medium)
