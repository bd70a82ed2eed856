import Clinical

extension Guide {
    static let ecstasy = Guide(
        "ecstasy", .substance, "Ecstasy (MDMA)",
        lead: "What MDMA does, the signs of danger, and who to talk to if you take it more than you want.",
        about: [.ecstasy], names: ["MDMA", "mandy", "molly", "pills", "comedown"],
        [
            what, effects, signs, harms, addictive, .law(.ecstasy), mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("ecstasy"), driving, next,
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Ecstasy is the street name for MDMA. It comes as pills, or as powder or crystals. It speeds you up and "
                + "makes you feel close to others.", frank),
        .fact("names", "People call it E, pills, mandy or molly.", frank),
        .say(
            "Some pills are very strong. Some have no MDMA in them but worse things. You cannot tell by the look.",
            frank),
        .fact(
            "opioids-in-it",
            "Very strong lab-made opioids, such as nitazenes, have been found in drugs sold as ecstasy. They can stop "
                + "the breath. So do not take it alone, and have naloxone near: that brings back the breath.",
            dangerous),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .points(
            [
                "You feel full of go, alert and warm to people. Music and touch feel more.",
                "Your heart beats fast and you get hot. Your jaw is tight.",
                "You may feel sick, anxious or full of panic.",
            ], frank),
        .fact(
            "effects-length",
            "It takes a while to come on, and then lasts for some hours. People who feel nothing yet may take more. "
                + "That is how some take too much.", frank),
        .say("The low can come some days later. You may feel flat, cross or tearful in the week after.", frank),
    ])

private let signs = GuideSection(
    "signs", "Signs that it has become a problem",
    [
        .points(
            [
                "You take more than you meant to, or more often.", "You cannot enjoy a night out without it.",
                "The low in the week hits your work or your friends.", "You take other things to come down.",
            ], practice),
        .say(
            "Many people who take it now and then are not addicted. Each time still has its risks. If you are in "
                + "doubt, do the self-check.", brief, practice),
        .onward([
            .guide("do-i-have-a-problem", "Is it a problem for you?"),
            .guide("help-someone", "If it is someone you love"),
        ]),
    ])

private let harms = GuideSection(
    "harms", "What harm it can do",
    [
        .points(
            [
                "Heat: you can get so hot that your organs fail. That can kill.",
                "Water: too much water, fast, can make the brain swell. Sip. Do not gulp.",
                "Heart: it strains the heart. People with heart trouble, high blood pressure or fits are most at risk.",
                "Mind: it can bring on panic, low mood and poor memory.",
            ], frank)
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Less than cocaine, as far as we know. But some people come to crave it, and it does less for you each "
                + "time, so you may take more.", frank)
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .fact(
            "with-medicines",
            "With some medicines for depression it can be deadly, above all the kind called an MAOI. Ask a chemist "
                + "about yours. Do not stop your medicine to take it.", frank),
        .say("With drink you dry out faster and feel less how bad you are.", frank),
        .say("With other stimulants, such as cocaine or speed, the strain on heart and heat adds up.", frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .fact(
            "not-known",
            "We do not have checked facts about how to stop ecstasy when you use it a lot. So we will not tell you "
                + "that it is safe. Ask a doctor, a chemist or a drug service.", unchecked),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "The days after",
    [
        .say(
            "We hold no figures for this, so there is no picture here. People tell of low mood, poor sleep and no "
                + "energy for some days.", unknown),
        .card(
            .urgent, "The low can be dangerous",
            [
                "For some people the low mood brings thoughts of ending their life. It passes. You need not be alone.",
                "Call Samaritans on 116 123, day or night. If you might act on it, call 999.",
            ], emergency),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "No medicine takes the place of ecstasy. Talking, a care plan and support are what helps.", briefTreatment,
            practice),
        .say(
            "A drug service will see you even if it is only at weekends. It will not tell you off. You can ask just "
                + "for advice.", practice),
        .say("If low mood goes on, see your GP. There is good help for that too.", depression),
        .onward([.guide("depression", "Depression")]),
        .helpLinks,
    ])

private let howLong = GuideSection.howLong(
    .say("For many people a few talks are all they need.", practice))

private let overdose = GuideSection(
    "overdose", "Emergency: too much ecstasy",
    [
        .stimulantEmergency("ecstasy"),
        .say(
            "Very hot skin, a stiff body, a bad headache or a mixed-up mind are signs of great danger. Get them to "
                + "the first aid people if you are at an event. They want to help. They are not the police.", frank),
        .naloxoneIfUnsure("ecstasy"),
        .say("After a break your body can take less. What you used to have may now be too much.", practice),
    ])

private let driving = GuideSection.driving(
    .ecstasy, [.say("The DVLA may take a car licence away for six months.", licence)])

private let next = GuideSection.next(
    .ecstasy,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let frank = Citation(.frank, "ecstasy", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let dangerous = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let brief = Citation(.briefRehab, "not all who use become addicted", .verified)
private let unchecked = Citation(.dossier, "not covered", .low)
private let unknown = Citation(.frank, "ecstasy: the comedown", .low)
private let briefTreatment = Citation(.briefTreatment, "talking therapies", .verified)
private let depression = Citation(.ng222, "treatment", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
