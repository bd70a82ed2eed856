import Clinical

extension Guide {
    static let bothTogether = Guide(
        "both-together", .mind, "A mental health problem and a drink or drug problem at once",
        lead: "It is common to have both. You should be helped with both. Here is what to ask for.",
        names: ["dual diagnosis", "comorbidity", "co-occurring", "turned away", "self-medication", "mental health"],
        [
            .crisis, common, rights, which, care, refused, safe,
            .nextForMind([
                .guide("depression", "Depression"), .guide("anxiety-and-stress", "Anxiety and stress"),
                .guide("psychosis", "Psychosis and schizophrenia"), .guide("bipolar", "Bipolar"),
            ]),
        ])
}

private let common = GuideSection(
    "common", "You are not a rare case",
    [
        .say(
            "Many people who come to a drug or alcohol service feel low, anxious or worse. Many people in mental "
                + "health care drink or use drugs. Staff should expect it.", acg),
        .say(
            "Which came first? Often nobody can tell. Some drink to cope. Some get ill from what they take. Each makes "
                + "the other worse. You do not need to solve that before you ask for help.", practice),
    ])

private let rights = GuideSection(
    "turned-away", "They should not turn you away",
    [
        .fact(
            "not-turned-away",
            "NICE writes standards for the NHS in England. It says: a mental health service should not shut you out "
                + "because you use drink or drugs. A drug or alcohol service should not shut you out because you have "
                + "a severe mental illness. It counts from the age of 14.", quality),
        .fact(
            "no-wrong-door",
            "The UK alcohol guidelines call this no wrong door. The first service you come to may not be the one that "
                + "treats you. But it should see you soon, help with what is urgent, and bring you to the right place.",
            acg),
        .say(
            "In Scotland, the standards for drug treatment say that mental health care should come with it.", mat),
        .say("It is also known that people do get turned away. If it happens to you, it is not your fault.", acg),
    ])

private let which = GuideSection(
    "which", "Which problem is treated first?",
    [
        .say("Advice differs, so here is who says what.", cg115),
        .views([
            SourceView(
                "NICE CG115",
                "If you drink too much and are low or anxious, treat the drink first. The mood may lift. If it has not "
                    + "after three to four weeks without drink, look at it again.", cg115),
            SourceView(
                "UK alcohol guidelines",
                "People should get help for both. How best to join the two is still being studied. Services should "
                    + "agree one plan.", acgBoth),
            SourceView(
                "NICE CG51",
                "If you have a drug problem and are low or anxious, you should be offered CBT (a talking therapy) for "
                    + "it.", cg51),
        ]),
        .say(
            "If you may hurt yourself, or hear or see things, you need mental health care now, whatever you drink or "
                + "take.", practice),
    ])

private let care = GuideSection(
    "care", "What good care looks like",
    [
        .points(
            [
                "One person who holds it all together. With severe illness, that is someone in the mental health team.",
                "One plan for both, which you helped to write. It counts your home, money and body too.",
                "The services talk to each other. You know what they share.",
                "Your family is heard too, if you want that.",
            ], ng58),
        .fact(
            "missed-visits",
            "If you miss a visit, they should get in touch, and soon. They should not just close your file. NICE says "
                + "this for people with a severe mental illness.", missed),
    ])

private let refused = GuideSection(
    "refused", "If a service says no",
    [
        .inOrder(
            [
                "Ask why, and ask for it in writing.",
                "Say that NICE NG58 and QS188 say that people should not be shut out for having both.",
                "Ask where you should go, and ask them to refer you. Do not leave with nothing.",
                "Ask your GP to write to them. Ask for an advocate: someone free who speaks for you.",
                "If that fails, make a complaint. Each NHS service must tell you how.",
            ], practice),
        .say("Are you in crisis? You do not need to sort this out first. Call 999 or 111, or go to A&E.", signs),
    ])

private let safe = GuideSection(
    "safe", "Keep safe with both",
    [
        .points(
            [
                "Tell each doctor all that you take: from the chemist, the street and the shop. Some mixes can stop "
                    + "your breath.",
                "Do not stop \(NotToStop.any) all at once.",
                "Do not stop your mental health medicine all at once.",
                "Have someone near in the days after a binge. Mood can crash.",
            ], mixing, stopping)
    ])

private let acg = Citation(.acg25, "18.1 everyone's job and no wrong door", .verified)
private let acgBoth = Citation(.acg25, "18.10 treatment for both", .verified)
private let practice = Citation(.currentPractice, "care for both problems", .medium)
private let quality = Citation(.ng58, "quality standard QS188 that follows from it, statement 2", .verified)
private let mat = Citation(.matStandards, "standard 9", .high)
private let ng58 = Citation(.ng58, "1.2 and 1.3 care coordinator and care plan", .medium)
private let missed = Citation(.ng58, "quality standard QS188 that follows from it, statement 4", .verified)
private let cg115 = Citation(.cg115, "care when there is depression or anxiety as well", .medium)
private let cg51 = Citation(.cg51, "CBT for depression and anxiety", .high)
private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let mixing = Citation(.dossier, "2.11", .high)
private let stopping = Citation(.dossier, "4.10 and 4.6", .high)
