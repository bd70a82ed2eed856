import Clinical

extension Guide {
    static let substitutePrescribing = Guide(
        "substitute-prescribing", .treatment, "Substitute prescribing: methadone and buprenorphine",
        lead:
            "A safer medicine takes the place of heroin or drugs like it. It keeps withdrawal away, so you can "
            + "get on with life.",
        about: [.methadone, .buprenorphine],
        names: [
            "OST", "opioid substitution", "script", "Subutex", "Suboxone", "Espranor", "Buvidal", "Physeptone",
            "supervised consumption", "maintenance", "MAT",
        ],
        [what, aims, medicines, start, supervised, injection, safe, .opioidOverdose, coming, life, next])
}

private let what = GuideSection(
    "what", "What it is",
    [
        .say(
            "A doctor, nurse or chemist with special training gives you a medicine in place of the street "
                + "drug. The best known is methadone. Buprenorphine is used too.", brief, practice),
        .fact(
            "for-opiates",
            "It is widely used for opiates only: heroin and drugs like it. It belongs to the first stage of "
                + "treatment. A few carefully chosen people get it for tranquillisers such as diazepam.", brief),
        .fact(
            "evidence",
            "There is very good evidence that it helps people recover, as one part of their care. NICE says "
                + "it should come with other support.", brief, nice),
        .say("There is nothing like it for cocaine, speed, cannabis or ketamine.", noMedicine),
    ])

private let aims = GuideSection(
    "aims", "What it is for, in order",
    [
        .inOrder(
            [
                "First: to get off the street drug. A much safer medicine will replace it.",
                "Then: to find a dose that holds you steady, with no withdrawal and no street drugs.",
                "Then: to use the calm to take the next steps: health, home, family, work.",
                "Then, when you are ready: to reduce the dose, with talking therapy, as your care plan says.",
            ], brief),
        .say(
            "There is no set time to come off. Some people stay on it for years and live well. In Scotland it "
                + "is a standard that you are helped to stay for as long as you need.", mat, practice),
    ])

private let medicines = GuideSection(
    "medicines", "Methadone or buprenorphine",
    [
        .table(
            "The two medicines", ["What", "Methadone", "Buprenorphine"],
            [
                [
                    "What it is", "Most often a green drink, once a day",
                    "A tablet under or on the tongue, or an injection",
                ],
                ["How it feels", "Some feel drowsy", "Many say their head is clearer"],
                [
                    "Starting", "The dose goes up bit by bit over days",
                    "You wait till withdrawal has begun, or it can bring it on at once",
                ],
                ["Heart", "Some people need a heart test (ECG)", "Not often"],
            ], dossierOST, practice),
        .fact(
            "which",
            "NICE says both are good. You choose with the prescriber. If both suit you the same, NICE says to "
                + "try methadone first.", nice),
    ])

private let start = GuideSection(
    "start", "How it starts",
    [
        .points(
            [
                "They ask what you use and check your health. You give a drug test.",
                "They start low and build up. It may take days to feel right. Say how you feel.",
                "They see you often at first, every few days.",
                "They offer blood tests for hepatitis and HIV, a hepatitis B jab, and naloxone.",
            ], start1, start2),
        .fact(
            "first-days",
            "The first two weeks are a risky time. The medicine builds up in your body. Do not top up with "
                + "other drugs, pills or drink.", risk),
        .say("In Scotland it is a standard that you can start on the same day that you ask.", mat),
    ])

private let supervised = GuideSection(
    "supervised", "Taking it while someone watches",
    [
        .fact(
            "three-months",
            "NICE says that for at least the first 3 months you should take it each day while someone watches, "
                + "most often a chemist. It keeps you and others safe. Your service tells you how it does it.",
            nice, practice),
        .say(
            "You can ask for a quiet corner. When you are steady, you can take some home. Work and children "
                + "count when that is decided.", supervision),
        .fact(
            "missed",
            "If you miss a day or two, tell the chemist. If you miss three days or more, do not take your "
                + "usual dose. See your service first. Your body may no longer be used to it. In the first two weeks, "
                + "tell your service if you miss even one day.", missed, missedEarly),
    ])

