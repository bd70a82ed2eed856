import Clinical

extension Guide {
    static let psychosis = Guide(
        "psychosis", .mind, "Psychosis and schizophrenia",
        lead: "When someone sees, hears or believes things that others do not: what to do, and what helps.",
        names: ["hearing voices", "seeing things", "paranoia", "paranoid", "delusions", "mental health"],
        [
            now, what, schizophrenia, drinkAndDrugs, treatment, beside,
            .nextForMind([
                .guide("both-together", "When you have both at once"), .guide("bipolar", "Bipolar"),
                .guide("help-someone", "How to help someone else"),
            ]),
        ])
}

private let now = GuideSection(
    "crisis", "When to get help now",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "someone may end their life, or hurt themselves or others", "a voice tells them to do harm",
                "they are very mixed up, hot, shaking, or have a fit",
                "it began within days of stopping \(NotToStop.any)",
            ], signs),
        .card(
            .urgent, "Call 111 or a GP today if",
            [
                "you or someone else hears or sees what others do not",
                "you are sure that people are out to get you, and cannot shake it off",
            ], nhs),
        .say(
            "Get help early. The sooner it is treated, the better people do. It is an illness. It is nobody's fault.",
            cg178),
        .onward([.lines(.crisis), .lines(.health), .emergency("All the signs that need 999")]),
    ])

private let what = GuideSection(
    "what", "What psychosis is",
    [
        .fact(
            "meaning",
            "In psychosis a person loses touch with what is real. They may hear voices or see things that are not "
                + "there. They may believe something firmly that is not so. To them it is all real.", cg120),
        .points(
            [
                "Hard to follow: thoughts jump, words get mixed.", "Pulling away from friends. Not washing or eating.",
                "Little sleep. Fear. Strong mistrust.",
            ], nhs),
        .say(
            "It can come once and go. It can be part of schizophrenia, of bipolar, or of a deep depression.",
            cg120),
    ])

private let schizophrenia = GuideSection(
    "schizophrenia", "What schizophrenia is",
    [
        .say(
            "Schizophrenia is a long illness with times of psychosis. In between, people may feel flat, tired and cut "
                + "off. It does not mean a split mind. Most people who have it harm nobody. With care, many live well.",
            nhs)
    ])

private let drinkAndDrugs = GuideSection(
    "drink-and-drugs", "What drink and drugs have to do with it",
    [
        .points(
            [
                "Cannabis, most of all when it is strong and used often, makes psychosis more likely.",
                "Spice and drugs like it can bring it on. So can cocaine, speed and crystal meth.",
                "Ketamine can too: while it works and as it wears off.",
                "To stop drink or some drugs all at once can make people see things and lose touch with what is real. "
                    + "That is an emergency.",
            ], dossier, briefKetamine, cannabis),
        .say(
            "So do not stop any of these all at once if you have them most days: \(NotToStop.any). Ask a doctor or a "
                + "service first.", NotToStop.citation),
        .say(
            "It often goes when the drug has gone. But do not wait to see. A doctor should look at it each time, as it "
                + "may be the start of an illness. Drugs and drink make it last longer and come back more.", practice),
        .fact(
            "how-many",
            "It is common to have both. NICE says that about four in ten people with psychosis (40%) have a problem "
                + "with drink or drugs at some time in their life.", cg120Share),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "first-time",
            "The first time, you should be seen with no delay, by a team for just that. It is called early "
                + "intervention. A GP can refer you. If you also have a problem with drink or drugs, you should be "
                + "offered help with that too.", cg178Public),
        .points(
            [
                "Medicine (antipsychotics). You should be told what it does, good and bad, and have a say.",
                "Talking therapy made for psychosis.", "Sessions for the whole family.",
                "Help with work, a home, and the health of your body.",
            ], cg178),
        .fact(
            "not-turned-away",
            "NICE says that mental health services should not turn you away because you use drugs or drink. Drug and "
                + "alcohol services should not turn you away because of psychosis.", quality),
        .say(
            "Do not stop the medicine all at once. Tell the team what you drink and take. They ask in order to keep "
                + "you safe.", cg178),
    ])

private let beside = GuideSection(
    "beside", "If you are with someone",
    [
        .points(
            [
                "Speak calmly and in short sentences. Give them space.",
                "Do not argue about what is real. Do not play along. Say that it must be frightening.",
                "Turn off noise. Ask what would help.",
                "If you feel unsafe, leave and call 999. Take any children with you.",
            ], practice)
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let nhs = Citation(.nhsWebsite, "psychosis; schizophrenia", .medium)
private let cg178 = Citation(.cg178, "early intervention, medicine, therapy, family", .medium)
private let cg178Public = Citation(.cg178, "information for the public: getting help early", .verified)
private let cg120 = Citation(.cg120, "introduction: what psychosis is", .verified)
private let cg120Share = Citation(.cg120, "context: how often both come together", .verified)
private let dossier = Citation(.dossier, "4.2 GHB-02, 4.3 STM-04, 4.4", .high)
private let briefKetamine = Citation(.briefRehab, "ketamine: side effects; coming off", .verified)
private let cannabis = Citation(.frank, "cannabis", .medium)
private let practice = Citation(.currentPractice, "psychosis with drink and drugs", .medium)
private let quality = Citation(.ng58, "quality standard QS188 that follows from it, statement 2", .verified)
