/// One question of a form. Its name is the name of what is sent and the id of its first control.
struct Field: Sendable {
    let name: String
    let label: String
    var hint: String?
    var mistake: String?
    /// Whether the question is the heading of the page, as when a page asks one thing.
    var isHeading = false
    var isOptional = false

    init(
        _ name: String, _ label: String, hint: String? = nil, mistake: String? = nil, isHeading: Bool = false,
        isOptional: Bool = false
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.mistake = mistake
        self.isHeading = isHeading
        self.isOptional = isOptional
    }

    /// The question as it is shown.
    var question: String { isOptional ? label + " (you can skip this)" : label }

    /// The ids of the words that explain the field; nil if there are none.
    func describedBy(also id: String? = nil) -> String? {
        let ids = [hint.map { _ in name + "-hint" }, mistake.map { _ in name + "-mistake" }, id].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}

extension HTML {
    /// A question with one control under it.
    mutating func field(_ field: Field, control: Inside) {
        div(.class(field.mistake == nil ? "field" : "field wrong")) { html in
            if field.isHeading {
                html.h1 { $0.label(field.question, .for(field.name)) }
            } else {
                html.label(field.question, .for(field.name))
            }
            html.aboutField(field)
            control(&html)
        }
    }

    /// A question with several controls under it.
    mutating func group(_ field: Field, controls: Inside) {
        div(.class(field.mistake == nil ? "field" : "field wrong")) { html in
            html.fieldset(.ariaDescribedBy(field.describedBy())) { html in
                html.legend { html in
                    if field.isHeading { html.h1(field.question) } else { html.text(field.question) }
                }
                html.aboutField(field)
                controls(&html)
            }
        }
    }

    private mutating func aboutField(_ field: Field) {
        if let hint = field.hint { p(hint, .class("hint"), .id(field.name + "-hint")) }
        mistake(field.mistake, of: field.name)
    }
}
