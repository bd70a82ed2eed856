import Clinical

extension Guide {
    static let howManyPeople = Guide(
        "how-many-people", .about, "How many people get help",
        lead: "You are not the only one. Here is how many people were in treatment, then and now.",
        names: ["statistics", "figures", "numbers", "am I the only one", "how common"],
        [alone, numbers, who, not, next])
}

private let alone = GuideSection(
    "alone", "You are not the only one",
    [
        .fact(
            "record",
            "In England, 329,646 adults were in contact with a drug or alcohol service in one year, from "
                + "April 2024 to March 2025. That is the most since the count began.", now),
        .say("Of those, 169,542 came into treatment that year. They all had a first day.", now),
    ])

private let numbers = GuideSection(
    "numbers", "Two numbers you may read",
    [
        .fact(
            "old-number",
            "Some pages give a smaller number: 279,793 people. It was right once. It is from 2016/17.", then),
        .views(
            [
                SourceView(
                    "279,793 people had contact with services in the last year. It says that over half came for an "
                        + "opiate, and a quarter for alcohol.", brief),
                SourceView(
                    "ViewIt, England, 2016/17",
                    "The same total. By our sum, 52% were there for opiates and 29% for alcohol alone.", then),
                SourceView(
                    "GOV.UK, England, 2024 to 2025",
                    "329,646 adults. 42% were there for opiates (138,255 people), and 30% for alcohol "
                        + "alone (99,955).", now),
            ]),
        .say(
            "So more people get help now than then. You would not be the odd one out. Opiates are heroin and "
                + "drugs like it.", now),
    ])

private let who = GuideSection(
    "who", "What people get help with",
    [
        .table(
            "Adults in treatment, England, April 2024 to March 2025", ["Main problem", "People"],
            [
                ["Opiates such as heroin", "138,255 (42%)"], ["Alcohol alone", "99,955 (30%)"],
                ["Other drugs, with or without alcohol", "28%"],
            ], now),
        .fact(
            "cocaine",
            "Of the people who began that year, 20% had a problem with powder cocaine, and 19% with crack.", now),
        .say(
            "These are counts of people who got help. There are more who need it and have not yet asked. "
                + "Scotland, Wales and Northern Ireland count on their own.", now, practice),
    ])

private let not = GuideSection(
    "not-all", "Not all become dependent",
    [
        .fact(
            "millions",
            "Help4Addiction's guide says that millions here have used drugs or drunk alcohol, and that not all become "
                + "dependent. If you worry, check yourself in private.", brief),
        .onward([.selfChecks("Check yourself, in private")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you"), .guide("what-happens-in-treatment", "What happens in treatment"),
                .askForHelp("Ask a service for help"),
                .plan("See what a plan might look like"),
            ])
    ])

private let now = Citation(.treatmentStatistics, "summary", .verified)
private let then = Citation(.viewIt, "all in treatment, 2016/17", .verified)
private let brief = Citation(.briefRehab, "how many people", .verified)
private let practice = Citation(.currentPractice, "counting people in treatment", .medium)
