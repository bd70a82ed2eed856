/// One answer among several.
struct Choice: Sendable {
    let value: String
    let words: String
    var hint: String?

    init(_ value: String, _ words: String, hint: String? = nil) {
        self.value = value
        self.words = words
        self.hint = hint
    }
}

extension HTML {
    /// A question with exactly one answer.
    mutating func radios(_ question: Field, _ choices: [Choice], chosen: String) {
        group(question) { html in
            html.choices(choices, of: question, type: "radio", isChosen: { $0 == chosen })
        }
    }

    /// A question with any number of answers.
    mutating func checkboxes(_ question: Field, _ choices: [Choice], chosen: Set<String>) {
        group(question) { html in
            html.choices(choices, of: question, type: "checkbox", isChosen: chosen.contains)
        }
    }

    private mutating func choices(
        _ choices: [Choice], of question: Field, type: String, isChosen: (String) -> Bool
    ) {
        for (place, choice) in choices.enumerated() {
            let id = place == 0 ? question.name : "\(question.name)-\(place + 1)"
            let hint = choice.hint.map { _ in id + "-about" }
            div(.class("choice")) { html in
                html.input(
                    .type(type), .id(id), .name(question.name), .value(choice.value),
                    .checked(if: isChosen(choice.value)), .ariaDescribedBy(hint))
                html.label(choice.words, .for(id))
                if let words = choice.hint, let hint { html.p(words, .class("hint"), .id(hint)) }
            }
        }
    }
}
