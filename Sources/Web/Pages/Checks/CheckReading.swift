import Clinical

// From what a form sent to what the clinic asks.
extension CheckSheet {
    var check: SelfCheck { SelfCheck(subject, safety: safetyAnswers) }

    func points(_ scale: Instrument.Name) -> [Int?] {
        Instrument.named(scale).items.map { Int(form[CheckQuestion.field(scale, $0.number)]) }
    }

    var substances: Set<Substance> {
        Set(form.every(CheckQuestion.substances).compactMap(Substance.init(rawValue:)))
    }

    private var subject: SelfCheck.Subject {
        switch name {
        case .drinking: .drinking(audit: points(.audit))
        case .drugs:
            .drugs(SelfCheck.DrugAnswers(substances: substances, dast: points(.dast10), severity: severity))
        case .general: .signs(signs, about: substances)
        }
    }

    /// Nil when none of it was answered. When nobody said which drug it is about, it is about one we know nothing of.
    private var severity: SelfCheck.Severity? {
        let points = points(.sds)
        guard points.contains(where: { $0 != nil }) else { return nil }
        let only = substances.count == 1 ? substances.first : nil
        let worst = Substance(rawValue: form[CheckQuestion.worst])
        return SelfCheck.Severity(of: only ?? worst ?? .other, points: points)
    }

    private var signs: [SelfCheckSign: Reply] {
        SelfCheckSign.allCases.reduce(into: [:]) { $0[$1] = reply(CheckQuestion.field($1)) }
    }

    private var safetyAnswers: SafetyAnswers {
        var answers = SafetyAnswers()
        for question in SafetyAnswers.Question.allCases { answers[question] = reply(CheckQuestion.field(question)) }
        return answers
    }

    private func reply(_ field: String) -> Reply { Reply(rawValue: form[field]) ?? .unanswered }
}
