import Clinical

extension Guide {
    static let ghb = Guide(
        "ghb", .substance, "GHB and GBL (G)",
        lead: "A little too much can put you out cold. If you take it round the clock, do not stop at home: you need "
            + "medical help, fast.",
        about: [.ghb],
        names: ["G", "gina", "GBL", "1,4-BD", "butanediol", "liquid ecstasy", "chemsex", "liquid E"],
        [
            what, effects, signs, harms, addictive, .law(.ghb, [since]), mixing, stopping, withdrawal, treatment,
            .comingOffTime(detoxDays), .slowingOverdose("GHB", [narrow]), .slowingLife("GHB", [spiking]),
            .driving(.ghb),
            .next(
                .ghb,
                [
                    .guide("detox", "Detox: coming off safely"), .guide("naloxone", "What to do in an overdose"),
                    .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "GHB, GBL and 1,4-BD (butanediol) are almost the same drug: the body turns all of them into GHB. People "
                + "call it G or gina. It is most often a clear liquid that is drunk in tiny, measured amounts.", frank),
        .say(
            "Some people use it at clubs or parties, or for sex (chemsex). Some use it to sleep or to come down.", frank
        ),
    ])

private let effects = GuideSection(
    "effects", "What it does, and how long",
    [
        .say(
            "You may feel high, warm, keen for sex and less shy, much as with drink. It starts in minutes and lasts a "
                + "few hours. A bit more makes you sick, mixed up, and then out cold.", frank)
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .points(
            [
                "You take it on weekdays, alone, or to sleep.", "You wake in the night to take more.",
                "You take it every few hours, all day and all night. This is dangerous.",
                "You shake, sweat or panic when a dose is late.", "You pass out, and it seems normal by now.",
            ], neptuneMore)
    ])

private let harms = GuideSection(
    "harms", "What it can do to you",
    [
        .points(
            [
                "You pass out and choke, stop breathing, or get hurt. People die of it each year.",
                "While you are out, someone may rob you, or have sex with you when you cannot say yes or no. That is a "
                    + "crime, and not your fault.",
                "On its own it burns the mouth and throat.", "Poor memory, worry and low mood.",
            ], frank)
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .say(
            "Yes. If you take it each day your body can soon depend on it. Then it wears off so fast that you need it "
                + "day and night.", neptuneMore)
    ])

private let since = GuidePart.fact(
    "law-since", "It has been class B since 13 April 2022. It was class C before.", ghbLaw)

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .slowingMix("GHB"),
        .say(
            "Drink with G is a very dangerous mix. Uppers such as crystal meth or mephedrone can hide how far "
                + "gone you are, so you take too much.", frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Do not just stop GHB",
            [
                "If you take it most days, it can be very dangerous to stop all at once. You could get very ill in a "
                    + "few hours.",
                "Do not try to do this at home on your own. Talk to a drug service now.",
                "Out of G and starting to shake? Go to A&E or call 999. Tell them that you take it round the clock.",
            ], neptune),
        .stoppingEmergency,
        .say(
            "If you only take it now and then, you can stop. If you have had it for days on end, get advice first.",
            neptuneMore),
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .course(
            DayCourse(
                "Coming off GHB after daily use",
                [
                    .init(hours: 2...6, .strong, "it can start this soon: shakes, sweats, worry, no sleep"),
                    .init(
                        hours: 2...240, .danger,
                        "a detox takes about 7 to 10 days. In it you may get very mixed up, see things, or lose touch "
                            + "with what is real. It can kill"),
                ], onset, length)),
        .say(
            "We do not know which of these days is the worst. So take none of them for safe, and do not do it alone.",
            onset),
        .say(
            "It is like coming off drink, but it comes on faster. Some people need a bed in intensive care. Bad "
                + "sleep and low mood may go on. If you think of ending your life, call 999 if you might act on it, "
                + "or Samaritans on 116 123.", neptuneMore),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .fact(
            "detox-medicines",
            "A doctor gives you diazepam, and often baclofen (a muscle relaxer), less each day. It is best planned, "
                + "before you stop. You may need a hospital bed.", study, length),
        .fact(
            "home-study",
            "One London clinic helped 80 people come off at home with medicine and close checks. About 74 in 100 got "
                + "through it. About 5 in 100 needed urgent hospital care. Do not try it without such a team.", study),
        .say(
            "No medicine takes its place after that. Talking therapy, and help with sleep, sex and who you spend time "
                + "with, keep you well. Some clinics know chemsex well and will not judge you.", practice),
    ])

private let detoxDays = GuidePart.fact(
    "detox-days",
    "A detox is about 7 to 10 days. Baclofen may go on for 2 to 3 weeks.", length)

private let narrow = GuidePart.fact(
    "narrow",
    "The gap between a dose that feels good and one that knocks you out is very small. Strength differs from bottle to "
        + "bottle. If you use it: never alone, no drink, measure, write down the time, and do not take more early.",
    frank)

private let spiking = GuidePart.say(
    "It is clear, so a child can take it for water, and it can be put in a drink. If you think you were spiked, get "
        + "to a safe person and call 999 if you feel very ill.", frank)

private let frank = Citation(.frank, "GHB and GBL", .medium)
private let neptune = Citation(.neptune, "GHB/GBL", .high)
private let neptuneMore = Citation(.neptune, "GHB/GBL: signs and withdrawal", .medium)
private let ghbLaw = Citation(.dossier, "4.2 GHB-01", .high)
private let onset = Citation(.dossier, "4.2 GHB-02", .medium)
private let length = Citation(.dossier, "4.10", .medium)
private let study = Citation(.ghbStudy, "results", .verified)
private let practice = Citation(.currentPractice, "GHB", .medium)
