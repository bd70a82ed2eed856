/// What a one-line answer holds: which keyboard a phone shows, and what the browser may fill in.
enum InputKind: Sendable {
    case words
    case fullName
    case email
    case phone
    case postcode
    case wholeNumber
    case oneTimeCode
    case userName
    case password
    case newPassword

    fileprivate var type: String {
        switch self {
        case .email: "email"
        case .phone: "tel"
        case .password, .newPassword: "password"
        default: "text"
        }
    }

    fileprivate var inputMode: String? {
        switch self {
        case .wholeNumber, .oneTimeCode: "numeric"
        default: nil
        }
    }

    fileprivate var autocomplete: String? {
        switch self {
        case .words, .wholeNumber: nil
        case .fullName: "name"
        case .email: "email"
        case .phone: "tel"
        case .postcode: "postal-code"
        case .oneTimeCode: "one-time-code"
        case .userName: "username"
        case .password: "current-password"
        case .newPassword: "new-password"
        }
    }

    fileprivate var checksSpelling: Bool { if case .words = self { true } else { false } }

    fileprivate var width: String {
        switch self {
        case .oneTimeCode: "short"
        case .wholeNumber: "number"
        case .phone, .postcode: "middling"
        default: "long"
        }
    }
}

extension HTML {
    /// A question answered in one line, of so many letters at most where that is said.
    mutating func input(_ question: Field, _ value: String, kind: InputKind = .words, longest: Int? = nil) {
        field(question) { html in
            html.input(
                .class(kind.width), .id(question.name), .name(question.name), .type(kind.type),
                kind.type == "password" ? nil : .value(value), .maxLength(longest),
                .inputMode(kind.inputMode),
                .autocomplete(kind.autocomplete), kind.checksSpelling ? nil : .spellcheck(false),
                .ariaDescribedBy(question.describedBy()), .ariaInvalid(if: question.mistake != nil))
        }
    }

    /// A question answered in as many lines as it takes. A limit is counted down beside the box, but the box takes
    /// more: nobody's words are cut off while they type.
    mutating func textBox(_ question: Field, _ value: String, rows: Int = 5, limit: Int? = nil) {
        let count = limit.map { _ in question.name + "-count" }
        field(question) { html in
            html.textarea(
                value, .id(question.name), .name(question.name), .rows(rows), .counts(upTo: limit),
                .ariaDescribedBy(question.describedBy(also: count)), .ariaInvalid(if: question.mistake != nil))
            if let limit, let count {
                html.p("You can write up to \(limit) characters.", .class("hint count"), .id(count))
            }
        }
    }

    /// A question answered by one of a long list. `none` stands first, for no answer.
    mutating func select(_ question: Field, _ choices: [Choice], chosen: String, none: String = "Choose one") {
        field(question) { html in
            html.select(
                .id(question.name), .name(question.name), .ariaDescribedBy(question.describedBy()),
                .ariaInvalid(if: question.mistake != nil)
            ) { html in
                html.option(none, .value(""))
                for choice in choices {
                    html.option(choice.words, .value(choice.value), .selected(if: choice.value == chosen))
                }
            }
        }
    }
}
