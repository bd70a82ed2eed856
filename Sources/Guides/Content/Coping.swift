import Clinical

extension Guide {
    static let coping = Guide(
        "coping", .mind, "Ways to cope",
        lead: "What to do with a hard feeling, an urge or a bad day, so that you do not need a drink or a drug for it.",
        names: ["cravings", "urges", "triggers", "self-help", "distraction", "relapse", "mental health"],
        [
            .crisis, urge, triggers, healthy, slip, help,
            .nextForMind([
                .guide("relapse", "If you use again"), .guide("anxiety-and-stress", "Anxiety and stress"),
                .guide("depression", "Depression"),
                .plan("See what a plan might look like"),
            ]),
        ])
}

private let urge = GuideSection(
    "urge", "When the urge comes",
    [
        .card(
            .urgent, "If your body depends on it",
            [
                "If you shake, sweat or feel ill without \(NotToStop.any), this page is not enough. Do not just stop. "
                    + "Talk to a doctor or a service first. If you have a fit or see things, call 999."
            ], stopping),
        .say(
            "An urge (a craving) feels as if it will grow for ever. It does not. It rises, it peaks and it falls, like "
                + "a wave. Each time you let it pass, the next one is often a bit weaker.", practice),
        .inOrder(
            [
                "Wait. Give it ten minutes.", "Move. Leave the room, or go round the block.",
                "Call someone, or send one word.", "Eat something. Have water or tea.",
                "Think of the end of the night, not the start.",
            ], practice),
    ])

private let triggers = GuideSection(
    "triggers", "Know your triggers",
    [
        .say(
            "A trigger is what comes just before: a place, a person, pay day, a row, a song, a feeling. For many it is "
                + "one of four: hungry, angry, lonely, tired.", practice),
        .points(
            [
                "Write down the last five times. What came before each?",
                "Stay away from what you can stay away from, most of all in the first weeks.",
                "For the rest, plan one thing to do.",
                "Take the numbers and apps you no longer want off your phone.",
            ], practice, tips),
    ])

private let healthy = GuideSection(
    "healthy", "Healthy ways to cope",
    [
        .say(
            "If you put down a drink or a drug, what it did for you is still needed. So find something for each thing "
                + "it did.", tips, practice),
        .table(
            "What you need, and what may do it", ["If you need", "You could try"],
            [
                ["To calm down", "Slow breathing, a bath, music, a walk"],
                ["To sleep", "A set time, a dark room, no screen, less coffee"],
                ["To feel less alone", "A friend, a group, a helpline"],
                ["To feel alive", "Sport, dancing, singing, something new"],
                ["To forget", "A film, a game, work with your hands"],
                ["To say what hurts", "Write it, then tell one person"],
            ], practice),
    ])

private let slip = GuideSection(
    "slip", "If you slip",
    [
        .say(
            "It is common to use or drink again. It does not mean that all is lost, and it is no reason to give up. "
                + "Ask what came before, and tell your worker soon.", tips, practice),
        .fact(
            "tolerance",
            "After a break your body can no longer take what it used to. With heroin and drugs like it, the dose you "
                + "had before can kill. Do not use alone. Have naloxone near.", tolerance),
    ])

private let help = GuideSection(
    "help", "You need not do it alone",
    [
        .say(
            "To decide to change is for many the biggest step. The next is to reach out. The more people you have on "
                + "your side, the better: friends, a group, a worker.", tips),
        .say(
            "If old hurt lies behind it, coping is not all there is. Talking therapy can help with the root of it.",
            briefRoots),
    ])

private let practice = Citation(.currentPractice, "coping with urges and feelings", .medium)
private let stopping = Citation(.dossier, "4.10 dangerous withdrawal", .high)
private let tips = Citation(.briefTreatment, "tips and hints", .verified)
private let tolerance = Citation(.ob17, "overdose after detox", .high)
private let briefRoots = Citation(.briefRehab, "therapies", .verified)
