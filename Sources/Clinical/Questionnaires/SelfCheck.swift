/// A private self-check: what one person answered. Nothing here is kept unless they ask for it.
public struct SelfCheck: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        /// Points of the AUDIT items in order, the first three being AUDIT-C; missing ones are unanswered.
        case drinking(audit: [Int?])
        case drugs(DrugAnswers)
        /// The short check, built from signs rather than from a scale.
        case signs([SelfCheckSign: Reply], about: Set<Substance>)
    }

    public struct DrugAnswers: Hashable, Sendable {
        public let substances: Set<Substance>
        public let dast: [Int?]
        /// The severity of dependence, about the one substance that worries the person most.
        public let severity: Severity?

        public init(substances: Set<Substance>, dast: [Int?], severity: Severity? = nil) {
            self.substances = substances
            self.dast = dast
            self.severity = severity
        }
    }

    public struct Severity: Hashable, Sendable {
        public let substance: Substance
        public let points: [Int?]

        public init(of substance: Substance, points: [Int?]) {
            self.substance = substance
            self.points = points
        }
    }

    public var subject: Subject
    public var safety: SafetyAnswers

    public init(_ subject: Subject, safety: SafetyAnswers = SafetyAnswers()) {
        self.subject = subject
        self.safety = safety
    }
}

/// A yes or no question, which may be left alone.
public enum Reply: String, Codable, CaseIterable, Sendable {
    case yes, no, unanswered

    /// Rule: where safety hangs on it, an unanswered question counts as yes.
    public var mayBeYes: Bool { self != .no }
}

/// The questions about safety that go with every self-check.
public struct SafetyAnswers: Hashable, Sendable {
    public enum Question: String, CaseIterable, Sendable {
        /// Chest pain, blue lips, a fit, or somebody who cannot be woken, now.
        case dangerNow = "danger-now"
        case suicidal
        case daily, morning, withdrawal
        /// Ever, on stopping or cutting down.
        case fits, confusion
    }

    private var replies: [Question: Reply]

    public init(_ replies: [Question: Reply] = [:]) { self.replies = replies }

    public subscript(question: Question) -> Reply {
        get { replies[question] ?? .unanswered }
        set { replies[question] = newValue }
    }
}

extension SafetyAnswers {
    /// Rule: dependence counts as possible unless every one of these was asked and denied.
    public static let signsOfDependence: [Question] = [.daily, .morning, .withdrawal, .fits, .confusion]

    /// Past fits, confusion or hallucinations make stopping an emergency matter.
    public static let dangersOfStopping: [Question] = [.fits, .confusion]

    public var dependenceIsRuledOut: Bool { SafetyAnswers.signsOfDependence.allSatisfy { !self[$0].mayBeYes } }
}
