import Clinical

extension Guide {
    static let anxietyAndStress = Guide(
        "anxiety-and-stress", .mind, "Anxiety and stress",
        lead: "What worry and stress do to you, why a drink or a pill makes it worse in the end, and what helps.",
        names: ["worry", "panic attack", "nerves", "stressed", "burnout", "mental health"],
        [
            .crisis, anxiety, panic, stress, drinkAndDrugs, treatment,
            .nextForMind([
                .guide("coping", "Ways to cope"), .guide("self-esteem", "Self-esteem and feeling unsure of yourself"),
                .guide("both-together", "When you have both at once"),
            ]),
        ])
}

private let anxiety = GuideSection(
    "anxiety", "What anxiety is",
    [
        .say(
            "Anxiety is fear or worry. We all have some. It is a problem when it is there most days, will not be "
                + "calmed, and stops you from doing things.", nhs),
        .points(
            [
                "Your mind runs over what may go wrong.", "You are tense, cross or on edge.", "You sleep badly.",
                "Your heart races, you sweat or shake, your belly churns.", "You stay away from places or people.",
            ], nhs),
    ])

private let panic = GuideSection(
    "panic", "A panic attack",
    [
        .say(
            "A panic attack is a rush of fear. Your heart pounds. You feel short of breath, dizzy, or sure that you "
                + "will die. It feels awful, but the panic itself does not harm you. It passes, most often in some "
                + "minutes. Some of the same signs can come from the heart, from a drug, or from going without drink "
                + "or pills. So read this first.", nhs),
        .card(
            .emergency, "Call 999 if",
            [
                "you have pain in the chest, or cannot breathe well", "you have a fit, or get very mixed up",
                "it came on after cocaine, speed or another drug and does not ease",
            ], signs),
        .card(
            .urgent, "It may be withdrawal",
            [
                "Did it come hours or days after you last had \(NotToStop.any)? If you shake and sweat, it may be "
                    + "withdrawal. Call 111 or a doctor now. If you see things or have a fit, call 999."
            ], stopping),
        .inOrder(
            [
                "Stay where you are, if it is safe.", "Breathe in slowly. Breathe out more slowly.",
                "Name five things that you can see.", "Tell yourself that it will pass. It will.",
            ], practice),
    ])

private let stress = GuideSection(
    "stress", "What stress is",
    [
        .say(
            "Stress is what you feel when too much is asked of you. Money, work, a row at home, bad news. A little can "
                + "help you get things done. Too much, for too long, wears down both body and mind.", nhs),
        .points(
            [
                "Write down what weighs on you. Mark what you can change.", "Take the smallest of those first.",
                "Ask for help with one thing.", "Move your body each day, even for ten minutes.",
                "Rest without a screen before bed.",
            ], practice),
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .fact(
            "rebound",
            "A drink, a pill or a smoke can calm you for a short time. When it wears off, the fear comes back "
                + "stronger. Over time it takes more to calm you, and you are more on edge in between.", practice),
        .points(
            [
                "Cocaine, speed, ecstasy and too much coffee can bring on panic.",
                "Cannabis calms some people. In others it brings fear and mistrust.",
                "The day after drink, many people feel dread for no reason they can name.",
                "To come off cannabis or ketamine can leave you on edge for a while. It passes.",
            ], practice, withdrawal),
        .fact(
            "calming-pills",
            "Calming pills such as diazepam are not a lasting answer. NICE says not to use them for long-term worry, "
                + "only for a short time in a crisis. The body gets used to them.", cg113),
        .card(
            .urgent, "Do not just stop",
            [
                "If you have any of these most days, do not stop all at once: \(NotToStop.any). You could have a fit. "
                    + "Talk to a doctor or a service first."
            ], stopping),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .points(
            [
                "Self-help, with or without someone to guide you.",
                "A course of talking therapy that looks at thoughts and what you do (CBT).",
                "Learning to relax your body, step by step, with someone trained.", "Medicine, if you want it.",
            ], cg113),
        .fact(
            "both-offered",
            "NICE says that people with a drug problem should be offered CBT for anxiety too. If drink is the problem, "
                + "it says to treat that first, as the fear often eases. If it has not after three to four weeks, you "
                + "should be seen about it.", cg51, cg115),
        .say("The UK alcohol guidelines say that you should get help for both. Ask for that.", acg25),
        .say(
            "In England you can ask NHS Talking Therapies for help yourself. It is free. In the rest of the UK, start "
                + "with your GP.", talking),
    ])

private let nhs = Citation(.nhsWebsite, "anxiety, fear, panic and stress", .medium)
private let practice = Citation(.currentPractice, "anxiety with drink and drugs", .medium)
private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let withdrawal = Citation(.dossier, "4.4 and 4.5 KET-04", .medium)
private let cg113 = Citation(.cg113, "steps of care; benzodiazepines", .medium)
private let stopping = Citation(.dossier, "4.10, 4.6 and 3.4 dangerous withdrawal", .high)
private let cg51 = Citation(.cg51, "CBT for depression and anxiety", .high)
private let cg115 = Citation(.cg115, "care when there is depression or anxiety as well", .medium)
private let acg25 = Citation(.acg25, "18.10 treatment for both", .verified)
private let talking = Citation(.nhsWebsite, "NHS Talking Therapies", .medium)
