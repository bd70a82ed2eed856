import Clinical

/// Something people ask about that we have no guide to yet. We say so, and who knows: nothing unchecked is told.
public struct MissingGuide: Sendable {
    /// As it is said in a sentence: `laughing gas (nitrous oxide)`.
    public let name: String
    let names: [String]

    private init(_ name: String, _ names: String...) {
        (self.name, self.names) = (name, names)
    }

    /// `We have no guide to LSD (acid) yet.`
    public var words: String { "We have no guide to \(name) yet." }

    /// The line that knows about drugs of every kind.
    public static let line = HelplineListing.all.first { $0.id == "frank" }

    /// What holds for a drug of any kind: when to call 999.
    static let nearest = Guide.named("naloxone").map { guide in
        GuideHit(guide: guide, section: guide.sections.first { $0.id == "other-drugs" })
    }

    static let all = [
        MissingGuide(
            "laughing gas (nitrous oxide)", "laughing gas", "nitrous oxide", "nitrous", "balloon", "balloons", "nos",
            "noz", "n2o",
            "nangs", "whippits", "whippets", "hippy crack", "hippie crack", "smartwhip"),
        MissingGuide("LSD (acid)", "LSD", "acid", "acid tabs", "tabs of acid", "acid trip", "blotter"),
        MissingGuide(
            "magic mushrooms", "magic mushrooms", "magic mushroom", "mushrooms", "mushroom", "shrooms", "mushies",
            "psilocybin", "magic truffles"),
        MissingGuide("monkey dust (MDPHP)", "monkey dust", "MDPHP", "MDPV"),
        MissingGuide("poppers", "poppers", "amyl nitrite", "amyl"),
        MissingGuide(
            "glue, gas and other things people sniff", "glue", "glue sniffing", "sniffing glue", "solvents", "solvent",
            "lighter gas", "aerosols", "inhalants", "butane"),
        MissingGuide(
            "steroids", "steroids", "steroid", "anabolic steroids", "roids", "juicing"),
        MissingGuide("khat", "khat", "qat"),
        MissingGuide("kratom", "kratom"),
        MissingGuide("DMT", "DMT", "ayahuasca", "dimethyltryptamine"),
        MissingGuide("2C-B", "2C-B", "2CB", "2-cb", "2 c b"),
        MissingGuide("xylazine (tranq)", "xylazine", "zylazine", "tranq", "tranq dope"),
    ]
}
