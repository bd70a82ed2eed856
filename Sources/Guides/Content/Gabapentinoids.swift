import Clinical

extension Guide {
    static let gabapentinoids = Guide(
        "gabapentinoids", .substance, "Pregabalin and gabapentin",
        lead:
            "Medicines for nerve pain, fits and worry. With heroin-type drugs they can stop your breath. Come off them "
            + "slowly, with help.",
        about: [.gabapentinoid],
        names: ["pregabalin", "gabapentin", "Lyrica", "Neurontin", "pregabs", "gabbies", "prescription drugs"],
        [
            what, effects, signs, harms, addictive, .law(.gabapentinoid, [since]), mixing, stopping, withdrawal,
            treatment, .comingOffTime(takesLong), .slowingOverdose("pregabalin or gabapentin"),
            .slowingLife("pregabalin or gabapentin", [baby]), .driving(.gabapentinoid, [drowsy]),
            .next(
                .gabapentinoid,
                [
                    .guide("opioid-painkillers", "Opioid painkillers"), .guide("naloxone", "Overdose and naloxone"),
                    .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .say(
            "Pregabalin (Lyrica) and gabapentin are medicines for nerve pain and for epilepsy. Pregabalin is used for "
                + "bad anxiety too. The family name is gabapentinoids. Some people call them pregabs or gabbies.", nhs),
        .say("Pills sold online or on the street may be fake. You cannot know what is in them.", frank),
    ])

private let effects = GuideSection(
    "effects", "What they do, and how long",
    [
        .say(
            "They can ease nerve pain. You may feel calm, floaty or drunk, or dizzy and slow. It builds up over an "
                + "hour or more, so people may take more too soon. Most of it wears off within a day.", frank)
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .points(
            [
                "You take more than you were told, or all of it at once.", "You run out early.",
                "You buy them, or swap other things for them.", "You hide how many you take.",
                "You use them to make other drugs stronger, or to get through a gap.",
                "People say that you slur, sway or drop off.",
            ], briefHiding, nice)
    ])

private let harms = GuideSection(
    "harms", "What they can do to you",
    [
        .points(
            [
                "Falls, blurred sight, swollen feet, more weight.", "A foggy head and poor memory.",
                "Low mood. A few people get thoughts of ending their life. If you do, call 999 if you might act on "
                    + "it, or Samaritans on 116 123.",
                "Slow breath. The risk is higher if your lungs or kidneys are weak, or you are older.",
            ], nhs)
    ])

private let addictive = GuideSection(
    "addictive", "Are they addictive?",
    [
        .say(
            "They can be. Your body can come to need them, even on a doctor's dose. Some people like the feeling and "
                + "take more and more. Past trouble with drink or drugs makes that more likely.", nice)
    ])

private let since = GuidePart.fact(
    "law-since",
    "They have been class C since April 2019. They are legal if a doctor prescribed them to you. Do not share them.",
    dossierLaw)

private let mixing = GuideSection(
    "mixing", "Mixing them with other things",
    [
        .card(
            .urgent, "Do not mix them with heroin-type drugs",
            [
                "Heroin, methadone, codeine or morphine with pregabalin or gabapentin can stop your breath.",
                "Drink, calming pills and GHB add to it too. Many overdose deaths come from a mix.",
                "Tell each doctor about all that you take. Have naloxone at home if you use opioids.",
            ], slowing, practice)
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Do not just stop pregabalin or gabapentin",
            [
                "If you take these most days, it can be dangerous to stop all at once. You could have a fit.",
                "Keep to the same dose for now. Talk to a doctor.", "They can help you cut down a little at a time.",
            ], never),
        .say("If you take them for epilepsy, never cut down without your epilepsy team.", never),
        .alreadyStopped,
        .stoppingEmergency,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .say(
            "If it is too fast you may sweat, shake, feel sick, on edge and low, not sleep, and have more pain. Some "
                + "people have a fit. A slow cut keeps most of this mild.", nice),
        .say("We have no day by day figures to show. It depends on the dose and the pace.", nice),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .fact(
            "slow-cut",
            "A slow cut over weeks, planned with your doctor. There is no other medicine that takes its place. The "
                + "doctor can hold a step if it is too hard.", never, nice),
        .points(
            [
                "Other help for nerve pain or worry, so that you are not left with nothing.",
                "Talking therapy and a key worker, if you take them for the feeling.",
                "If you also take methadone or buprenorphine, your service should plan both as one.",
            ], practice),
    ])

private let takesLong = GuidePart.fact(
    "takes-long",
    "It takes weeks. For some it takes months. Help4Addiction's guide says that prescription drugs often take the "
        + "longest of all.", briefLength, never, nice)

private let baby = GuidePart.say(
    "Pregabalin may harm a baby in the womb. If you could get pregnant, ask your doctor about it now. Do not just "
        + "stop.",
    nhs)

private let drowsy = GuidePart.say(
    "Do not drive when you start, when the dose changes, or if you feel dizzy or sleepy. If you take them for fits, "
        + "there are other rules.", nhs)

private let nhs = Citation(.nhsWebsite, "pregabalin and gabapentin", .medium)
private let frank = Citation(.frank, "pregabalin and gabapentin", .medium)
private let briefHiding = Citation(.briefTreatment, "step 1: noticing", .verified)
private let briefLength = Citation(.briefRehab, "length of detox", .verified)
private let nice = Citation(.ng215, "gabapentinoids", .medium)
private let dossierLaw = Citation(.dossier, "4.6", .high)
private let slowing = Citation(.dossier, "2.11 what slows the breath", .high)
private let never = Citation(.bnf, "pregabalin and gabapentin: withdraw gradually", .high)
private let practice = Citation(.currentPractice, "gabapentinoids", .medium)
