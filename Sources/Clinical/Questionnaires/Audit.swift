extension Instrument {
    /// Rule: ten items, 0 to 40; 0-7 lower risk, 8-15 increasing risk, 16-19 higher risk, 20 or more possible
    /// dependence. Item 1 at nought, or items 2 and 3 together at nought, lead straight to items 9 and 10.
    /// Source: `audit-manual`; bands as UK services use them.
    public static let audit = Instrument(
        name: .audit, plainName: "AUDIT", items: auditItems,
        bands: [
            Band(code: "lower-risk", range: 0...7, citation: auditCitation),
            Band(code: "increasing-risk", range: 8...15, citation: auditCitation),
            Band(code: "higher-risk", range: 16...19, citation: auditCitation),
            Band(code: "possible-dependence", range: 20...40, citation: auditCitation),
        ],
        skips: [Skip(when: [1], leaves: 2...8), Skip(when: [2, 3], leaves: 4...8)],
        citation: auditCitation)

    static let auditItems: [Item] = [
        fiveSteps(1, "how often there is a drink"),
        fiveSteps(2, "units on a drinking day"),
        fiveSteps(3, "how often heavy: 6 units or more for women, 8 for men"),
        fiveSteps(4, "not able to stop once started"),
        fiveSteps(5, "not doing what was expected"),
        fiveSteps(6, "a drink in the morning"),
        fiveSteps(7, "guilt"),
        fiveSteps(8, "not remembering the night before"),
        everOrThisYear(9, "injury to self or others"),
        everOrThisYear(10, "someone else's concern"),
    ]

    private static func fiveSteps(_ number: Int, _ topic: String) -> Item {
        Item(number: number, topic: topic, points: [0, 1, 2, 3, 4], yes: nil)
    }

    private static func everOrThisYear(_ number: Int, _ topic: String) -> Item {
        Item(number: number, topic: topic, points: [0, 2, 4], yes: nil)
    }
}

private let auditCitation = Citation(.auditManual, "scoring and interpretation", .high)
