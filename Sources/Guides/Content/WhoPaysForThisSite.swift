import Clinical

extension Guide {
    static let whoPaysForThisSite = Guide(
        "who-pays-for-this-site", .about, "Who pays for this site",
        lead: "Nobody pays to be listed here. And here is what to ask any helpline before you trust it.",
        names: [
            "commission", "who runs this", "is this free", "Help4Addiction", "Have I Got A Problem", "HIGAP",
            "The Online Rehab", "broker", "referral fee",
        ],
        [us, promises, ask, whoIsWho, next])
}

private let us = GuideSection(
    "us", "Nobody pays to be listed",
    [
        .fact(
            "nobody-pays",
            "No rehab, clinic or helpline pays to be in our list, or to come higher in it. We take no "
                + "commission. If you go to one, we get nothing.", ours),
        .points(
            [
                "The list of services puts first what fits what you asked for. It says why each one is there.",
                "The list of helplines shows the day each number was checked, or that it was not.",
                "The words in these guides name their sources. Where sources differ, we show both.",
                "You can read all this, check yourself and ask for help for free. You need not give your name "
                    + "to read.",
            ], ours),
    ])

private let promises = GuideSection(
    "promises", "What a good helpline does",
    [
        .say(
            "One helpline on a public page about rehab makes these promises. We think any helpline should "
                + "keep them.", brief),
        .points(
            [
                "It is free.", "It is confidential: what you say stays private.", "It is impartial: it takes no side.",
                "It is led by your needs.",
                "It is open all day and night, 24/7.", "The staff are kind, and meet you with compassion.",
                "You hear enough to make an informed decision.",
            ], brief),
    ])

private let ask = GuideSection(
    "ask", "Ask who pays them",
    [
        .say(
            "A helpline can be free to you and still be paid by rehabs. Then it may not tell you about free "
                + "help. So ask:", disclosure),
        .points(
            [
                "Who pays you?", "Do you get money if I go to a place you name?",
                "Do you tell people about the NHS and other free help?",
                "Who will see my name and number?",
            ], disclosure, practice),
        .say("If they do not like the question, try another one.", practice),
        .onward([.lines(.drugs), .lines(.alcohol), .lines(.family)]),
    ])

private let whoIsWho = GuideSection(
    "names", "Names you may meet",
    [
        .table(
            "What each one is, as far as we know", ["Name", "What it is"],
            [
                [
                    "Help4Addiction",
                    "A helpline that links callers to rehabs. It says it is free, confidential, impartial and "
                        + "open 24/7. Ask who pays it",
                ],
                [
                    "Have I Got A Problem (HIGAP)",
                    "A free website that explains mental health and addiction. A charity, Advising "
                        + "Communities (number 1061055), runs it",
                ],
                ["The Online Rehab", "A tool for aftercare from afar, online"],
            ], knownRehab, knownTreatment),
        .say("We have no tie to any of these. We have not checked how good they are.", ours),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a service near you"), .find("Find a helpline", setting: .helpline),
                .guide("choosing-a-rehab", "How to choose a rehab"),
                .guide("paying-for-treatment", "Paying for treatment"), .askForHelp("Ask a service for help"),
            ])
    ])

private let ours = Citation(.dossier, "1.9 our own rule: no commission", .high)
private let brief = Citation(.briefRehab, "our promise to you", .verified)
private let knownRehab = Citation(.briefRehab, "its helpline; treatment away", .verified)
private let knownTreatment = Citation(.briefTreatment, "about the website and its charity", .verified)
private let disclosure = Citation(.dossier, "1.9 commercial referral interest", .medium)
private let practice = Citation(.currentPractice, "choosing a helpline", .low)
