import Clinical

extension Guide {
    static let opioidPainkillers = Guide(
        "opioid-painkillers", .substance, "Opioid painkillers",
        lead: "Codeine, tramadol, morphine and the like, from a doctor or over the counter. If you take more than you "
            + "meant to, you are far from alone, and there is help.",
        about: [.prescribedOpioid],
        names: [
            "codeine", "co-codamol", "tramadol", "morphine", "oxycodone", "fentanyl patch", "dihydrocodeine", "lean",
            "prescription drugs", "prescribed medicines", "over the counter", "pain pills",
        ],
        [
            what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment,
            .comingOffTime(takesLong), .opioidOverdose, .slowingLife("opioid painkillers", [baby]),
            .driving(.prescribedOpioid, [onPrescription]),
            .next(
                .prescribedOpioid,
                [
                    .guide("benzodiazepines", "Benzodiazepines"),
                    .guide("gabapentinoids", "Pregabalin and gabapentin"), .guide("z-drugs", "Sleeping pills"),
                    .guide("naloxone", "Overdose and naloxone"), .lines(.drugs),
                ]),
        ])
}

private let what = GuideSection(
    "what", "What they are",
    [
        .say(
            "Opioid painkillers are of the same family as heroin. Some come from a doctor: codeine, dihydrocodeine, "
                + "tramadol, morphine, oxycodone, fentanyl patches. Weak ones with codeine are sold over the counter.",
            nhs),
        .fact(
            "in-scope",
            "Drug treatment is not only for illegal drugs. It is there for problems with prescribed and "
                + "over-the-counter medicines too. You do not need to have used a street drug to get help.", brief),
    ])

private let effects = GuideSection(
    "effects", "What they do, and how long",
    [
        .say(
            "They ease strong pain for a while. They can also make you calm, sleepy, sick or dizzy, and bung you up. "
                + "Most last some hours; slow pills and patches last a day or days.", nhs),
        .say(
            "They work well for short pain and at the end of life. For pain that goes on for months they often stop "
                + "working, and can even make pain worse.", nice),
    ])

private let signs = GuideSection(
    "signs", "Signs that it is a problem",
    [
        .fact(
            "hiding",
            "Many people find that they have been hiding the amount they take. That can be the first sign that you "
                + "are not in full control.", brief),
        .points(
            [
                "You take more than the label says, or take them for stress or sleep, not pain.",
                "You run out early, go to more than one chemist or doctor, or buy online.",
                "You feel ill or low between doses.",
                "It costs you: money, friends, a broken relationship, a job, trouble with the police.",
                "You are afraid of what would happen without them.",
            ], brief, nice),
        .say(
            "It is not a weak will. It can happen to anyone who takes them for long, even if they never take more "
                + "than the doctor said.", nice),
    ])

private let harms = GuideSection(
    "harms", "What they can do to you",
    [
        .card(
            .urgent, "Pills with paracetamol or ibuprofen in them",
            [
                "Co-codamol has paracetamol in it. Too much can destroy the liver, and you may feel fine at first.",
                "Codeine with ibuprofen: too much can make the stomach bleed and harm the kidneys.",
                "If you took too many, go to A&E now, even if you feel well. Black poo or blood in sick: call 999.",
            ], nhsParacetamol),
        .points(
            [
                "Hard poos, falls, low mood, low sex drive, bad sleep.", "More pain, not less, over time.",
                "Slow breath and overdose.",
                "Pills bought online or on the street may be fake. Some have nitazenes in them, which are very strong.",
            ], nice, dangerous),
    ])

private let addictive = GuideSection(
    "addictive", "Are they addictive?",
    [
        .fact(
            "three-days",
            "Yes. The body gets used to them and needs more. That is why codeine from a chemist should not be taken "
                + "for more than 3 days without advice.", codeine)
    ])

private let law = GuideSection(
    "law", "What the law says",
    [
        .say(
            "They are legal if prescribed to you. To have them with no prescription, or give or sell yours, is a "
                + "crime. Morphine, oxycodone and fentanyl are class A, codeine is class B and tramadol is class C.",
            act)
    ])

private let mixing = GuideSection("mixing", "Mixing them with other things", [.slowingMix("An opioid painkiller")])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .card(
            .urgent, "Cut down slowly, with help",
            [
                "Do not stop all at once. Ask your doctor to help you cut down bit by bit.",
                "Tell them what you truly take, also what you buy. They have heard it before.",
                "If you lose your tolerance, your old dose can kill you.",
            ], niceStop, brief),
        .say(
            "Your doctor should not stop them all at once either. You have a say in how fast it goes.", niceStop),
    ])

private let withdrawal = GuideSection(
    "withdrawal", "What coming off is like",
    [
        .say(
            "If it is too fast you may ache, yawn, sweat, shiver, feel sick, have the runs, not sleep, and feel on "
                + "edge. Pain may flare for a while. That does not mean that you need them for life.", nice),
        .say(
            "We have no day by day figures to show. It depends on the drug, the dose and the pace. If it is too hard, "
                + "the doctor can hold the dose where it is, and go on later.", niceStop),
        .say(
            "If you think of ending your life, call 999 if you might act on it, or Samaritans on 116 123.", emergency),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment that works",
    [
        .points(
            [
                "A slow cut, planned by you and the doctor. Small steps, some weeks apart, and a check at each.",
                "Other help for the pain: moving more, physiotherapy, pain clinics, talking therapy.",
                "Some people do better on a switch to buprenorphine or methadone first.",
                "Naloxone at home, and people near you who can use it.",
            ], niceStop, practice),
        .say(
            "You can go to your doctor, or straight to a drug service on your own. Both keep it private.", briefWays),
    ])

private let takesLong = GuidePart.fact(
    "takes-long",
    "Help4Addiction's guide says that prescription drugs often take the longest of all to treat. NICE, too, says to "
        + "cut down slowly. Count on months, not days.", briefLength, niceStop)

private let baby = GuidePart.say(
    "Codeine can pass into breast milk and harm a baby. If you breastfeed and take it, ask a doctor or midwife today. "
        + "Do not just stop it. If the baby is very sleepy, or is short of breath, call 999.",
    nhsBaby)

private let onPrescription = GuidePart.say(
    "If it is prescribed, you take it as told, and you drive well, you have a defence in law. Do not drive when the "
        + "dose has just changed or you feel drowsy.", driveLaw)

private let nhs = Citation(.nhsWebsite, "codeine, tramadol, morphine", .medium)
private let nhsParacetamol = Citation(.nhsWebsite, "paracetamol and ibuprofen: too much", .medium)
private let nhsBaby = Citation(.nhsWebsite, "codeine: breastfeeding", .medium)
private let brief = Citation(.briefTreatment, "step 1: noticing", .verified)
private let briefWays = Citation(.briefTreatment, "step 2: ways in", .verified)
private let briefLength = Citation(.briefRehab, "length of detox", .verified)
private let nice = Citation(.ng215, "opioids", .medium)
private let niceStop = Citation(.ng215, "opioids: reduce slowly", .high)
private let dangerous = Citation(.frank, "dangerous drugs: synthetic opioids", .verified)
private let codeine = Citation(.dossier, "4.7 codeine, 3-day limit", .high)
private let act = Citation(.misuseOfDrugsAct, "schedule 2", .high)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let practice = Citation(.currentPractice, "opioid painkillers", .medium)
private let driveLaw = Citation(.drugDriving, "medical defence", .high)
