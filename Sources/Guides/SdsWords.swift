import Clinical

extension SelfCheckWords {
    static let sds = Wording.own(
        .sds, version: 1, reviewedOn: Reviewed.firstEdition,
        [
            howMuch(
                "Does it feel as if the drug is in charge, and not you?",
                hint: "Think of the past three months, and of the one drug that you worry about most."),
            howMuch("Does it scare you to think of a day with none of it?"),
            howMuch("Does your use trouble you?"),
            howMuch("Do you wish that you could give it up?"),
            Wording.Item(
                "How hard would it be for you to stop, or to go without?",
                [.init(0, "Not hard"), .init(1, "Quite hard"), .init(2, "Very hard"), .init(3, "I could not do it")]),
        ])

    private static func howMuch(_ text: String, hint: String? = nil) -> Wording.Item {
        Wording.Item(
            text, hint: hint,
            [
                .init(0, "Hardly ever"), .init(1, "Some of the time"), .init(2, "A lot of the time"),
                .init(3, "All the time"),
            ])
    }
}
