import Clinical

extension Guide {
    static let naloxone = Guide(
        "naloxone", .life, "Overdose and naloxone",
        lead: "What to do if someone has taken too much of any drug, and how to get a kit that can save a life.",
        about: [.heroin, .methadone, .buprenorphine, .prescribedOpioid, .otherOpioid],
        names: ["overdose", "gone over", "Prenoxad", "Nyxoid", "Narcan", "antidote", "blue lips", "recovery position"],
        [now, otherDrugs, what, wearsOff, kit, whoNeeds, afterABreak, afterwards, next])
}

private let now = GuideSection(
    "now", "Someone will not wake up: do this now",
    [
        .card(
            .emergency, "Signs of an overdose: call 999",
            [
                "You cannot wake them. Shout their name. Squeeze the top of their shoulder hard.",
                "They breathe slowly, or snore or gurgle, or do not breathe.",
                "Their lips or nails are blue or grey.", "Their pupils are tiny. (Not always.)",
            ], emergency, signs),
        .inOrder(
            [
                "Call 999. Put the phone on speaker. Say if they do not breathe.",
                "Give naloxone if you have it: one dose. The kit tells you how.",
                "\(FirstAid.onTheirSide) They may have you press on the chest and give breaths.",
                "Once they are turned, tilt the head back, so that they cannot choke.",
                "Wait 2 to 3 minutes. If they are no better, give one more dose. Go on like this till help comes.",
                "Stay with them. Tell the crew what they took, as far as you know.",
            ], doses, practice),
        .fact(
            "not-sure",
            "Not sure what they took? Give naloxone all the same. It does no harm if it was not needed. Do not put "
                + "them in a bath, hit them, walk them about, or leave them to sleep it off.", practice),
    ])

private let otherDrugs = GuideSection(
    "other-drugs", "If it was another drug",
    [
        .card(
            .emergency, "Any drug, known or not: call 999 if someone",
            EmergencyWords.signs.paragraphs + [
                "is very hot, or stiff, or shakes badly", FirstAid.onTheirSide,
                "Stay with them. Tell the crew what they took, if you know.",
            ], emergency, stimulants, practice),
        .say(
            "Naloxone works on opioids only: heroin, methadone, morphine, codeine, fentanyl, nitazenes and the like. "
                + "But another drug may have an opioid in it, and you cannot tell. If you are not sure, give it. It "
                + "does no harm if it was not needed.", supply, practice),
        .table(
            "What to look for beside those signs", ["What they took", "Call 999 also if"],
            [
                [
                    "Drink, calming or sleeping pills, GHB, pregabalin, gabapentin",
                    "they breathe slowly, or stop and start, or gurgle",
                ],
                ["Cocaine, speed, ecstasy", "they cannot get their breath"],
                ["Spice, cannabis, ketamine, PCP", "they are in great fear and unsafe"],
                ["Pills with paracetamol", "they took too many, even if they feel well"],
                ["A child who took any of it", "always"],
                ["Anything else, or not known", "you see any of the signs above, or are not sure"],
            ], emergency, stimulants, practice),
        .say(
            "If someone took it so as to die, call 999 and stay. If you think of ending your own life, call 999 if you "
                + "might act on it, or Samaritans on 116 123.", emergency),
    ])

private let what = GuideSection(
    "what", "What naloxone is",
    [
        .say(
            "Opioids can slow the breath until it stops. Naloxone blocks them for a while, so the breath comes back. "
                + "It gives no high. It does nothing to someone with no opioid in them.", supply),
        .fact("anyone", "Anyone may give it to save a life. You do not need to be trained, but it helps.", supply),
        .say(
            "It comes as a spray for the nose, or as a needle with marked doses for the thigh or upper arm.", products),
    ])

private let wearsOff = GuideSection(
    "wears-off", "It wears off",
    [
        .fact(
            "wears-off-time",
            "The drug may last longer than the naloxone does. This is so for methadone and nitazenes most of all. "
                + "They can stop breathing again. So they need the hospital, even if they wake and feel fine.", longer),
        .fact(
            "nitazenes",
            "Nitazenes and fentanyl are very strong. They turn up in heroin and in fake pills. Naloxone works on "
                + "them, but you may need more than one dose.", frank, strong),
        .say(
            "They may wake up in withdrawal: sick, cross, and keen to use. Ask them not to use again. It is not safe, "
                + "and they will feel better soon.", practice),
    ])

private let kit = GuideSection(
    "kit", "Get a kit",
    [
        .fact(
            "where",
            "Drug services give kits away for free and show you how to use them. Some chemists, nurses, midwives and "
                + "paramedics may give them too. So may prison, probation and police staff. Not all do, so ask.",
            supply),
        .say("A chemist cannot sell it over the counter. A doctor can prescribe it.", supply),
        .points(
            [
                "Keep it where people can find it. Tell them where.", "Take it with you.",
                "Look at the use-by date. Ask for a new one when it is used, lost or too old.",
            ], practice),
        .onward([
            .find("Find a drug service near you", setting: .community),
            .find("Find a chemist that helps", setting: .pharmacy),
        ]),
    ])

private let whoNeeds = GuideSection(
    "who", "Who should have one",
    [
        .points(
            [
                "You, if you use heroin, methadone, strong painkillers or street pills.",
                "Your family, flatmates and friends. They are the ones who will be there.",
                "Anyone who leaves prison, hospital, detox or rehab.",
            ], orangeBook)
    ])

private let afterABreak = GuideSection(
    "after-a-break", "After a break",
    [
        .fact(
            "tolerance",
            "Tolerance is how much your body can take. It is soon lost: after detox, rehab, hospital, prison, or some "
                + "days without. Then the old dose can kill. The risk is highest in the first 4 weeks.", orangeBook),
        .fact(
            "detox-end",
            "Help4Addiction's guide says the same: after a heroin detox, the risk of overdose is much higher if you "
                + "use again. So ask for a naloxone kit before you leave any detox.", brief, niceDetox),
        .say(
            "If you do use: use far less than before, not alone, with naloxone near. Smoke, do not inject. Take no "
                + "drink or pills with it.", orangeBook),
    ])

private let afterwards = GuideSection(
    "afterwards", "When it is over",
    [
        .say(
            "It is a shock, for both of you. Talk to someone. An overdose is a good time to ask for treatment: "
                + "methadone or buprenorphine cuts the risk a great deal. Ask for a new kit.", practice)
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .guide("heroin", "Heroin and other street opioids"), .guide("opioid-painkillers", "Opioid painkillers"),
                .guide("substitute-prescribing", "Substitute prescribing"), .guide("detox", "Detox: coming off safely"),
                .askForHelp("Ask a service for help"), .emergency("Emergency help"), .lines(.crisis),
            ])
    ])

private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let signs = Citation(.frank, "signs of an opioid overdose", .medium)
private let doses = Citation(.dossier, "2.10 NLX-05, NLX-06", .high)
private let practice = Citation(.currentPractice, "first aid for an overdose", .medium)
private let supply = Citation(.naloxoneSupply, "what it is, who may supply and use it", .verified)
private let stimulants = Citation(.dossier, "4.3 STM-04", .medium)
private let products = Citation(.dossier, "2.10 NLX-06", .high)
private let longer = Citation(.dossier, "2.10 NLX-07", .high)
private let frank = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let strong = Citation(.dossier, "4.7", .high)
private let orangeBook = Citation(.ob17, "overdose, tolerance and naloxone", .high)
private let brief = Citation(.briefRehab, "overdose after detox", .verified)
private let niceDetox = Citation(.cg52, "1.1 what to tell people before a detox", .high)
