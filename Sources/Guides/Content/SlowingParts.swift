import Clinical

// What the guides to drugs that slow the body down say in the same way, each with the name of its drug.
extension GuideSection {
    /// Pregnancy, children and work, for a drug that must not be stopped all at once.
    static func slowingLife(_ name: String, _ extra: [GuidePart] = []) -> GuideSection {
        GuideSection(
            "life", "Pregnancy, children and work",
            [
                .fact(
                    "pregnancy",
                    "If you are pregnant, or might be, tell your midwife, doctor or a drug service today. They are "
                        + "there to help you both. If you take \(name) most days, do not stop all at once on your "
                        + "own. That can harm you and the baby.",
                    Citation(.currentPractice, "pregnancy: specialist care, no sudden stop", .medium)),
                .fact(
                    "children",
                    "If there are children at home, lock it away. What you can take may kill a child. To ask for help "
                        + "does not mean they will be taken from you.",
                    Citation(.dossier, "2.5 SUP-04, 9.3", .high),
                    Citation(.currentPractice, "children and asking for help", .medium)),
                .fact(
                    "work",
                    "As a rule your boss need not know that you get help, unless you choose to say so. Some jobs, such "
                        + "as driving for a living, have rules of their own.",
                    Citation(.briefRehab, "telling an employer", .verified),
                    Citation(.currentPractice, "jobs with rules of their own", .medium)),
            ] + extra + [
                .onward([
                    .guide("pregnancy", "Pregnancy, drink and drugs"), .guide("children", "Children at home"),
                    .guide("work-and-treatment", "Work and time off for treatment"),
                    .guide("driving", "Driving and your licence"),
                ])
            ])
    }

    /// How long it takes to come off, and what help costs; `first` has the figures.
    static func comingOffTime(_ first: GuidePart) -> GuideSection {
        GuideSection(
            "how-long", "How long, and what it costs",
            [
                first,
                .say(
                    "Help from the NHS or your local drug and alcohol service is free. You do not have to pay to come "
                        + "off safely. If you pay for rehab, this is what a week costs:",
                    Citation(.briefRehab, "cost, and free help from the NHS", .verified),
                    Citation(.currentPractice, "free help", .medium)),
                .weekPrices,
                .onward([
                    .plan("See how long a plan might be and what it might cost"),
                    .guide("paying-for-treatment", "Who pays, and what it costs"),
                ]),
            ])
    }

    /// Too much of a drug that slows the breath and that naloxone does not undo.
    static func slowingOverdose(_ name: String, _ extra: [GuidePart] = []) -> GuideSection {
        GuideSection(
            "overdose", "Too much at once",
            [
                .card(
                    .emergency, "Call 999 if someone who took \(name)",
                    [
                        "cannot be woken up", "breathes slowly, or stops and starts, or gurgles",
                        "has blue or grey lips", "has a fit",
                        FirstAid.onTheirSide,
                        "Stay. Do not let them sleep it off alone.",
                    ], Citation(.emergencyCopy, "signs that need 999", .medium)),
                .naloxoneIfUnsure(name),
                .fact(
                    "after-a-break",
                    "After a break your body can no longer take what it used to. The old dose can then kill.",
                    Citation(.dossier, "4.11 REC-03", .medium)),
            ] + extra)
    }
}

extension GuidePart {
    /// When stopping has gone wrong.
    static let stoppingEmergency = GuidePart.card(
        .emergency, "Call 999 if someone who stops or cuts down",
        [
            "has a fit", "sees or hears things that are not there", "is very mixed up, or burning hot",
            "plans to end their life",
        ], Citation(.emergencyCopy, "signs that need 999", .medium))

    /// What adds up when drugs that slow the breath are mixed.
    static func slowingMix(_ name: String) -> GuidePart {
        .fact(
            "mixing-breath",
            "These all slow your breath: heroin-type drugs, drink, calming pills, sleeping pills, pregabalin, "
                + "gabapentin and GHB. \(name) with any of the others can stop it. Many overdose deaths come from a "
                + "mix.",
            Citation(.dossier, "2.11 what slows the breath", .high),
            Citation(.currentPractice, "deaths from mixes", .medium))
    }

    /// For someone who has stopped all at once before reading that they should not.
    static let alreadyStopped = GuidePart.fact(
        "already-stopped",
        "Have you stopped already? If you shake, sweat a lot or feel very ill, do not wait it out alone. Get medical "
            + "help today: a doctor, 111 or A&E. (There is no 111 in Northern Ireland.)",
        Citation(.currentPractice, "withdrawal that has begun", .medium))
}
