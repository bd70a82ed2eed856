import Clinical

// The boxes of a form question. Writing in any direction is shown in its own.
extension HTML {
    mutating func box(_ field: FormField, _ shown: Field, _ answers: FormAnswers) {
        switch field.kind {
        case .choice(let choices): radios(shown, choices.map(Choice.init), chosen: answers[field.id])
        case .choices(let choices):
            checkboxes(shown, choices.map(Choice.init), chosen: Set(answers.ticked(field.id)))
        case .date: dateBoxes(field, shown, answers)
        case .longText: longBox(field, shown, answers[field.id])
        default: line(field, shown, answers[field.id])
        }
    }

    private mutating func line(_ question: FormField, _ shown: Field, _ value: String) {
        let isSecret = question.kind == .secret
        field(shown) { html in
            html.input(
                .class(question.kind.width), .id(shown.name), .name(shown.name), .type(question.kind.inputType),
                isSecret ? nil : .value(value), isSecret ? nil : .directionFromText,
                .autocomplete(question.browserFills), .spellcheck(false),
                .ariaDescribedBy(shown.describedBy()), .ariaInvalid(if: shown.mistake != nil))
        }
    }

    private mutating func longBox(_ question: FormField, _ shown: Field, _ value: String) {
        field(shown) { html in
            html.textarea(
                value, .id(shown.name), .name(shown.name), .rows(6), .directionFromText,
                .ariaDescribedBy(shown.describedBy()), .ariaInvalid(if: shown.mistake != nil))
        }
    }

    private mutating func dateBoxes(_ question: FormField, _ shown: Field, _ answers: FormAnswers) {
        let words = ["Day", "Month", "Year"]
        group(shown) { html in
            html.div(.class("date")) { html in
                for (word, input) in zip(words, question.inputs) {
                    html.div { html in
                        html.label(word, .for(input.rawValue))
                        html.input(
                            .class(word.lowercased()), .type("text"), .inputMode(word == "Month" ? nil : "numeric"),
                            .id(input.rawValue), .name(input.rawValue), .value(answers[input]), .autocomplete("off"),
                            .ariaInvalid(if: shown.mistake != nil))
                    }
                }
            }
        }
    }

    /// Cards for what an answer calls for, the most urgent first.
    mutating func notices(_ notices: [FormNotice]) {
        for notice in notices {
            careCard(notice.urgency.card, notice.title) { html in
                for sentence in notice.sentences { html.p(sentence) }
                html.helplines(notice.helplines)
            }
        }
    }

    private mutating func helplines(_ lines: [Helpline]) {
        ul { html in
            for line in lines {
                html.li { html in
                    if line.name != line.number { html.text(line.name + ": ") }
                    html.phone(line.number)
                }
            }
        }
    }
}

extension Choice {
    init(_ choice: FormChoice) {
        self.init(choice.code, choice.label, hint: choice.hint.isEmpty ? nil : choice.hint)
    }
}

extension FormNotice.Urgency {
    fileprivate var card: Urgency {
        switch self {
        case .emergency: .emergency
        case .urgent: .urgent
        case .information: .nonUrgent
        }
    }
}

extension FormField {
    /// On a shared computer a browser must not fill in someone else, so it is told not to unless it may.
    fileprivate var browserFills: String { autocomplete.isEmpty ? "off" : autocomplete }
}

extension FormField.Kind {
    fileprivate var inputType: String {
        switch self {
        case .secret: "password"
        case .phone: "tel"
        case .email: "email"
        default: "text"
        }
    }

    fileprivate var width: String {
        switch self {
        case .phone: "middling"
        case .postcode: "short"
        default: "long"
        }
    }
}