private let injection = GuideSection(
    "injection", "The long-acting injection",
    [
        .fact(
            "weekly-or-monthly",
            "Buprenorphine also comes as an injection under the skin. It lasts a week or a month. One brand "
                + "is Buvidal. A nurse or doctor gives it. You do not take any home.", injectable),
        .say("Not each area has it. Ask.", practice),
    ])

private let safe = GuideSection(
    "safe", "Keep it safe",
    [
        .card(
            .emergency, "Call 999 if someone",
            [
                "is very sleepy and hard to wake, or snores in a strange way", "breathes slowly, or has blue lips",
                "is a child who may have had even a sip or one tablet",
                "Do not wait for it to wear off.",
            ], emergency, toxic),
        .points(
            [
                "Keep it locked away. A small amount can kill a child, or a grown-up who is not used to it.",
                "Drink, diazepam, sleeping pills, pregabalin, gabapentin and GHB can stop your breath when "
                    + "you mix them.",
                "Tell any doctor, dentist or chemist that you take it. Some medicines do not go with it.",
            ], lockbox, mixing),
    ])

private let coming = GuideSection(
    "coming-off", "Coming off it",
    [
        .fact(
            "when-ready",
            "You may ask to come off at any time. Go slowly, with help. Coming off methadone takes longer. "
                + "See our page on detox.", briefDetox),
        .say(
            "Do not stop all at once on your own. After you stop, the dose you once took can kill you.", risk),
        .onward([.guide("detox", "Detox: coming off safely")]),
    ])

private let life = GuideSection(
    "life", "Babies and driving",
    [
        .say(
            "If you are pregnant, stay on your medicine and tell your midwife and your service. To stop all "
                + "at once can harm the baby.", pregnancy),
        .say(
            "You must tell the DVLA. People who are steady on it and checked by a doctor may get a licence, "
                + "with a look each year.", driving),
        .onward([.guide("driving", "Driving and your licence")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service that prescribes", substance: .heroin, setting: .community),
                .find("Find a chemist that helps", setting: .pharmacy), .askForHelp("Ask a service for help"),
                .guide("talking-therapies", "Talking therapies"), .guide("relapse", "If you use again"),
            ])
    ])

private let brief = Citation(.briefTreatment, "step 4: substitute prescribing", .verified)
private let briefDetox = Citation(.briefRehab, "heroin detox", .verified)
private let nice = Citation(.ta114, "1.1 to 1.3", .verified)
private let mat = Citation(.matStandards, "standards 1 and 5", .high)
private let noMedicine = Citation(.ob17, "drugs with no substitute", .high)
private let dossierOST = Citation(.dossier, "2.2, 2.3 and 2.7", .high)
private let start1 = Citation(.ob17, "chapters 2 and 4: before and after the first dose", .medium)
private let start2 = Citation(.dossier, "2.12 health checks", .high)
private let risk = Citation(.ob17, "risk when starting and after leaving", .high)
private let supervision = Citation(.ob17, "supervised doses", .high)
private let missed = Citation(.dossier, "2.6 missed doses", .verified)
private let missedEarly = Citation(.dossier, "2.6 missed doses while starting", .medium)
private let injectable = Citation(.dossier, "2.4 LAB-01 to LAB-03", .verified)
private let toxic = Citation(.dossier, "2.2 MET-13", .verified)
private let lockbox = Citation(.dossier, "2.5 SUP-04", .medium)
private let mixing = Citation(.dossier, "2.11 interactions", .high)
private let pregnancy = Citation(.ob17, "pregnancy", .medium)
private let driving = Citation(.dvla, "methadone and buprenorphine programmes", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let practice = Citation(.currentPractice, "substitute prescribing", .low)
