/// Rule: dependence counts as possible unless the answers rule it out. Every named substance that is dangerous to
/// stop keeps its do-not-stop-suddenly words unless daily use, morning use, and withdrawal signs, fits and confusion
/// on stopping were asked and denied. A substance of which we hold no checked fact is treated the same way.
/// Source: `cg100` 1.1, `ng215`, `neptune`, and the rows of `StoppingDanger`.
struct StoppingRule {
    let named: Set<Substance>
    let safety: SafetyAnswers
    /// An answer on a scale that says what a safety question was asked about, such as a morning drink.
    let scaleSaysSo: Bool

    var doNotStopSuddenly: [Substance] {
        if safety.dependenceIsRuledOut && !scaleSaysSo { return [] }
        return inOrder { $0.isStoppedWithCare }
    }

    var comingOff: [Substance] {
        inOrder { !$0.isStoppedWithCare }
    }

    private func inOrder(_ isWanted: (Substance) -> Bool) -> [Substance] {
        Substance.allCases.filter { named.contains($0) && isWanted($0) }
    }
}

extension Substance {
    /// Dangerous to stop suddenly, or not known to be safe.
    var isStoppedWithCare: Bool {
        stoppingDanger.needsStoppingWords || stoppingDanger.kind == .unchecked
    }
}
