import Clinical

extension Guide {
    static let doIHaveAProblem = Guide(
        "do-i-have-a-problem", .life, "Do I have a problem?",
        lead: "Not everyone who drinks or uses drugs has a problem. Here are the signs to look for, in private.",
        names: ["am I addicted", "addiction test", "signs of addiction", "dependence"],
        [
            danger, first, notAProblem, maybe, signs, prompts, list, denial, meaning, next,
        ])
}

private let danger = GuideSection(
    "danger", "First: are you safe?",
    [
        .card(
            .emergency, "Call 999 if",
            [
                "someone cannot be woken up, has a fit, or has blue lips", "you have pain in the chest",
                "you get very mixed up, or see things that are not there", "you plan to end your life",
            ], emergency),
        .say(
            "Do you have any of these most days: \(NotToStop.any)? Do not stop all at once to test yourself. It can be "
                + "dangerous. Get advice first.", NotToStop.citation, emergency),
        .say("If you use heroin-type drugs: after a break the old dose can kill.", opioids),
    ])

private let first = GuideSection(
    "no-verdict", "No page can tell you for sure",
    [
        .fact(
            "evaluation",
            "We can show you signs. We cannot give you a diagnosis. That needs an individual evaluation: a trained "
                + "person who sits down with you and asks about your own life.", brief),
        .say("Our self-checks are private. We do not keep your answers unless you send them to a service.", ours),
        .onward([.selfChecks("Check yourself, in private")]),
    ])

private let notAProblem = GuideSection(
    "no-problem-found", "It may be that you have no problem",
    [
        .fact(
            "millions",
            "Millions of people in the UK have used drugs or had a drink. Not all become addicted. So our self-check "
                + "can also end with: no problem found.", brief),
        .fact(
            "infrequent",
            "Help4Addiction's guide says of ketamine: if you use it only at infrequent social times, and do not think "
                + "of it in between, you are probably not addicted. It can still harm you, so read about your drug.",
            brief),
    ])

private let maybe = GuideSection(
    "maybe", "When it may be a problem",
    [
        .say(
            "Help4Addiction's guide says these things of ketamine. They fit other drugs, and drink, as well.", brief,
            practice),
        .points(
            [
                "You think about it when you do other things. That may be a sign.",
                "You take it regularly. That may be a sign too.",
                "You need it just to feel normal. Then there is likely to be an issue.",
                "You take it in working hours to get through the day. Then there is likely to be an issue.",
            ], brief),
        .fact(
            "tolerance",
            "You need more than you used to. That is tolerance. Tolerance alone is not addiction, but it is a sign "
                + "that your body has got used to it.", brief),
    ])

private let signs = GuideSection(
    "signs", "Four big signs",
    [
        .say("Help4Addiction's guide picks out these from a big book that doctors use, the DSM:", brief),
        .table(
            "Four big signs, and what they can look like", ["Sign", "What it can look like"],
            [
                ["Relationships", "You row, drift apart, or hide things from people you love."],
                ["Time, money and effort", "Much of your day goes on how to get it, take it and get over it."],
                ["Loss of control", "You mean to have one, and then have two, three or four."],
                ["Duties", "Parents give their children less care. Workers come in late or do less."],
            ], brief),
        .say(
            "Other signs: you are short of money, you have lost a job or been arrested, or you hide how much you "
                + "take. That counts for pills from a doctor or a shop as well.", briefTreatment),
    ])

private let prompts = GuideSection(
    "prompts", "Ask yourself: how is it when I have none?",
    [
        .fact(
            "withdrawal",
            "If you get any withdrawal when you do not use, your body may have come to need it. Withdrawal means that "
                + "you feel ill or low when you go without.", brief),
        .points(
            [
                "Do I feel low, or have anxiety, when I am off it?",
                "Have I had a psychotic episode? That means I lost touch with what is real.",
                "Am I irritated or on edge in the crash after a high?",
                "Do I have signs in my body or breath that go away when I start again?",
            ], brief),
        .say("A yes to any of these is a good reason to talk to someone.", brief),
        .say(
            "If you hear or see things now, or feel that people are after you, see a doctor today. If you might hurt "
                + "yourself or others, call 999.", emergency, practice),
    ])

private let list = GuideSection(
    "list", "The longer list",
    [
        .say("The DSM has 11 signs. It looks at the last 12 months. These are in our own words:", dsm),
        .inOrder(
            [
                "You take more, or for longer, than you meant to.", "You try to cut down, and it does not work.",
                "It takes up a lot of time.", "You crave it.", "You let down home, work or school.",
                "You go on though it causes rows.", "You give up things you liked.",
                "You use where it is not safe, such as when you drive.", "You go on though it harms your body or mind.",
                "You need more for the same effect.", "You feel ill without it.",
            ], dsm),
        .say(
            "Doctors call 2 or 3 mild, 4 or 5 moderate, and 6 or more severe. The last two do not count for a "
                + "medicine that you take as the doctor said. Do not use this list to label yourself. Use it to start "
                + "a talk.", dsm),
    ])

private let denial = GuideSection(
    "denial", "If the question makes you angry",
    [
        .fact(
            "denial-and-anger",
            "Denial and anger are common. Many people say that it is not so bad, or get cross with the one who asks. "
                + "It does not mean that you are a bad person. Leave it for a day, then look again.", brief),
        .say(
            "If you worry about someone else, they may say no and be angry too. You can get help for yourself even if "
                + "they do not want any.", brief),
        .onward([.guide("help-someone", "How to help someone else")]),
    ])

private let meaning = GuideSection(
    "what-now", "What you can do now",
    [
        .inOrder(
            [
                "Do a self-check. It takes a few minutes.", "Read about your drug.",
                "Tell one person you trust.", "Ask a service for a talk. It is free and you need no proof.",
            ], practice),
        .say("You do not have to be at the bottom to ask. The sooner you do, the less there is to mend.", practice),
        .onward([.guide("risk-factors", "Why some people and not others?"), .guide("gambling", "If it is gambling")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .selfChecks("Check yourself, in private"), .find("Find a service near you"),
            .askForHelp("Ask a service for help"), .guide("risk-factors", "What makes a problem more likely"),
            .lines(.drugs), .lines(.alcohol), .lines(.crisis),
        ])
    ])

private let brief = Citation(.briefRehab, "am I addicted", .verified)
private let briefTreatment = Citation(.briefTreatment, "noticing that something is wrong", .verified)
private let dsm = Citation(.dossier, "6.14", .high)
private let ours = Citation(.currentPractice, "how our own self-checks work", .medium)
private let practice = Citation(.currentPractice, "drug and alcohol services", .medium)
private let opioids = Citation(.ob17, "overdose after detox", .high)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
