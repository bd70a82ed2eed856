public import Clinical

/// Whether to go to a place near home or far from it: what speaks for each, as our source gives it. It takes no side.
public enum NearOrAway {
    public static let question = "Near home, or away?"
    public static let opening = "Both can work. There is no right or wrong. Here is what people weigh up."
    public static let between = "There is a way between: a large town or city not too far from home."

    public static let near = [
        "The people you love can visit. Many places let them in after the first week. Each has its own rule, so ask.",
        "After you leave, you can go back to the same place for help.",
        "You can go on seeing the same therapist face to face.",
    ]

    public static let away = [
        "It is harder to just walk out, as you do not know the place.",
        "Home and its habits are far off. Some people find that this helps them to think of getting well.",
        "It may cost less than a place near you.",
        "A health insurer may pay for some places only, and they may be far.",
        "After you leave, help can go on online.",
        "It can be anywhere in the UK. Some people go abroad.",
    ]

    /// All of it comes from the public page that Towpath was asked to serve better than it did. None of it is a finding
    /// of research.
    public static let citation = Citation(
        .briefRehab, "local treatment, treatment away (A42, A51, A52, A63)", .verified)
    public static let attribution =
        "These reasons come from Help4Addiction's guide. Help4Addiction is a helpline that links callers to rehabs. "
        + "The reasons are not from a study. What matters is what suits you."

    /// All of it, as it is read.
    public static var text: String {
        ([question, opening] + near + away + [between, attribution]).joined(separator: "\n")
    }
}

extension FinderAnswer {
    /// Said above a list that holds nothing in the nation of whoever asks; nil where it does.
    public var nationNote: String? {
        nationWithout.map { "None of these is in \($0.shownName). They may be far, or over the sea." }
    }
}
