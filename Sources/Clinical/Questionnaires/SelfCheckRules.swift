extension SelfCheck {
    /// What to tell the person. Throws when an item has points it cannot have.
    public func outcome() throws(ScoringRefusal) -> SelfCheckOutcome {
        let evidence = try evidence()
        let rule = StoppingRule(named: evidence.named, safety: safety, scaleSaysSo: evidence.scaleSaysSo)
        let headline = headline(from: evidence, stopping: rule.doNotStopSuddenly)
        return SelfCheckOutcome(
            emergencies: emergencies(stopping: rule.doNotStopSuddenly), headline: headline, scores: evidence.scores,
            doNotStopSuddenly: rule.doNotStopSuddenly, comingOff: rule.comingOff,
            nextSteps: nextSteps(after: headline, isFinished: evidence.isFinished, stopping: rule.doNotStopSuddenly))
    }

    /// Someone who drinks little on paper but says yes to a sign of dependence is not at low risk.
    private func evidence() throws(ScoringRefusal) -> SelfCheckEvidence {
        var evidence = try SelfCheckEvidence(subject)
        if case .drinking = subject, saidSignOfDependence { evidence.named = [.alcohol] }
        if evidence.named.isEmpty && saidSignOfDependence { evidence.named = [.other] }
        return evidence
    }

    private var saidSignOfDependence: Bool {
        SafetyAnswers.signsOfDependence.contains { safety[$0] == .yes }
    }

    /// Rule: danger now and thoughts of suicide come first when said. Fits, confusion or hallucinations on stopping
    /// come next when said, and also when left unanswered by someone who must not stop suddenly.
    private func emergencies(stopping: [Substance]) -> [SelfCheckOutcome.Emergency] {
        SafetyAnswers.Question.allCases.compactMap { question in
            switch (question, safety[question]) {
            case (.dangerNow, .yes), (.suicidal, .yes), (.fits, .yes), (.confusion, .yes):
                SelfCheckOutcome.Emergency(question: question, wasSaid: true)
            case (.fits, .unanswered) where !stopping.isEmpty, (.confusion, .unanswered) where !stopping.isEmpty:
                SelfCheckOutcome.Emergency(question: question, wasSaid: false)
            default: nil
            }
        }
    }

    private func headline(
        from evidence: SelfCheckEvidence, stopping: [Substance]
    ) -> SelfCheckOutcome.Headline {
        let concern = max(evidence.concern, concernFromSafety)
        let isSure = evidence.isFinished && (stopping.isEmpty || concern > .noProblemFound)
        return isSure ? concern : max(concern, .notEnoughAnswers)
    }

    /// Rule: withdrawal, fits or confusion on stopping may be bodily dependence; morning use is likely a sign; daily
    /// use may be one. Source: `brief-rehab`, A18-A19.
    private var concernFromSafety: SelfCheckOutcome.Headline {
        if [.withdrawal, .fits, .confusion].contains(where: { safety[$0] == .yes }) { return .possibleDependence }
        if safety[.morning] == .yes { return .helpLikely }
        if safety[.daily] == .yes || safety[.suicidal] == .yes || safety[.dangerNow] == .yes { return .worthTalking }
        return .noProblemFound
    }

    private func nextSteps(
        after headline: SelfCheckOutcome.Headline, isFinished: Bool, stopping: [Substance]
    ) -> [SelfCheckOutcome.NextStep] {
        let finish: [SelfCheckOutcome.NextStep] = isFinished && headline != .notEnoughAnswers ? [] : [.finishQuestions]
        let advice: [SelfCheckOutcome.NextStep] = stopping.isEmpty ? [] : [.medicalAdvice]
        return finish + advice + (headline == .noProblemFound ? [.guide] : [.refer, .find, .guide])
    }
}
