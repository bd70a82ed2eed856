import Clinical

extension Guide {
    static let zDrugs = Guide(
        "z-drugs", .substance, "Sleeping pills (z-drugs)",
        lead: "Zopiclone, zolpidem and zaleplon. They help for a few nights, but the body gets used to them. Come off "
            + "them slowly, with help.",
        about: [.zDrug],
        names: ["zopiclone", "zolpidem", "zaleplon", "zimmers", "Zimovane", "sleeping tablets", "prescription drugs"],
        [
            what, effects, signs, harms, addictive, .law(.zDrug, [otherLaw]), mixing, stopping, withdrawal, treatment,
            .comingOffTime(takesLong), .slowingOverdose("sleeping pills"),
            .slowingLife("sleeping pills", [baby]), .driving(.zDrug, [nextDay]),
            .next(
                .zDrug,
                [
                    .guide("benzodiazepines", "Benzodiazepines"),
                    .guide("anxiety-and-stress", "Anxiety and stress"), .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .say(
            "They are sleeping pills: zopiclone, zolpidem and zaleplon. Doctors call them z-drugs. They act much as "
                + "benzodiazepines (such as Valium) do. On the street they are zimmers or zim zims.", nhs, frank),
        .fact(
            "fake",
            "Pills bought online or on the street may be fake. Some have very strong opioids in them.", dangerous),
    ])

private let effects = GuideSection(
    "effects", "What they do, and how long",
    [
        .say(
            "They make you sleepy within about an hour and last for the night. You may be slow, clumsy or drowsy the "
                + "next day. Many people get a bitter or metal taste.", nhs),
        .say(
            "Some people walk, eat, text or even drive while asleep, and recall none of it. If that happens, tell your "
                + "doctor.", nhs),
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .points(
            [
                "You cannot face a night without one.", "One no longer works, so you take more.",
                "You take them by day, to feel calm or high.",
                "You buy them, borrow them, or hide how many you take.", "You fall, or feel foggy and forget things.",
            ], briefHiding, nice)
    ])

private let harms = GuideSection(
    "harms", "What they can do to you",
    [
        .points(
            [
                "Falls and broken bones, most of all if you are older.", "Poor memory and a dull head.",
                "Crashes the next morning.", "Worse sleep when you stop, for a time.",
                "Slow breath and overdose, if you take many or mix them.",
            ], nhs)
    ])

private let addictive = GuideSection(
    "addictive", "Are they addictive?",
    [
        .fact(
            "four-weeks",
            "Yes. That is why they are meant for a short time, most often no more than 4 weeks. If you were kept on "
                + "them for longer, that is not your fault.", nhs)
    ])

private let otherLaw = GuidePart.say("They are legal if a doctor prescribed them to you.", practice)

private let mixing = GuideSection("mixing", "Mixing them with other things", [.slowingMix("A sleeping pill")])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Do not just stop z-drugs",
            [
                "If you take these most days, it can be dangerous to stop all at once. You could have a fit.",
                "Keep to the same dose for now. Do not take more. Talk to a doctor or a drug service.",
                "They can help you come down slowly, a little at a time.",
            ], never),
        .alreadyStopped,
        .stoppingEmergency,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .points(
            [
                "Some nights with poor sleep and vivid dreams. This is the pill leaving, not a sign that you need it.",
                "Worry, shakes, sweats, a racing heart.", "If it goes too fast: fits, or seeing things.",
            ], nice),
        .say("We have no day by day figures to show. It depends on the pill, the dose and the pace.", never),
        .say(
            "If you think of ending your life, call 999 if you might act on it, or Samaritans on 116 123.", emergency),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .fact(
            "slow-cut",
            "A slow cut, agreed with a doctor, in small steps some weeks apart. Some people are moved to diazepam, "
                + "which lasts longer and can be cut in small steps.", niceStop, practice),
        .points(
            [
                "A kind of CBT made for sleep works better than pills in the long run. Ask your doctor.",
                "Get up at the same time each day. Leave the bed if you lie awake. No screens or caffeine late.",
                "Look at what keeps you awake: pain, worry, low mood, drink.",
            ], sleep),
    ])

private let takesLong = GuidePart.fact(
    "takes-long",
    "It takes weeks to months. Help4Addiction's guide says that prescription drugs often take the longest of all.",
    briefLength, niceStop)

private let baby = GuidePart.say(
    "Near birth they can make a baby sleepy or bring withdrawal. They pass into breast milk. Ask your doctor.", nhs)

private let nextDay = GuidePart.say(
    "You can still be unfit to drive the next day. If you took it late or feel drowsy, do not drive. Ask the chemist "
        + "how long to wait.", nhs)

private let nhs = Citation(.nhsWebsite, "zopiclone", .medium)
private let frank = Citation(.frank, "z-drugs", .medium)
private let dangerous = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let practice = Citation(.currentPractice, "z-drugs", .medium)
private let briefHiding = Citation(.briefTreatment, "step 1: noticing", .verified)
private let briefLength = Citation(.briefRehab, "length of detox", .verified)
private let nice = Citation(.ng215, "z-drugs", .medium)
private let never = Citation(.ng215, "withdrawal: never abrupt", .medium)
private let niceStop = Citation(.ng215, "slow withdrawal", .medium)
private let sleep = Citation(.nhsWebsite, "insomnia", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
