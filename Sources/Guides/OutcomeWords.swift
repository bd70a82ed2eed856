public import Clinical

/// What we say about the outcome of a self-check. It never names an illness: only a person who meets you can.
public enum OutcomeWords {
    public static func headline(_ headline: SelfCheckOutcome.Headline) -> Passage {
        let (title, words) = row(headline)
        return Passage("headline-\(headline.rawValue)", title, words, [citation])
    }

    /// A score in a sentence: what was added up, out of how much, and what such a number tends to mean.
    /// `wording` is what the person read.
    public static func explain(_ score: Score, in wording: Wording? = nil) -> Passage {
        let name = Instrument.named(score.instrument).plainName
        guard let total = score.total else {
            return Passage(
                "score-unfinished", "Your score", ["You left some out, so there is no score for this part."], [citation]
            )
        }
        let meaning = score.band.map { band($0, of: score.instrument) }
        return Passage(
            "score-\(score.instrument.rawValue)", "Your score",
            ["Your answers add up to \(total) out of \(score.maximum)." + (meaning.map { " " + $0 } ?? "")]
                + unofficial(score)
                + [
                    wording?.isValidated == true
                        ? "These questions are \(name), in its own words."
                        : "These questions are based on \(name). The words are ours and have not been tested."
                ],
            [score.band?.citation ?? Instrument.named(score.instrument).citation])
    }

    private static func unofficial(_ score: Score) -> [String] {
        guard let band = score.band, band.citation.confidence.isUnverified else { return [] }
        return ["Services use this mark, but it is not an official one."]
    }

    /// A band in two or three words, to stand beside a picture of the scale.
    public static func label(_ band: Instrument.Band, of instrument: Instrument.Name) -> String {
        switch (instrument, band.code) {
        case (.audit, "lower-risk"), (.auditC, "negative"): "Low risk"
        case (.auditC, _): "More questions to ask"
        case (.audit, "increasing-risk"): "More risk"
        case (.audit, "higher-risk"): "High risk"
        case (.audit, _): "Your body may need drink"
        case (.dast10, "none"): "No signs of harm"
        case (.dast10, "low"): "Few signs of harm"
        case (.dast10, "moderate"): "Some signs of harm"
        case (.dast10, "substantial"): "Many signs of harm"
        case (.dast10, _): "Very many signs of harm"
        case (.sds, "below-cut-off"): "Stopping may not be hard"
        case (.sds, _): "Hard to stop without help"
        }
    }

    public static func step(_ step: SelfCheckOutcome.NextStep) -> String {
        switch step {
        case .finishQuestions: "Go back and answer the rest. You can skip any that you do not want to answer."
        case .medicalAdvice: "Talk to a doctor, or call 111, before you stop or cut down."
        case .refer: "Ask a service to help you. You can do it here. You do not need a doctor to send you."
        case .find: "See which services are near you, and which are free."
        case .guide: "Read more, at your own pace."
        }
    }

    public static let privacy = "We do not keep your answers."
}

extension OutcomeWords {
    private static func row(_ headline: SelfCheckOutcome.Headline) -> (String, [String]) {
        switch headline {
        case .noProblemFound:
            (
                "We found no problem",
                [
                    "From what you told us, we see no sign of a problem.",
                    "Not all people who drink or use drugs have a problem with it. If you still worry, you can talk to"
                        + " someone. You do not need a reason.",
                ]
            )
        case .notEnoughAnswers:
            (
                "We cannot tell yet",
                [
                    "Some answers are missing, so we cannot say how things are. That is fine.",
                    "Help is there if you want it.",
                ]
            )
        case .worthTalking:
            (
                "It may be worth a talk",
                ["Some of your answers may be a sign that things are not quite right. A chat can help you to see."]
            )
        case .helpLikely:
            (
                "Help may well make a change",
                [
                    "Some of your answers are often true of people who get harm from drink or drugs. A lot of people"
                        + " in your place get help, and it works."
                ]
            )
        case .possibleDependence:
            (
                "Your body or mind may have come to need it",
                [
                    "This is not your fault, and you can get help. We cannot tell for sure from some questions. A"
                        + " trained person can look at it with you."
                ]
            )
        }
    }

    private static func band(_ band: Instrument.Band, of instrument: Instrument.Name) -> String {
        switch (instrument, band.code) {
        case (.audit, "lower-risk"), (.auditC, "negative"): "That is in the low risk range."
        case (.auditC, _): "With 5 or more, we ask some more questions."
        case (.audit, "increasing-risk"): "At 8 to 15, drink may harm you if you go on like this."
        case (.audit, "higher-risk"): "At 16 to 19, drink is likely to harm you, or does so now."
        case (.audit, _): "At 20 or more, it may be that your body needs drink."
        case (.dast10, "none"): "That is no sign of harm from drugs."
        case (.dast10, "low"): "At 1 or 2, the signs are few. Keep an eye on it."
        case (.dast10, "moderate"): "At 3 to 5, it is a good time to talk to someone."
        case (.dast10, _): "At 6 or more, drugs are likely to harm you. Help is a good idea."
        case (.sds, "below-cut-off"): "That is below the point where people tend to need help."
        case (.sds, _): "At this point or more, people tend to find it hard to stop without help."
        }
    }

    private static let citation = Citation.briefRehab("an evaluation, never a diagnosis (A17 to A21)")
}
