/// Something to put right, said beside its box.
public struct FieldError: Hashable, Sendable {
    public let field: FieldID
    /// A whole sentence: what is wrong and what to do.
    public let sentence: String

    public init(_ field: FieldID, _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}

/// The rules of the form, a page at a time. They refuse only what we could not read or act on; nobody is turned
/// away for what they answer.
public enum FormCheck {
    /// What is wrong with the answers to `question`, at most one sentence a box; empty when it is well answered.
    public static func errors(for question: FormQuestion, answers: FormAnswers, today: Day) -> [FieldError] {
        let simple = question.fields.compactMap { error(in: $0, answers: answers, today: today) }
        let joint = together(question, answers, today) + noRoom(question, answers)
        return simple + joint.filter { error in !simple.contains { $0.field == error.field } }
    }

    private static func error(in field: FormField, answers: FormAnswers, today: Day) -> FieldError? {
        if let excess = tooLong(field, answers) { return excess }
        let isEmpty = field.inputs.allSatisfy { !answers.has($0) }
        if isEmpty { return field.isOptional ? nil : FieldError(field.id, missing(field)) }
        return shape(field, answers, today).map { FieldError(field.id, $0) }
    }

    private static func tooLong(_ field: FormField, _ answers: FormAnswers) -> FieldError? {
        for input in field.inputs {
            let typed = answers[input]
            guard typed.isLonger(than: field.limit) else { continue }
            let excess = typed.count - field.limit
            return FieldError(
                input,
                "This is \(excess > 0 ? "\(excess) characters " : "")too long. Nothing is lost: please shorten it, "
                    + "or keep the rest to tell us when we talk.")
        }
        return nil
    }

    /// Rule: all answers together fit the sealed box they travel in. The page being answered is the one that filled
    /// it, so its longest answer is the one to shorten.
    private static func noRoom(_ question: FormQuestion, _ answers: FormAnswers) -> [FieldError] {
        guard answers.room > FormAnswers.roomLimit,
            let longest = question.inputs.max(by: { answers[$0].utf8.count < answers[$1].utf8.count }),
            answers[longest].utf8.count > 100
        else { return [] }
        return [
            FieldError(
                longest,
                "Your answers together are too long to send. Nothing is lost: please shorten this one, "
                    + "or keep the rest to tell us when we talk.")
        ]
    }

    private static func missing(_ field: FormField) -> String {
        switch field.kind {
        case .choice(let choices):
            choices.contains(.notSaid) ? "Choose an answer. “I’d rather not say” is one." : "Choose an answer."
        case .choices: "Tick at least one."
        case .phone: "Give a phone number."
        case .email: "Give an e-mail address."
        case .secret: "Choose a secret word or number, and type it in both boxes."
        default: "Please fill in “\(field.label)”."
        }
    }

    /// What cannot be read in one box that has something in it.
    private static func shape(_ field: FormField, _ answers: FormAnswers, _ today: Day) -> String? {
        let typed = answers[field.id]
        switch field.kind {
        case .text, .longText, .postcode, .secret: return nil
        case .phone: return PhoneNumber(typed) == nil ? phoneSentence : nil
        case .email:
            return typed.looksLikeEmail ? nil : "This is not an e-mail address. It looks like name@example.com."
        case .date: return FormDateCheck.sentence(answers, today)
        case .choice(let choices):
            return choices.contains { $0.code == typed } ? nil : "Choose one of the answers."
        case .choices(let choices):
            let codes = Set(choices.map(\.code))
            return answers.ticked(field.id).allSatisfy(codes.contains) ? nil : "Tick only the answers shown."
        }
    }

    private static let phoneSentence =
        "This does not look like a phone number. Give all of it with the area code, like 0113 496 0000."

    /// Rules about more than one box of a page.
    private static func together(_ question: FormQuestion, _ answers: FormAnswers, _ today: Day) -> [FieldError] {
        switch question.id {
        case .name: FormTogether.name(answers)
        case .birth: FormTogether.birth(answers, today)
        case .home: FormTogether.home(answers)
        case .ways: FormTogether.ways(answers)
        case .details: FormTogether.details(answers)
        case .substances: FormTogether.substances(answers)
        case .senderContact: FormTogether.sender(answers)
        case .doctor: FormTogether.doctor(answers)
        case .secret: HolderWord.errors(in: answers)
        default: []
        }
    }
}
