public import Clinical
public import Guides

extension Paper {
    /// The result of a self-check, to take along. It holds what the person answered and nothing about who they are.
    /// - Parameters:
    ///   - check: what the check is called.
    ///   - answers: each question, and what was answered in one line; empty where it was left out.
    public init(
        selfCheck outcome: SelfCheckOutcome, called check: String, answers: [(question: String, answer: String)],
        wordings: Wordings, made: Instant, site: String? = nil
    ) {
        let told = SelfCheckBlocks(outcome: outcome, wordings: wordings)
        self.init(
            title: "What your answers say: \(check)",
            lead: "This is not a diagnosis. Only a trained person who meets you can make one.",
            blocks: told.emergencies + told.headline + told.stopping + told.scores + told.nextSteps
                + [.emergency] + Paper.answered(answers),
            footer: "Towpath · Made \(UKTime(made).day.spoken) · We kept no copy", made: made, site: site)
    }

    private static func answered(_ answers: [(question: String, answer: String)]) -> [Block] {
        let rows = answers.map { [Words($0.question), $0.answer.isEmpty ? "Not answered" : Words($0.answer)] }
        guard !rows.isEmpty else { return [] }
        return [
            .heading(2, "What you answered"),
            .table(Table(columns: [.init("Question"), .init("Your answer")], rows: rows, hasRowHeadings: true)),
        ]
    }
}

/// What is said after a self-check, the most urgent first.
private struct SelfCheckBlocks {
    let outcome: SelfCheckOutcome
    let wordings: Wordings

    var emergencies: [Paper.Block] {
        outcome.emergencies.map { emergency in
            let passage = EmergencyWords.first(emergency)
            return card(passage, emergency.wasSaid ? .danger : .warning, emergency.wasSaid ? "EMERGENCY: NOW" : "TODAY")
        }
    }

    var headline: [Paper.Block] {
        let passage = OutcomeWords.headline(outcome.headline)
        return [.heading(2, Words(passage.title))] + passage.paragraphs.map { .paragraph(Words($0)) }
    }

    var stopping: [Paper.Block] {
        let dangerous = outcome.doNotStopSuddenly.map { card(StoppingWords.about($0), .warning, "TODAY") }
        return (dangerous + outcome.comingOff.map { card(StoppingWords.about($0), .calm, "WHEN YOU ARE READY") })
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    var scores: [Paper.Block] {
        let told = outcome.scores.sorted { $0.maximum > $1.maximum }
            .filter { $0.instrument != .auditC || outcome.scores.count == 1 }
        let parts = told.flatMap { score -> [Paper.Block] in
            let wording = wordings.read(score.instrument)
            return [.heading(3, Words(wording.title))]
                + OutcomeWords.explain(score, in: wording).paragraphs.map { .paragraph(Words($0)) }
                + [.small("Wording \(wording.id).")]
        }
        return parts.isEmpty ? [] : [.heading(2, "How we worked it out")] + parts
    }

    var nextSteps: [Paper.Block] {
        let steps = outcome.nextSteps.map { step -> Words in
            let words = OutcomeWords.step(step)
            return switch step {
            case .refer: .link(words, to: .page("/refer"))
            case .find: .link(words, to: .page("/find"))
            case .guide: .link(words, to: .page("/guides"))
            case .finishQuestions, .medicalAdvice: Words(words)
            }
        }
        return [.heading(2, "What you can do next"), .bullets(steps)]
    }

    private func card(_ passage: Passage, _ mood: Paper.Card.Mood, _ label: String) -> Paper.Block {
        .card(Paper.Card(mood, label: label, title: passage.title, lines: passage.paragraphs.map { Words($0) }))
    }
}
