import Clinical

extension Guide {
    static let payingForTreatment = Guide(
        "paying-for-treatment", .life, "Paying for treatment",
        lead: "Most treatment is free. Here is what is free, what private rehab costs, and who may help to pay.",
        names: [
            "rehab cost", "how much is rehab", "free rehab", "NHS rehab", "private rehab cost", "insurance", "Bupa",
            "funding", "deposit",
        ],
        [free, rehab, prices, insurers, deposits, commission, next])
}

private let free = GuideSection(
    "free", "What is free",
    [
        .fact(
            "nhs",
            "Help from your local drug and alcohol service is free. The NHS and your council pay for it. You "
                + "do not need money, or a home, to go.", briefCost, funding),
        .say(
            "That takes in talks, groups, detox at home, methadone or buprenorphine, naloxone, and tests. "
                + "Mutual aid groups are free too.", practice),
        .fact(
            "waiting",
            "Help4Addiction's guide says the NHS way is free, but that the wait is longer than if you pay.", briefCost),
        .onward([.find("Find a service near you", setting: .community)]),
    ])

private let rehab = GuideSection(
    "free-rehab", "Can rehab be free?",
    [
        .say("Yes, for some people. Ask your local service. In England it mostly goes like this:", funding),
        .inOrder(
            [
                "A worker in your service looks with you at what you need, and what you tried near home.",
                "A panel meets and decides.",
                "They look at what money you have. You may have to pay a part.",
                "Housing benefit may pay for a part of the stay.",
            ], funding),
        .table(
            "Who pays in each country", ["Where", "Who"],
            [
                ["England", "Your council, with the NHS"],
                ["Scotland", "Your Alcohol and Drug Partnership and health board"],
                ["Wales", "Your Area Planning Board"], ["Northern Ireland", "Your Health and Social Care Trust"],
            ], funding),
        .say("Some charities run rehabs, or give money towards one. Ask your worker.", practice),
    ])

private let prices = GuideSection(
    "prices", "If you pay yourself",
    [
        .say("Our sources give very different prices for private rehab. Here are both.", conflict),
        .weekPrices,
        PlanWords.priceLists,
        .say("Most of these are sites that sell. Some are old. Ask each place for its price now, in writing.", market),
        .fact(
            "money-and-length",
            "The guide says that people who pay often choose how long they stay by their money as well as "
                + "their needs.", briefLength),
        .say("A high price does not mean better care. Help from your local service is not second best.", practice),
    ])

private let insurers = GuideSection(
    "insurance", "Insurance",
    [
        .fact(
            "some-cover",
            "Private health insurance may pay for some rehabs. It depends on the policy. You may have to "
                + "travel to a place on their list.", briefCost, briefAway),
        .points(
            [
                "Is treatment for drink or drugs covered at all?", "How many days, and where?",
                "What do I pay first (the excess)?",
                "Do I need a letter from my GP?", "If it is through my job: does my employer get to know?",
            ], funding, practice),
    ])

private let deposits = GuideSection(
    "deposits", "Deposits and leaving early",
    [
        .say(
            "Read what you sign. Ask for the terms of the deposit: when is it due, and when do you get it "
                + "back? Ask what happens if you leave early or they ask you to leave.", funding),
        .say(
            "If you buy online or by phone, you often have a right to change your mind for a time. Ask. "
                + "Citizens Advice can help.", funding, practice),
        .card(
            .nonUrgent, "Before you borrow or sell",
            [
                "Ask your local service what you can have for free.", "Take a day to think. Talk it over with someone.",
                "Be careful with anyone who wants you to pay today.",
            ], practice),
    ])

private let commission = GuideSection(
    "commission", "We take no money for this",
    [
        .fact(
            "no-commission",
            "We take no commission. No rehab pays us to be listed, or to come first. We do not earn more if "
                + "you go to one.", ours),
        .onward([.guide("who-pays-for-this-site", "Who pays for this site")]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward(
            [
                .find("Find a free service near you", setting: .community),
                .find("Find a rehab", setting: .residential),
                .guide("choosing-a-rehab", "How to choose a rehab"), .guide("work-and-treatment", "Work and sick pay"),
                .askForHelp("Ask a service for help"),
                .plan("See what a plan might look like"),
            ])
    ])

private let briefCost = Citation(.briefRehab, "cost, waiting and insurance", .verified)
private let briefLength = Citation(.briefRehab, "length of treatment", .verified)
private let briefAway = Citation(.briefRehab, "treatment away", .verified)
private let market = Citation(.rehabPrices, "28 days, a week, a day, detox", .verified)
private let funding = Citation(.dossier, "8.4 funding", .medium)
private let conflict = Citation(.dossier, "11 item 6", .high)
private let ours = Citation(.dossier, "1.9 our own rule", .high)
private let practice = Citation(.currentPractice, "paying for treatment", .low)
