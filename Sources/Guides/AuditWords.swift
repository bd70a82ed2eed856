import Clinical

extension SelfCheckWords {
    static let audit = Wording.own(.audit, version: 1, reviewedOn: Reviewed.firstEdition, auditItems)
    static let auditC = Wording.own(
        .auditC, version: 1, reviewedOn: Reviewed.firstEdition, Array(auditItems.prefix(3)))

    /// What drinks come to in UK units. Source: `cmo2016`: a unit is 10 ml of pure alcohol; 568 ml at 4% is 2.3 units,
    /// 175 ml at 13% is 2.3, 25 ml at 40% is 1, and 750 ml at 13.5% is 10.1.
    public static let units = Passage(
        "units", "What is a unit?",
        [
            "A pint of weak beer is just over 2 units.",
            "A glass of wine (175 ml) is just over 2 units.",
            "A bottle of wine is about 10 units.",
            "A single shot of spirits is 1 unit.",
        ],
        [Citation(.cmo2016, "UK unit: 10 ml of ethanol", .high)])

    private static let auditItems: [Wording.Item] = [
        Wording.Item(
            "How many days do you drink?", hint: "Think of the past year.",
            [
                .init(0, "I never drink"), .init(1, "One day a month, or less"), .init(2, "2 to 4 days a month"),
                .init(3, "2 or 3 days a week"), .init(4, "4 days a week, or more"),
            ]),
        Wording.Item(
            "On a day when you drink, how many units do you have?", hint: units.paragraphs.joined(separator: " "),
            [
                .init(0, "1 or 2"), .init(1, "3 or 4"), .init(2, "5 or 6"), .init(3, "7, 8 or 9"),
                .init(4, "10 or more"),
            ]),
        howOften(
            "How often do you have a lot to drink in one go?",
            hint: "A lot is 6 units or more for a woman, and 8 or more for a man."),
        howOften("In the past year, how often did you mean to stop for the night, but could not?"),
        howOften("In the past year, how often did drink make you miss a thing that you had to do?"),
        howOften("In the past year, how often did you need a drink early in the day to get going?"),
        howOften("In the past year, how often did you feel bad about your own drinking?"),
        howOften("In the past year, how often did you lose part of the night before from your mind?"),
        everOrThisYear("Has anyone been hurt because you had been drinking? It may be you, or someone else."),
        everOrThisYear(
            "Has anyone close to you, or a doctor or nurse, said that they worry about how much you drink?"),
    ]

    private static func howOften(_ text: String, hint: String? = nil) -> Wording.Item {
        Wording.Item(
            text, hint: hint,
            [
                .init(0, "Never"), .init(1, "Not every month"), .init(2, "Each month"), .init(3, "Each week"),
                .init(4, "Each day, or nearly"),
            ])
    }

    private static func everOrThisYear(_ text: String) -> Wording.Item {
        Wording.Item(
            text, [.init(0, "No"), .init(2, "Yes, but not in the past year"), .init(4, "Yes, in the past year")])
    }
}
