extension SelfCheck {
    /// What a referral form need not ask again, in its own boxes. Only what was said, and only where both ask the same
    /// thing: an answer that was left out is asked.
    public var formAnswers: FormAnswers {
        var answers = FormAnswers()
        answers.set(.route, to: ReferralRoute.myself.rawValue)
        let onForm = Substance.allCases.filter { $0 != .pcp }
        let named = onForm.filter { substances.contains($0) || ($0 == .other && substances.contains(.pcp)) }
        if !named.isEmpty { answers.tick(.substances, named.map(\.rawValue)) }
        if let howOften { answers.set(.howOften, to: howOften) }
        for (question, box) in [(SafetyAnswers.Question.fits, FieldID.fits), (.confusion, .confusion)] {
            if safety[question] != .unanswered { answers.set(box, to: safety[question].rawValue) }
        }
        // The form also asks about self-harm, so "no" here does not answer it.
        if safety[.suicidal] == .yes { answers.set(.suicide, to: Reply.yes.rawValue) }
        return answers
    }

    private var substances: Set<Substance> {
        switch subject {
        case .drinking: [.alcohol]
        case .drugs(let drugs): drugs.substances.union(drugs.severity.map { [$0.substance] } ?? [])
        case .signs(_, let about): about
        }
    }

    /// A code of the form's "how often"; nil where the answers do not say.
    private var howOften: String? {
        if safety[.daily] == .yes { return "daily" }
        switch subject {
        case .drinking(let points): return drinkingDays(points.first ?? nil)
        case .signs(let signs, _): return signs[.regular] == .yes && safety[.daily] == .no ? "weekly" : nil
        case .drugs: return nil
        }
    }

    /// AUDIT's first item: 3 is two or three days a week, 4 is four or more, which may be every day.
    private func drinkingDays(_ points: Int?) -> String? {
        switch points {
        case 1, 2: "less"
        case 3: "weekly"
        case 4: safety[.daily] == .no ? "weekly" : nil
        default: nil
        }
    }
}

extension FormAnswers {
    /// The boxes a self-check may fill in.
    public static let handedOver: [FieldID] = [.route, .substances, .howOften, .fits, .confusion, .suicide]

    /// Reads what a self-check hands over, as a form sends it. Anything that a self-check cannot say is left out.
    public init(handedOver posted: [(name: String, value: String)]) {
        self.init()
        for field in Self.handedOver {
            let codes = posted.filter { $0.name == field.rawValue && Self.canSay(field, $0.value) }.map(\.value)
            if !codes.isEmpty { tick(field, field == .substances ? codes : Array(codes.prefix(1))) }
        }
    }

    private static func canSay(_ field: FieldID, _ code: String) -> Bool {
        switch field {
        case .route: code == ReferralRoute.myself.rawValue
        case .substances: Substance(rawValue: code) != nil && code != Substance.pcp.rawValue
        case .howOften: ["daily", "weekly", "less"].contains(code)
        case .suicide: code == Reply.yes.rawValue
        default: [Reply.yes, .no].contains { $0.rawValue == code }
        }
    }
}
