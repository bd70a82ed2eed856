import Clinical

extension Guide {
    static let benzodiazepines = Guide(
        "benzodiazepines", .substance, "Benzodiazepines and street Valium",
        lead:
            "Diazepam, Xanax and pills like them, real or fake. Do not stop all at once: come down slowly, with help.",
        about: [.benzodiazepine],
        names: [
            "benzos", "Valium", "Xanax", "vallies", "blues", "etizolam", "bromazolam", "tranquillisers", "downers",
            "temazepam", "lorazepam", "Librium", "prescription drugs",
        ],
        [
            what, effects, signs, harms, addictive, .law(.benzodiazepine, [otherLaw]), mixing, stopping, withdrawal,
            treatment, .comingOffTime(takesLong), .slowingOverdose("benzodiazepines"),
            .slowingLife("benzodiazepines", [baby]), .driving(.benzodiazepine, [onPrescription]),
            .next(
                .benzodiazepine,
                [
                    .guide("z-drugs", "Sleeping pills"), .guide("anxiety-and-stress", "Anxiety and stress"),
                    .guide("naloxone", "Overdose and naloxone"), .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What they are and what they are called",
    [
        .say(
            "They are calming pills. Doctors give them for a short time for bad anxiety, sleep, fits or muscle cramp. "
                + "Diazepam (Valium), lorazepam, temazepam, clonazepam and Xanax are some.", nhs),
        .say("On the street people call them benzos, vallies, blues or downers.", frank),
        .fact(
            "fake",
            "Much of the street Valium and Xanax is fake, even in a real-looking pack. No one can tell what is in it "
                + "or how strong it is. Some has nitazenes in it: lab-made opioids that can stop your breath.",
            dangerous,
            street),
    ])

private let effects = GuideSection(
    "effects", "What they do, and how long",
    [
        .say(
            "You feel calm, loose and sleepy. You may slur, sway, act rashly, or forget hours of what you did. Some "
                + "last a few hours; some stay in the body for days. So doses add up.", frank),
        .say(
            "With street pills it can be slow to come on. People take more, thinking that it does not work. Then it "
                + "all hits at once.", street),
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .points(
            [
                "You take more, or for longer, than you were told.",
                "You need them to get out of the door or to sleep.",
                "You buy them, borrow them, or get them from more than one doctor.",
                "You hide how many you take.", "You forget things, fall, or are hard to wake.",
            ], briefHiding, frank)
    ])

private let harms = GuideSection(
    "harms", "What they can do to you",
    [
        .points(
            [
                "Falls, crashes and choices you cannot recall.", "Poor memory, low mood, flat feelings.",
                "The worry or bad sleep comes back, worse than before.",
                "Overdose, most of all with drink or heroin-type drugs.",
                "Injecting crushed pills can block blood vessels and do harm that lasts.",
            ], frank)
    ])

private let addictive = GuideSection(
    "addictive", "Are they addictive?",
    [
        .say(
            "Yes. It can happen within weeks, even on a doctor's dose. That is why they are meant for a short time, "
                + "most often no more than 4 weeks. It is not your fault if you were kept on them for longer.",
            nhsFourWeeks)
    ])

private let otherLaw = GuidePart.say(
    "They are legal if a doctor prescribed them to you.", street)

private let mixing = GuideSection("mixing", "Mixing them with other things", [.slowingMix("A benzodiazepine")])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Do not just stop benzodiazepines",
            [
                "If you take these most days, it can be dangerous to stop all at once. You could have a fit.",
                "Keep to the same dose for now. Do not take more. Talk to a doctor or a drug service.",
                "They can help you come down slowly, a little at a time.",
            ], never),
        .fact(
            "street-strength",
            "Street pills are not all of one strength. So the same number is not the same dose. See a drug service as "
                + "soon as you can. Till then do not take more, do not take them alone, and have naloxone near.",
            street),
        .alreadyStopped,
        .stoppingEmergency,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .fact(
            "when-it-starts",
            "When it starts depends on the pill: within a day for a short-acting one, and up to 3 weeks for a "
                + "long-acting one. So you are not safe just because the first days went well.", onset),
        .course(
            DayCourse(
                "When it may start, if you stop or cut down too fast",
                [
                    .init(days: 0...1, .danger, "after a short-acting pill"),
                    .init(days: 1...21, .danger, "after a long-acting pill: any time up to 3 weeks"),
                ], onset)),
        .points(
            [
                "Worry, panic, shakes, sweats, no sleep.", "Lights and noise feel too much. Skin may tingle.",
                "If it goes too fast: fits, seeing things, losing touch with what is real.",
            ], onset, nice),
        .say(
            "It can come in waves, and last for weeks or months. That is normal, and it does pass. If you think of "
                + "ending your life, call 999 if you might act on it, or Samaritans on 116 123.", nice),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .fact(
            "slow-cut",
            "A slow cut works best. You agree it with a doctor, and each step is a small share of what you take at "
                + "that time, some weeks apart. You can hold a step if it is too hard.", niceStop),
        .say(
            "You may be put on diazepam, as it lasts longer and can be cut in small steps.", convert),
        .fact(
            "street-pills",
            "If yours come from the street, a service will not match all that you took: no one knows how much that "
                + "was. For some carefully chosen people they prescribe a lower dose for a time, and bring it down.",
            street2, brief),
        .say(
            "Talking therapy helps with the worry or bad sleep beneath. If you also drink a lot, you may need to do "
                + "this in a hospital bed.", niceStop, alcohol),
    ])

private let takesLong = GuidePart.fact(
    "takes-long",
    "It takes weeks to months; after years of use, more than a year for some. Help4Addiction's guide says that "
        + "prescription drugs often take the longest of all.", briefLength, tapers, overAYear)

private let baby = GuidePart.say(
    "If you take them near birth, the baby may be floppy, sleepy or in withdrawal. Staff can plan for that.", nhs)

private let onPrescription = GuidePart.say(
    "If they are prescribed, you take them as told, and you drive well, you have a defence in law. If you feel "
        + "drowsy, do not drive.", driveLaw)

private let nhs = Citation(.nhsWebsite, "diazepam", .medium)
private let nhsFourWeeks = Citation(.nhsWebsite, "diazepam: how long", .medium)
private let frank = Citation(.frank, "benzodiazepines", .medium)
private let dangerous = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let street = Citation(.currentPractice, "street benzodiazepines", .medium)
private let street2 = Citation(.ob17, "street benzodiazepines", .high)
private let briefHiding = Citation(.briefTreatment, "step 1: noticing", .verified)
private let brief = Citation(.briefTreatment, "step 4: substitute prescribing", .verified)
private let briefLength = Citation(.briefRehab, "length of detox", .verified)
private let never = Citation(.ng215, "withdrawal: never abrupt", .high)
private let onset = Citation(.bnf, "benzodiazepine withdrawal", .verified)
private let nice = Citation(.ng215, "benzodiazepines", .medium)
private let niceStop = Citation(.ng215, "benzodiazepines: slow withdrawal", .high)
private let convert = Citation(.dossier, "4.1 BZD-01", .verified)
private let alcohol = Citation(.cg115, "1.3.4 setting", .high)
private let tapers = Citation(.dossier, "4.1, 4.10", .medium)
private let overAYear = Citation(.bnf, "benzodiazepine withdrawal: how long", .medium)
private let driveLaw = Citation(.drugDriving, "medical defence", .high)
