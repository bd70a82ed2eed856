import Clinical

// What several guides to drugs say in the same way, each with the name of its drug.
extension GuideSection {
    /// Children, pregnancy and work; `extra` says what is special about the drug.
    static func drugLife(_ name: String, _ extra: [GuidePart] = []) -> GuideSection {
        GuideSection(
            "life", "Children, pregnancy and work",
            [
                .fact(
                    "pregnancy",
                    "If you are pregnant, or might be, tell your midwife or a drug service that you use \(name). They "
                        + "are there to help you both. They can help you to stop or cut down in a safe way. That is "
                        + "good for the baby at any stage.",
                    Citation(.nhsWebsite, "drugs in pregnancy", .medium)),
                .say(
                    "If you drink most days, or take \(NotToStop.opioidsToo), do not stop those all at once on your "
                        + "own. That can harm you and the baby.",
                    Citation(.currentPractice, "pregnancy: no sudden stop", .medium)),
                .fact(
                    "children",
                    "If there are children at home, lock drugs away where they cannot reach. See that they are with "
                        + "someone who has not used. A service will ask about them. It does so to keep them safe.",
                    Citation(.dossier, "9.3", .high)),
                .fact(
                    "work",
                    "As a rule your boss need not know that you get help, unless you choose to say so. Some jobs, such "
                        + "as driving for a living, have rules of their own.",
                    Citation(.briefRehab, "telling an employer", .verified),
                    Citation(.currentPractice, "jobs with rules of their own", .medium)),
                .say(
                    "If you are off sick, you can sign for the first 7 days yourself. From day 8 you need a fit note.",
                    Citation(.dossier, "8.1 EMP-01", .high)),
            ] + extra + [
                .onward([
                    .guide("pregnancy", "Pregnancy, drink and drugs"), .guide("children", "Children at home"),
                    .guide("work-and-treatment", "Work and treatment"), .guide("driving", "Driving and your licence"),
                ])
            ])
    }

    /// What help costs and how long it goes on, in short.
    static func howLong(_ first: GuidePart) -> GuideSection {
        GuideSection(
            "how-long", "How long and how much",
            [
                first,
                .say(
                    "Help from your local drug service is free. You agree a care plan with a worker. It has aims for "
                        + "now and for later. It changes as your life does.",
                    Citation(.briefTreatment, "care plan", .verified),
                    Citation(.currentPractice, "free help", .medium)),
                .say(
                    "If you pay for rehab, a full stay is 28 days, says Help4Addiction's guide, and some stays are "
                        + "only 7. On what a week costs:",
                    Citation(.briefRehab, "length of stay", .verified)),
                .weekPrices,
                .onward([
                    .plan("See how long a plan might be and what it might cost"),
                    .guide("paying-for-treatment", "Who pays, and what it costs"),
                ]),
            ])
    }
}

extension GuidePart {
    /// The signs after a stimulant that need an ambulance.
    static func stimulantEmergency(_ name: String) -> GuidePart {
        .card(
            .emergency, "Call 999 if someone who took \(name)",
            [
                "cannot be woken up, or has a fit", "breathes slowly or not at all, or has blue lips",
                "has pain in the chest, or cannot get their breath",
                "is very hot, or stiff, or shakes", "is very mixed up, or sees or hears things that are not there",
                "plans to end their life", FirstAid.onTheirSide,
                "Stay with them. Keep them cool and calm. Tell the crew what they took.",
            ], Citation(.emergencyCopy, "signs that need 999", .medium), Citation(.dossier, "4.3 STM-04, 9.7", .medium))
    }

    /// Low mood when a stimulant wears off.
    static let crashSafety = GuidePart.card(
        .urgent, "The low can be dangerous",
        [
            "For some people the low mood brings thoughts of ending their life. It passes. You need not be alone.",
            "Call Samaritans on 116 123, day or night. If you might act on it, call 999.",
        ], crash)

    /// The days after a stimulant, as far as we have figures.
    static let crashCourse = GuidePart.course(
        DayCourse(
            "The days after you stop",
            [
                .init(
                    days: 0...14, .strong,
                    "The crash takes one to two weeks. You may be very low and tired, and sleep and eat a lot.")
            ], crash))

    /// What works for stimulants.
    static func stimulantHelp(_ name: String) -> GuidePart {
        .points(
            [
                "One or two short talks, of 10 to 45 minutes, on what you want to change and why.",
                "Rewards. You get small vouchers for tests that show no \(name). They grow as you go on.",
                "Couples therapy, each week for 12 weeks or more, if your partner does not use and you are both safe.",
                "Groups of people who have been there. Staff can go with you the first time.",
            ], nice)
    }

    /// More about the help there is.
    static let helpLinks = GuidePart.onward([
        .guide("talking-therapies", "Talking therapies"), .guide("mutual-aid", "Groups near you"),
        .guide("what-happens-in-treatment", "What happens in treatment"),
    ])

    /// Two sources do not agree on CBT.
    static func viewsOnCBT(_ name: String) -> GuidePart {
        .views([
            SourceView(
                "It names CBT as a well known therapy for drug problems. CBT helps you to see how your thoughts lead "
                    + "to what you do.",
                Citation(.briefTreatment, "talking therapies", .verified)),
            SourceView(
                "NICE CG51",
                "It does not back CBT as a matter of course for \(name) use itself. It does back it for the "
                    + "anxiety or depression that may come with it.", nice),
        ])
    }
}

private let crash = Citation(.dossier, "4.10", .medium)
private let nice = Citation(.cg51, "psychosocial interventions", .high)
