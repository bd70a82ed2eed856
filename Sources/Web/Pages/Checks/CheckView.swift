import Clinical
import Guides

extension HTML {
    mutating func choiceOfChecks() {
        h1("Check yourself")
        p("A few private questions about drink or drugs.", .class("lead"))
        ul { html in
            html.li(OutcomeWords.privacy + " Nobody is told.")
            html.li("You can leave out any question.")
            html.li("It can say that we found no problem. It cannot say what is wrong with you: only a person can.")
        }
        for name in CheckName.allCases {
            card(name.title) { html in
                html.p(name.about)
                html.buttons { $0.buttonLink(.secondary, "Start: " + name.shortTitle, to: name.link) }
            }
        }
    }

    /// One part of a check, as a form that carries the answers to the other parts.
    mutating func check(_ sheet: CheckSheet, _ part: CheckPart, _ mistakes: Mistakes, isBusy: Bool) {
        summary(of: mistakes)
        if isBusy {
            notice(.warning, "Very many people are here just now") {
                $0.p("Your answers are still here. Wait a few seconds, then press the button again.")
            }
        }
        let place = sheet.parts.firstIndex { $0.name == part.name } ?? 0
        h1(sheet.name.title)
        p("Part \(place + 1)", .class("hint"))
        h2(part.title)
        p(part.intro)
        form(to: sheet.part(after: part) == nil ? sheet.name.answersLink : sheet.name.link) { html in
            html.hidden("part", part.name.rawValue)
            for answer in sheet.carried(without: part) { html.hidden(answer.name, answer.value) }
            for question in part.questions { html.question(question, of: sheet, mistakes) }
            html.ways(from: part, of: sheet)
        }
        p(OutcomeWords.privacy, .class("hint"))
        if let wording = part.wording { p("\(wording.title). Wording \(wording.id).", .class("hint")) }
    }

    private mutating func question(_ question: CheckQuestion, of sheet: CheckSheet, _ mistakes: Mistakes) {
        let field = Field(question.name, question.words, hint: question.hint, mistake: mistakes[question.name])
        let sent = sheet.form.every(question.name)
        if question.takesSeveral {
            checkboxes(field, question.choices, chosen: Set(sent))
        } else {
            radios(field, question.choices, chosen: sent.first ?? "")
        }
    }

    private mutating func ways(from part: CheckPart, of sheet: CheckSheet) {
        let isLast = sheet.part(after: part) == nil
        buttons { html in
            html.button(.primary, isLast ? "See what my answers say" : "Go on", name: "go", value: "on")
            if sheet.part(before: part) != nil {
                html.button(.secondary, "Back", name: "go", value: "back", to: sheet.name.link)
            }
        }
    }
}
