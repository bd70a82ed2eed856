import Clinical

extension SelfCheckWords {
    static let dast10 = Wording.own(
        .dast10, version: 1, reviewedOn: Reviewed.firstEdition,
        [
            yesIsAPoint(
                "Did you use drugs that no doctor gave you, or take your pills in a way you were not told to?",
                hint: "Think of the past year. Drink and tobacco do not count here."),
            yesIsAPoint("Did you use more than one drug at the same time?"),
            noIsAPoint("When you want to stop using, can you?"),
            yesIsAPoint("Did you lose a stretch of time, or did a past high come back when you had not used?"),
            yesIsAPoint("Do you feel bad or guilty about your drug use?"),
            yesIsAPoint("Do the people close to you speak up about your drug use?"),
            yesIsAPoint("Did your family have to do without you because of drugs?"),
            yesIsAPoint("Did you break the law to get drugs?", hint: "No one will see your answer."),
            yesIsAPoint("Did you feel ill when you stopped or had less?"),
            yesIsAPoint(
                "Did drugs harm your health?", hint: "Such as fits, loss of memory, liver harm, or blood loss."),
        ])

    private static func yesIsAPoint(_ text: String, hint: String? = nil) -> Wording.Item {
        Wording.Item(text, hint: hint, [.init(1, "Yes", means: .yes), .init(0, "No", means: .no)])
    }

    /// To be able to stop is good news: here "no" is the point.
    private static func noIsAPoint(_ text: String) -> Wording.Item {
        Wording.Item(text, hint: nil, [.init(0, "Yes", means: .yes), .init(1, "No", means: .no)])
    }
}
