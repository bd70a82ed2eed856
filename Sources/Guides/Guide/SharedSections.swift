import Clinical

// Sections that stand in many guides. What differs comes from the tables of Clinical.
extension GuideSection {
    /// What the law says of a drug, from its class; `extra` says what is special about it.
    static func law(_ substance: Substance, _ extra: [GuidePart] = []) -> GuideSection {
        GuideSection("law", "What the law says", classWords(substance) + extra)
    }

    /// Driving: the limit in the blood, and whom to tell. `extra` says what is special about it.
    static func driving(_ substance: Substance, _ extra: [GuidePart] = []) -> GuideSection {
        GuideSection("driving", "Driving", limitWords(substance) + extra + [tellDVLA])
    }

    /// What an overdose of a heroin-type drug looks like and what to do, and why a break makes one likelier.
    static let opioidOverdose = GuideSection(
        "overdose", "Overdose and naloxone",
        [
            .card(
                .emergency, "Signs of an overdose: call 999",
                [
                    "You cannot wake them.", "They breathe slowly, or snore or gurgle, or do not breathe.",
                    "Their lips or nails are blue or grey.",
                    "Call 999. Give naloxone if you have it. Stay with them.",
                    FirstAid.onTheirSide,
                ], Citation(.emergencyCopy, "signs that need 999", .medium),
                Citation(.currentPractice, "first aid for an overdose", .medium)),
            .fact(
                "naloxone",
                "Naloxone is a medicine that brings back the breath for a while. Anyone may give it to save a life. "
                    + "You can get a kit for free from a drug service, and from some chemists.",
                Citation(.naloxoneSupply, "who may supply and use it", .verified)),
            .say(
                "It wears off. The drug may last longer than the naloxone does. So call 999 each time, stay, and be "
                    + "ready to give more.",
                Citation(.dossier, "2.10 NLX-07", .high)),
            .fact(
                "after-a-break",
                "After a break your body can no longer take what it used to. The dose you had before can kill. The "
                    + "risk is highest in the first weeks after detox, rehab, hospital or prison.",
                Citation(.ob17, "overdose after detox", .high)),
        ])

    /// Where to go from here, for someone who uses the substance.
    static func next(_ substance: Substance, _ more: [Onward] = []) -> GuideSection {
        GuideSection(
            "next", "Where to go next",
            [
                .onward(
                    [
                        .find("Find a service that helps with \(substance.name)", substance: substance),
                        .selfChecks("Check yourself, in private"), .plan("See what a plan might look like"),
                        .askForHelp("Ask a service for help"),
                    ] + more)
            ])
    }

    private static let tellDVLA = GuidePart.say(
        "If you have a problem with drink or drugs, you must tell the DVLA if you hold a licence. They decide if and "
            + "when you may drive. In Northern Ireland, tell the DVA.",
        Citation(.dvla, "duty of the licence holder", .verified))

    private static func classWords(_ substance: Substance) -> [GuidePart] {
        guard let legal = substance.legalClass else { return [] }
        let supply = legal.yearsForSupply.map { "up to \($0) years" } ?? "up to life"
        let text =
            "It is a class \(legal.rawValue) drug. To have it without a prescription can mean up to "
            + "\(legal.yearsForHaving) years in prison. To sell it, or give it to a friend, can mean \(supply)."
        return [.fact("class", text, LegalClass.citation)]
    }

    private static func limitWords(_ substance: Substance) -> [GuidePart] {
        let limits = substance.driveLimits
        guard !limits.isEmpty else {
            return [.say("Do not drive while it affects you. That is against the law.", unfitToDrive)]
        }
        let listed = limits.map { "\($0.microgramsPerLitre) millionths of a gram of \($0.found)" }
        let limit =
            "In England, Wales and Scotland there is a legal limit. You break the law if you drive with more than this "
            + "in a litre of your blood: " + listed.joined(separator: ", or ") + "."
        return [
            .fact("drive-limit", limit, DriveLimit.citation),
            .say("All over the UK it is a crime to drive while a drug makes you unfit to.", unfitToDrive),
        ]
    }

    /// The rules on limits name some drugs only. That nobody may drive while unfit is another law, which we have not
    /// read.
    private static let unfitToDrive = Citation(.currentPractice, "the law on driving while unfit", .low)
}

extension GuidePart {
    /// Naloxone where the drug is not one that it works on: there may be another in it.
    static func naloxoneIfUnsure(_ name: String) -> GuidePart {
        .fact(
            "naloxone",
            "Naloxone is a medicine that brings back the breath after heroin-type drugs only. It does not undo "
                + "\(name). But it does no harm. If they may have had such a drug too, or you are not sure, give it. "
                + "Drug services give it out for free.",
            Citation(.naloxoneSupply, "opioids only; who may use it", .verified),
            Citation(.currentPractice, "naloxone when unsure", .medium))
    }
}
