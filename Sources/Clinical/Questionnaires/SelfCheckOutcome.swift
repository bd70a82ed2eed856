/// What a self-check tells the person, as codes; the words are in Guides. It never diagnoses.
public struct SelfCheckOutcome: Hashable, Sendable {
    /// From least to most concern.
    public enum Headline: String, CaseIterable, Comparable, Sendable {
        case noProblemFound = "no-problem-found"
        /// Too little was answered to say that no problem was found.
        case notEnoughAnswers = "not-enough-answers"
        case worthTalking = "worth-talking"
        case helpLikely = "help-likely"
        case possibleDependence = "possible-dependence"

        public static func < (a: Headline, b: Headline) -> Bool { a.rank < b.rank }

        private var rank: Int { Headline.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A reason to show emergency help before anything else.
    public struct Emergency: Hashable, Sendable {
        public let question: SafetyAnswers.Question
        /// False when the question was left alone and could not be ruled out.
        public let wasSaid: Bool
    }

    public enum NextStep: String, CaseIterable, Sendable {
        case finishQuestions = "finish-questions"
        case medicalAdvice = "medical-advice"
        case refer, find, guide
    }

    /// Shown first, the most urgent first.
    public let emergencies: [Emergency]
    public let headline: Headline
    public let scores: [Score]
    /// Each carries its own do-not-stop-suddenly words.
    public let doNotStopSuddenly: [Substance]
    /// The other substances named: what coming off them is like.
    public let comingOff: [Substance]
    public let nextSteps: [NextStep]
}
