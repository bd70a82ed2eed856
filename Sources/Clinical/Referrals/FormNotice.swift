/// Something that must be read before going on: emergency words first.
public struct FormNotice: Hashable, Sendable {
    public enum Urgency: Int, Comparable, Sendable {
        /// Ring 999 now.
        case emergency
        /// Get advice today.
        case urgent
        case information

        public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    public let urgency: Urgency
    public let title: String
    public let sentences: [String]
    /// Lines to ring, the first first.
    public let helplines: [Helpline]

    /// What the answers to `question` call for; empty when they call for nothing.
    public static func after(_ question: QuestionID, answers: FormAnswers, today: Day) -> [FormNotice] {
        rows.filter { $0.question == question && $0.isDue(answers, today) }.map(\.notice)
    }

    /// Everything the answers call for, emergencies first: for the page before sending and the receipt.
    public static func all(for answers: FormAnswers, today: Day) -> [FormNotice] {
        let answers = answers.asked(today: today)
        return QuestionID.allCases.flatMap { after($0, answers: answers, today: today) }
            .reduce(into: [FormNotice]()) { told, notice in if !told.contains(notice) { told.append(notice) } }
            .enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
    }

    private struct Row: Sendable {
        let question: QuestionID
        let notice: FormNotice
        let isDue: @Sendable (FormAnswers, Day) -> Bool
    }

    /// Rule: whoever writes that they, or someone, may die is told whom to ring before the next question.
    private static func written(_ question: QuestionID, in field: FieldID) -> Row {
        Row(
            question: question,
            notice: FormNotice(
                urgency: .emergency, title: "If someone is in danger now, call 999",
                sentences: [
                    "What you wrote made us think of danger. If they are not breathing well, will not wake up or might "
                        + "die, call 999 now.",
                    "If you think of ending your life, you are not alone. Samaritans listen at any hour, free.",
                    "Please send this form as well, so that someone here knows.",
                ], helplines: [.emergency, .samaritans, .nhs111]),
            isDue: { answers, _ in answers.urgentWords.contains(field) })
    }

    /// Emergency signs are those of facts 9.7.
    private static let rows: [Row] = [
        Row(
            question: .fits,
            notice: FormNotice(
                urgency: .emergency, title: "If someone is having a fit now, call 999",
                sentences: [
                    "Stopping drink or drugs all at once can bring on another fit. Do not stop without medical help.",
                    "If there is shaking, sweating or seeing things, ring 111, or 999 if it is bad.",
                ], helplines: [.emergency, .nhs111]),
            isDue: { answers, _ in answers[.fits] == FormChoice.yes.code }),
        Row(
            question: .confusion,
            notice: FormNotice(
                urgency: .emergency, title: "If someone is very confused or seeing things now, call 999",
                sentences: [
                    "This can happen when a person stops too fast. It needs a doctor straight away.",
                    "Do not stop all at once without medical help.",
                ], helplines: [.emergency, .nhs111]),
            isDue: { answers, _ in answers[.confusion] == FormChoice.yes.code }),
        Row(
            question: .overdose,
            notice: FormNotice(
                urgency: .emergency, title: "If someone will not wake up or is breathing badly, call 999",
                sentences: [
                    "Stay with them. \(FirstAid.onTheirSide)",
                    "If you have naloxone and it may be opioids, use it.",
                    "Try not to use alone.",
                ], helplines: [.emergency]),
            isDue: { answers, _ in answers[.overdose] == FormChoice.yes.code }),
        Row(
            question: .suicide,
            notice: FormNotice(
                urgency: .emergency, title: "If life is in danger now, call 999 or go to A&E",
                sentences: [
                    "There is help today. Samaritans listen at any hour, free.",
                    "Please send this form as well, so that we can get in touch.",
                ], helplines: [.emergency, .samaritans, .nhs111]),
            isDue: { answers, _ in answers[.suicide] == FormChoice.yes.code }),
        Row(
            question: .pregnancy,
            notice: FormNotice(
                urgency: .urgent, title: "Talk to a midwife or doctor today",
                sentences: [
                    "Ask them before changing anything. With heavy drinking and with some drugs, stopping all at once "
                        + "can harm the baby.",
                    "Midwives help people in this position every day.",
                ],
                helplines: [.nhs111]),
            isDue: { answers, _ in answers[.pregnancy] == FormChoice.yes.code }),
        Row(
            question: .substances,
            notice: FormNotice(
                urgency: .urgent, title: "Do not stop suddenly without help",
                sentences: [
                    "With some of what you ticked, stopping all at once can be dangerous, even deadly.",
                    "Talk to someone first. Ring 111 for shaking, sweating or seeing things, and 999 for a fit.",
                ], helplines: [.nhs111, .emergency]),
            isDue: { answers, _ in !answers.takenSubstances.notToBeStoppedSuddenly.isEmpty }),
        written(.someoneElse, in: .otherRelationship),
        written(.someoneElse, in: .otherUse),
        written(.substances, in: .substanceOther),
        written(.hope, in: .hope),
        Row(
            question: .birth,
            notice: FormNotice(
                urgency: .information, title: "There is help for people under 18",
                sentences: ["Someone who works with young people will read this."], helplines: [.childline]),
            isDue: { answers, today in answers.isYoung(today: today) ?? false }),
    ]
}
