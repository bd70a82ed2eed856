import Clinical

// Sections that the guides about the mind share.
extension GuideSection {
    /// Help for someone who may end their life: it comes first on every page about the mind.
    static let crisis = GuideSection(
        "crisis", "If you cannot keep safe",
        [
            .card(
                .emergency, "Call 999 or go to A&E now if",
                [
                    "you might act on a plan to end your life", "you have hurt yourself badly",
                    "you took an overdose of any drug or tablet, even if you feel well",
                ], crisisSigns),
            .say(
                "If you are not in danger now but feel you may be soon, tell someone today. You can talk to Samaritans "
                    + "at any hour. In England, Scotland and Wales you can call NHS 111 and ask for mental health "
                    + "help. In Northern Ireland there is Lifeline, also at any hour. It is what they are there for.",
                crisisCall),
            .fact(
                "risk",
                "Drink and drugs can make a dark thought much stronger, and make it easier to act on it. So can the "
                    + "low days after them. If you can, stay with someone until it eases.", crisisRisk, crisisCrash),
            .onward([.lines(.crisis), .lines(.health), .emergency("All the signs that need 999")]),
        ])

    /// Where to go from a page about the mind.
    static func nextForMind(_ more: [Onward]) -> GuideSection {
        GuideSection(
            "next", "Where to go next",
            [
                .onward(
                    more + [
                        .find("Find a drug or alcohol service"),
                        .selfChecks("Check your drink or drug use, in private"),
                        .askForHelp("Ask a service for help"),
                    ])
            ])
    }
}

private let crisisSigns = Citation(.emergencyCopy, "signs that need 999", .medium)
private let crisisCall = Citation(.nhsWebsite, "where to get urgent help for mental health", .medium)
private let crisisRisk = Citation(.currentPractice, "suicide risk with drink and drugs", .medium)
private let crisisCrash = Citation(.dossier, "4.3 STM-04", .high)
