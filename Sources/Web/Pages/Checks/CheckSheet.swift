import Clinical
import Guides

/// The answers someone has given to a self-check so far, and the parts that these answers call for.
/// All that is counted is also shown, so nobody is judged by an answer they cannot see.
struct CheckSheet: Sendable {
    let name: CheckName
    let form: Fields
    let wordings: Wordings

    var parts: [CheckPart] {
        switch name {
        case .drinking: [drinking, moreDrinking].compactMap { $0 } + [safety]
        case .drugs: [drugs, hold].compactMap { $0 } + [safety]
        case .general: [signs, safety]
        }
    }

    /// Answers that no question offers. A browser never sends one.
    var mistakes: Mistakes {
        var mistakes = Mistakes()
        for question in parts.flatMap(\.questions) where !isPossible(question) {
            mistakes.add(question.name, "Choose one of the answers here, or leave this one out.")
        }
        return mistakes
    }

    func part(_ name: String) -> CheckPart? { parts.first { $0.name.rawValue == name } }

    func part(after part: CheckPart) -> CheckPart? { neighbour(of: part, 1) }

    func part(before part: CheckPart) -> CheckPart? { neighbour(of: part, -1) }

    /// The answers to go along unseen with a form that asks only `part`, or with one that asks nothing.
    func carried(without part: CheckPart? = nil) -> [(name: String, value: String)] {
        let asked = Set(part?.questions.map(\.name) ?? [])
        return form.all.filter {
            CheckQuestion.fields.contains($0.name) && !asked.contains($0.name) && $0.value.utf8.count <= 40
        }
    }

    /// What was chosen, of the answers that the question offers.
    func chosen(_ question: CheckQuestion) -> [Choice] {
        let sent = form.every(question.name)
        return question.choices.filter { sent.contains($0.value) && $0.value != CheckQuestion.notSaid.value }
    }

    /// Each question with what was answered, in one line.
    var told: [(question: String, answer: String)] {
        parts.flatMap(\.questions).map { ($0.words, chosen($0).map(\.words).joined(separator: ", ")) }
    }

    private func isPossible(_ question: CheckQuestion) -> Bool {
        let sent = form.every(question.name)
        let offered = Set(question.choices.map(\.value)).union([""])
        return sent.allSatisfy(offered.contains) && (question.takesSeveral || sent.count <= 1)
    }

    private func neighbour(of part: CheckPart, _ step: Int) -> CheckPart? {
        let all = parts
        guard let place = all.firstIndex(where: { $0.name == part.name }) else { return nil }
        return all.indices.contains(place + step) ? all[place + step] : nil
    }
}

extension CheckSheet {
    private var drinking: CheckPart {
        let wording = wordings[.auditC]
        return CheckPart(
            name: .start, title: "How much you drink", intro: "Leave out any that you do not want to answer.",
            questions: (1...3).map { .item($0, of: .audit, in: wording) }, wording: wording)
    }

    /// The rest of AUDIT, where AUDIT-C calls for it or some of it has been answered.
    private var moreDrinking: CheckPart? {
        let answered = points(.audit)
        let following = Set(Instrument.auditItemsAfterAuditC(answered))
        let numbers = (4...10).filter { following.contains($0) || form.has(CheckQuestion.field(.audit, $0)) }
        guard !numbers.isEmpty else { return nil }
        return CheckPart(
            name: .more, title: "A little more about drink", intro: "These help us to say more.",
            questions: numbers.map { .item($0, of: .audit, in: wordings[.audit]) }, wording: wordings.read(.audit))
    }

    private var drugs: CheckPart {
        let wording = wordings[.dast10]
        return CheckPart(
            name: .start, title: "What you use", intro: "Leave out any that you do not want to answer.",
            questions: [.substances("Which of these do you use?", CheckSheet.drugsOffered)]
                + wording.items.indices.map { .item($0 + 1, of: .dast10, in: wording) },
            wording: wording)
    }

    /// How hard it would be to stop: asked when there is anything to ask about.
    private var hold: CheckPart? {
        let dast = try? Instrument.dast10.score(points(.dast10))
        let wording = wordings[.sds]
        let items = wording.items.indices.map { CheckQuestion.item($0 + 1, of: .sds, in: wording) }
        guard dast?.total != 0 || items.contains(where: { form.has($0.name) }) else { return nil }
        let named = CheckSheet.drugsOffered.filter(substances.contains)
        let which = named.count == 1 ? [] : [CheckQuestion.worst(of: named.isEmpty ? CheckSheet.drugsOffered : named)]
        return CheckPart(
            name: .hold, title: "The hold it has on you",
            intro: named.count == 1 ? "Think of \(named[0].name)." : "Think of the one that worries you most.",
            questions: which + items, wording: wording)
    }

    private var signs: CheckPart {
        CheckPart(
            name: .start, title: "Signs in your life", intro: "Leave out any that you do not want to answer.",
            questions: [.substances("Which of these do you use?", [.alcohol] + CheckSheet.drugsOffered)]
                + SelfCheckSign.allCases.map(CheckQuestion.sign))
    }

    private var safety: CheckPart {
        CheckPart(
            name: .safety, title: "To keep you safe",
            intro: "Last ones. They tell us if it could be risky for you to stop all at once.",
            questions: SafetyAnswers.Question.allCases.map(CheckQuestion.safety))
    }

    private static let drugsOffered = Substance.allCases.filter { ![.alcohol, .nicotine, .pcp].contains($0) }
}
