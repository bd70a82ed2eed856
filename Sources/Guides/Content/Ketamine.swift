import Clinical

extension Guide {
    static let ketamine = Guide(
        "ketamine", .substance, "Ketamine",
        lead: "What ketamine does, what it can do to your bladder, and how people stop. There is help, and it is free.",
        about: [.ketamine], names: ["k-hole", "ket cramps", "horse tranquilliser"],
        [bladder, what, .law(.ketamine), .driving(.ketamine), .next(.ketamine)])
}

private let bladder = GuideSection(
    "bladder", "First: your bladder",
    [
        .card(
            .urgent, "See a doctor soon if you take ketamine and",
            [
                "it hurts to pee", "you need to pee very often, or cannot hold it", "there is blood in your pee",
                "you have pains low in your belly (some call it ket cramps)",
            ], pathway),
        .fact(
            "bladder-share",
            "This is common. In one survey about one in four people who used it had trouble when they went for a pee "
                + "(26.6%).", survey),
        .say(
            "Ketamine hurts the lining of the bladder and of the tubes that lead to it. The bladder can shrink and "
                + "scar. Some people need an operation.", briefHarms, review),
        .fact(
            "bladder-stop",
            "To stop ketamine is what works best. The sooner you stop, the more can heal. Tell the doctor that you use "
                + "it. They cannot help if they do not know.", bladderCare),
        .say(
            "Some people take more because it hurts. That makes the harm worse. Ask for help with the pain and with "
                + "stopping at the same time.", painTrap),
    ])

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Ketamine is a drug that puts people to sleep for an operation. It was first made for animals. Doctors "
                + "also use it for children who cannot have other such drugs, as it does not last long.", briefWhat),
        .fact(
            "names",
            "People call it ket, K, special K, Kit Kat, cat valium or Dorothy.", briefNames),
    ])

private let pathway = Citation(.bladderPathway, "when to refer", .verified)
private let survey = Citation(.winstock2012, "urinary symptoms", .high)
private let review = Citation(.bladderReview, "pooled symptoms", .verified)
private let briefHarms = Citation(.briefRehab, "side effects", .verified)
private let briefWhat = Citation(.briefRehab, "what ketamine is", .verified)
private let briefNames = Citation(.briefRehab, "street names", .verified)
private let bladderCare = Citation(.dossier, "4.5 KET-06", .high)
private let painTrap = Citation(.dossier, "4.5 KET-09", .high)
