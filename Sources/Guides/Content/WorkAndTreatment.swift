import Clinical

extension Guide {
    static let workAndTreatment = Guide(
        "work-and-treatment", .life, "Work and time off for treatment",
        lead: "What you must tell your employer, when you need a note, and what sick pay you can get.",
        names: [
            "sick note", "fit note", "sick pay", "SSP", "employer", "boss", "self-certificate", "Med3", "phased return",
            "tell work",
        ],
        [tell, days, saturday, note, back, pay, rights, drivingForWork, next])
}

private let tell = GuideSection(
    "tell", "Must my employer know?",
    [
        .fact(
            "need-not-know",
            "No. Your employer need not know that you are in treatment. It is up to you whom you tell.", brief),
        .say(
            "You tell them that you are ill and cannot come in. An employer should have a policy on sickness. "
                + "Read it: it says who to call, and by when. You may say little. But do not say what is not true: "
                + "that could cost you the job.", brief, practice),
        .fact(
            "tell-in-time",
            "To get sick pay, tell them in the time that your job sets. If it sets none, tell them within 7 days of "
                + "the first day.", sickPay),
        .say(
            "We share nothing with your employer unless you ask us to. Help4Addiction's guide says that a rehab will "
                + "give you advice on time off. Ask if it can write a letter that does not say what kind of place it "
                + "is, and is still true.", brief, disclosure),
        .say(
            "Some jobs have their own rules, as when you drive, fly, or work with weapons. Check your "
                + "contract, or ask your union.", practice),
    ])

private let days = GuideSection(
    "days", "Count the days",
    [
        .inOrder(
            [
                "Day 1 is the first day that you are ill. Count all calendar days: weekends and bank holidays too.",
                "Day 1 to day 7: you self-certify. You fill in a form yourself. No doctor is needed.",
                "From day 8: you need a fit note.",
            ], calendar),
        .table(
            "How it works out", ["Your absence", "Days", "What you need"],
            [
                ["Saturday to the next Friday", "7", "Self-certificate"],
                ["Saturday to the second Monday after it", "10", "Self-certificate for 7 days, fit note from day 8"],
                ["28 days in rehab", "28", "Self-certificate for 7 days, fit note from day 8"],
            ], calendar),
    ])

private let saturday = GuideSection(
    "saturday", "Go in on a Saturday?",
    [
        .say(
            "You may read that you can go in on a Saturday for 7 to 10 days and use just one week. Our "
                + "sources differ.", conflict),
        .views(
            [
                SourceView(
                    "You can start a detox of 7 to 10 days on a Saturday, take one full working week off, and "
                        + "self-certify.", brief),
                SourceView(
                    "The rule on sick days (GOV.UK)",
                    "Weekends count. A stay of 10 days is more than 7 calendar days. So you need a fit "
                        + "note from day 8.", calendar),
            ]),
        .say(
            "A stay of 7 days, Saturday to Friday, works. For 8 days or more, ask for a fit note. Do not cut a detox "
                + "short to save a note: it has to be as long as your body needs.", calendar, practice),
    ])

private let note = GuideSection(
    "fit-note", "The fit note",
    [
        .fact(
            "over-seven",
            "Are you off for longer than 7 days? Then most employers want a statement of fitness for work. People call "
                + "it a fit note. It shows that you are ill, and what you need to go back.", brief),
        .say(
            "A doctor can sign it. So can a nurse, an occupational therapist, a pharmacist or a "
                + "physiotherapist. It can be on paper or on your phone.", issuers, practice),
        .say("What stands on it:", contents),
        .points(
            [
                "Your name, the day they saw you, and for how long it counts.", "What is wrong with you.",
                "Not fit for work, or may be fit for work.",
                "What could help: a phased return, other hours, other duties, or changes at work.",
                "Who signed it, with their job and address.",
            ], contents),
        .fact(
            "reason",
            "Help4Addiction's guide says it does not need to give the reason in detail. The form does have a line "
                + "for it. Ask the doctor for wide words that are still true. You keep the note, and can talk with "
                + "them about what it says.",
            brief, reason),
    ])

private let back = GuideSection(
    "going-back", "Going back",
    [
        .fact(
            "phased",
            "A phased return means that you start with fewer hours and build up. A fit note can ask for that, "
                + "or for reduced hours or lighter work.", brief, contents),
        .points(
            [
                "Ask for time off for groups or the chemist.", "See your worker in the first week.",
                "Plan what to say when someone asks where you were. A short line will do.",
            ], practice),
    ])

private let pay = GuideSection(
    "sick-pay", "Sick pay",
    [
        .say(
            "The rules changed on 6 April 2026. They are the same all over the UK. Your contract may give you "
                + "more.", sickPay),
        .table(
            "Statutory sick pay (SSP)", ["Rule", "In the year before 6 April 2026", "From 6 April 2026"],
            [
                ["Starts", "Day 4, after 3 waiting days", "The first full day"],
                ["Earnings", "At least £125 a week", "No lowest amount"],
                ["How much a week", "£118.75", "£123.25, or 80% of your pay if that is less"],
                ["How long", "Up to 28 weeks", "Up to 28 weeks"],
            ], sickPay, sickPayCode),
        .say(
            "If you were off before that day and still were after it, ask which rules count for you. If you "
                + "are ill again within 8 weeks, the two times count as one towards the 28 weeks.", sickPayCode),
        .say(
            "If you work for yourself, or get no sick pay, ask about Universal Credit. Citizens Advice can "
                + "help.", practice),
    ])

private let rights = GuideSection(
    "rights", "The Equality Act",
    [
        .fact(
            "equality-act",
            "Under the Equality Act, dependence on drink or drugs is not in itself a disability. It is "
                + "different if it began with medicine from a doctor. An illness that came from it, such as "
                + "depression or liver harm, may count.",
            equality),
        .say(
            "Northern Ireland has its own law. If you may lose your job, or have lost it, get advice at once: the time "
                + "to act is short. Ask your union, Citizens Advice or Acas. In Northern Ireland ask the Labour "
                + "Relations Agency.", practice),
    ])

private let drivingForWork = GuideSection(
    "driving", "If you drive for work",
    [
        .say(
            "What you tell your employer is one thing. What you tell the DVLA is another. You must tell the "
                + "DVLA yourself.", dvla),
        .onward([.guide("driving", "Driving and your licence")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you"), .guide("residential-rehab", "What rehab is like"),
                .guide("day-programmes", "Rehab by day"),
                .guide("paying-for-treatment", "Paying for treatment"), .plan("See what a plan might look like"),
                .askForHelp("Ask a service for help"),
            ])
    ])

private let brief = Citation(.briefRehab, "time off work", .verified)
private let calendar = Citation(.dossier, "8.1 EMP-01 and EMP-02 (GOV.UK)", .high)
private let sickPay = Citation(.dossier, "8.1 EMP-03 and EMP-05", .verified)
private let sickPayCode = Citation(.dossier, "8.1 EMP-04 and EMP-06", .verified)
private let issuers = Citation(.dossier, "8.2 EMP-07", .high)
private let contents = Citation(.dossier, "8.2 EMP-08", .high)
private let reason = Citation(.dossier, "8.2 EMP-09", .medium)
private let equality = Citation(.dossier, "8.2 EMP-10", .high)
private let disclosure = Citation(.dossier, "8.3 not disclosing", .medium)
private let conflict = Citation(.dossier, "11 item 5", .high)
private let dvla = Citation(.dvla, "duty of the licence holder", .verified)
private let practice = Citation(.currentPractice, "work", .low)
