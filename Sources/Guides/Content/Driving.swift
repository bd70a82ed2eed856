import Clinical

extension Guide {
    static let drivingLicence = Guide(
        "driving", .life, "Driving and your licence",
        lead:
            "When you must tell the DVLA, and when you may drive again. To tell them is the law, and it keeps "
            + "people alive.",
        names: ["DVLA", "licence", "license", "car", "lorry", "HGV", "drink driving", "drug driving", "DVA"],
        [first, tell, drink, beforeDetox, illegalDrugs, limits, substitute, help, next])
}

private let first = GuideSection(
    "first", "First: not today",
    [
        .card(
            .urgent, "Do not drive now if",
            [
                "you drank, or took a drug that still affects you",
                "you are in a detox, or have just begun or changed a medicine",
                "you had a fit or a blackout", "you are very tired, as in a crash from cocaine or speed",
            ], detoxRule, practice),
        .say("The morning after counts too. Nobody can tell you an hour when it is safe.", practice),
    ])

private let tell = GuideSection(
    "tell", "You must tell the DVLA",
    [
        .fact(
            "duty",
            "If you have a problem with drink or drugs and hold a licence, it is your duty to tell the DVLA. "
                + "In Northern Ireland, tell the DVA. Your worker can help you with the form.",
            duty),
        .say(
            "If you cannot or will not, and still drive, a doctor may have to tell them. They should talk to "
                + "you first.", duty),
        .say("The DVLA decides. It may ask your doctor for a report, and ask you for a blood test.", dvlaRead),
        .say("Tell your insurer too. If you do not, your cover may not count.", practice),
    ])

private let drink = GuideSection(
    "alcohol", "Drink",
    [
        .say(
            "Since August 2024 the DVLA has two sets of rules. Which one counts for you depends on the "
                + "high-risk features.", rule),
        .points(
            [
                "You had a fit from alcohol withdrawal.",
                "You needed, or need, medicine to come off drink (a medically assisted withdrawal).",
            ], rule),
        .table(
            "How long you may not drive", ["Why", "Car or motorbike", "Bus or lorry", "How sure we are"],
            [
                [
                    "Problem drinking or dependence, no high-risk feature", "At least 6 months of low drinking or none",
                    "At least 1 year of low drinking or none", "We read it in the DVLA's own words",
                ],
                [
                    "Dependence with one or both", "1 year with no drink", "3 years with no drink",
                    "Likely, not checked. Ask the DVLA",
                ],
            ], rule, strict),
        .say("Low drinking here means up to 14 units a week.", units),
    ])

private let beforeDetox = GuideSection(
    "detox", "Before a drink detox",
    [
        .card(
            .nonUrgent, "Talk about your licence before you book",
            [
                "A detox with medicine puts you under the stricter rule.",
                "Ask your worker what this means for your car and your job.",
                "Do not skip the medicine to keep your licence. To come off drink without help can kill.",
            ], rule, dangers)
    ])

private let illegalDrugs = GuideSection(
    "drugs", "Drugs",
    [
        .say(
            "You must not drive, and must tell the DVLA, if you use these drugs a lot or depend on them. We "
                + "have not checked the times below in the DVLA's own words. Ask the DVLA.",
            drugRule),
        .table(
            "How long you may not drive, from your last use (likely, not checked)",
            ["Drug", "Car or motorbike", "Bus or lorry"],
            [
                ["Cannabis, amphetamine, ecstasy, LSD, ketamine", "6 months", "1 year"],
                ["Heroin, morphine, methadone, cocaine, crystal meth", "1 year", "3 years"],
                ["Dependence on diazepam and the like, or on ketamine", "1 year", "3 years"],
            ], drugRule),
    ])

private let limits = GuideSection(
    "limits", "The limits in your blood",
    [
        .fact(
            "low-limits",
            "The law sets a limit for many drugs. For illegal ones it is very low. Even a little from the day "
                + "before can be too much. The guide on each drug has the number.", limitRule),
        .say(
            "If you take a medicine as a doctor told you and drive well, you have a defence. Carry the paper "
                + "from the chemist.", limitRule),
        .say("It is still a crime to drive when it makes you unfit.", unfit),
    ])

private let substitute = GuideSection(
    "substitute", "Methadone and buprenorphine",
    [
        .say(
            "Tell the DVLA. People who are stable, and seen by a specialist, may get a licence for a car. It "
                + "is looked at each year. This is likely right, but we have not checked it.", drugRule),
        .onward([.guide("substitute-prescribing", "Substitute prescribing")]),
    ])

private let help = GuideSection(
    "help", "Getting by without a car",
    [
        .points(
            [
                "Ask your service about bus fares, home visits or calls by video.",
                "If you drive for work, ask for other duties. See our page on work.",
                "You may be able to give your licence up by choice. That can make it quicker to get it back. "
                    + "Ask the DVLA.",
            ], practice),
        .onward([.guide("work-and-treatment", "Work and time off")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you"), .guide("detox", "Detox: coming off safely"),
                .selfChecks("Check yourself, in private"),
                .askForHelp("Ask a service for help"), .plan("See what a plan might look like"),
            ])
    ])

private let duty = Citation(.acg25, "annex 2: fitness to drive", .verified)
private let rule = Citation(.dvla, "alcohol use disorders", .verified)
private let dvlaRead = Citation(.dvla, "medical reports and blood tests", .verified)
private let strict = Citation(.dvla, "with high-risk features: periods", .medium)
private let units = Citation(.dvla, "controlled drinking", .verified)
private let drugRule = Citation(.dvla, "drug misuse and dependence", .medium)
private let detoxRule = Citation(.dossier, "3.4 and 9.5", .medium)
private let limitRule = Citation(.drugDriving, "limits and the medical defence", .high)
private let unfit = Citation(.currentPractice, "the law on driving while unfit", .low)
private let dangers = Citation(.emergencyCopy, "never stop suddenly", .medium)
private let practice = Citation(.currentPractice, "driving", .low)
