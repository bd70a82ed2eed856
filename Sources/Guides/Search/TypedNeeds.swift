// What people type who name no guide, and need one that they may not know of: each list leads to one section too
// (`SectionTopic`).
extension TypedNames {
    /// By the guide's address.
    static let ofNeeds: [String: [String]] = [
        "heroin": afterABreak, "relapse": usedAfterHelp, "aftercare": outOfHelp, "ketamine": bladder,
        "help-someone": young,
    ]

    /// Those who lost their tolerance, as they say it: after prison, a stay, or a time without. The old dose can now
    /// kill, so the guide to overdose comes first (`Guide.asked`). Source: dossier MET-14, REC-03, A33.
    static let afterABreak = beenAway + outOfHelp + usedAfterHelp

    private static let beenAway = [
        "prison", "prisons", "prisoner", "prisoners", "jail", "gaol", "on remand", "out of prison", "after prison",
        "left prison", "leaving prison", "leave prison", "from prison", "prison release", "release from prison",
        "out of jail", "after jail", "left jail", "leaving jail", "from jail", "out of gaol", "out of custody",
        "released", "prison leaver", "probation", "probation officer", "after a break", "had a break",
        "break from using", "break from drugs",
        "lost tolerance", "lost my tolerance", "lose tolerance", "losing tolerance", "loss of tolerance",
        "low tolerance", "no tolerance",
    ]

    private static let outOfHelp = [
        "just out of rehab", "came out of rehab", "just left rehab", "just out of detox", "came out of detox",
        "just left detox",
    ]

    private static let usedAfterHelp = [
        "after rehab used", "after rehab used again", "rehab used again", "used again after rehab", "used after rehab",
        "using after rehab", "relapsed after rehab",
        "after detox used", "after detox used again", "detox used again", "used again after detox", "used after detox",
        "using after detox", "relapsed after detox",
        "used again after a break", "using again after a break",
    ]

    /// Of what the law may do, and not of where someone was. They name no guide.
    static let ofTheLaw = [
        "prison sentence", "prison sentences", "jail sentence", "prison time", "jail time", "years in prison",
        "years in jail", "go to prison", "go to jail", "going to prison", "going to jail", "sent to prison",
        "sent to jail", "get prison", "prison for", "jail for",
    ]

    /// What ketamine does to the bladder, as people say it who may not know that it does.
    static let bladder = bladderPain + cannotPee + bloodInPee

    private static let bladderPain = [
        "cystitis", "bladder", "peeing", "weeing", "pee a lot", "wee a lot", "peeing a lot", "weeing a lot",
        "need to pee", "needing to pee", "need to wee", "needing to wee", "hurts to pee", "hurts to wee",
        "pain when I pee", "pain when I wee", "hurts when I pee", "hurts when I wee", "burns when I pee",
        "burning when I pee", "hurt to pee", "hurt when I pee", "hurt when I wee",
    ]

    private static let cannotPee = ["pee", "wee", "urinate"].flatMap { word in
        ["can't \(word)", "cannot \(word)", "can not \(word)", "unable to \(word)"]
    }

    private static let bloodInPee =
        ["peeing blood", "weeing blood", "pissing blood"]
        + ["pee", "wee", "urine"].flatMap { word in
            ["", "my ", "his ", "her ", "the "].map { "blood in \($0)\(word)" }
        }

    /// Someone young, whom whoever asks is worried about; the same section says where the young find help.
    static let young = [
        "teenager", "teenagers", "teenage", "teen", "teens", "my teen", "my teenager", "adolescent", "young person",
        "young people", "under 18", "under 18s", "under eighteen", "son", "daughter",
    ]
}
