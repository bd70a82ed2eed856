/// The answers as they are shown for checking, and on paper for the duty worker.
public struct FormSummary: Hashable, Sendable {
    /// One answer, with the page to go back to.
    public struct Row: Hashable, Sendable {
        public let question: QuestionID
        public let label: String
        /// What was answered; `Not answered` when nothing was.
        public let value: String
        public let isAnswered: Bool
    }

    public let rows: [Row]

    /// Every box of every page that is asked, in order. The secret word is never shown, only that it was chosen.
    public init(_ answers: FormAnswers, today: Day, leavingOut isLeftOut: (FieldID) -> Bool = { _ in false }) {
        rows = FormPath.questions(for: answers, today: today).flatMap { question in
            question.fields.filter { $0.id != .secretAgain && !isLeftOut($0.id) }
                .map { FormSummary.row($0, question, answers) }
        }
    }

    private static func row(_ field: FormField, _ question: FormQuestion, _ answers: FormAnswers) -> Row {
        let isAlone = question.fields.count == 1
        let value = text(field, answers)
        return Row(
            question: question.id, label: isAlone ? question.title : field.label,
            value: value ?? "Not answered", isAnswered: value != nil)
    }

    private static func text(_ field: FormField, _ answers: FormAnswers) -> String? {
        switch field.kind {
        case .secret: answers.has(field.id) ? "Chosen" : nil
        case .choice, .choices: answers.label(of: field)
        case .date: date(field, answers)
        default: answers.text(field.id)
        }
    }

    private static func date(_ field: FormField, _ answers: FormAnswers) -> String? {
        if field.id == .birthDay, let day = answers.birthDay { return day.spoken }
        let typed = field.inputs.compactMap { answers.text($0) }
        return typed.isEmpty ? nil : typed.joined(separator: " ")
    }
}
