import Clinical
import Guides

// Where to go from a self-check.
extension HTML {
    mutating func nextSteps(_ outcome: SelfCheckOutcome, of sheet: CheckSheet) {
        h2("What you can do next")
        for step in outcome.nextSteps {
            switch step {
            case .finishQuestions: break
            case .medicalAdvice: p { $0.withNumbers(OutcomeWords.step(step)) }
            case .refer: askForHelp(sheet)
            case .find: p { $0.a(OutcomeWords.step(step), .href(.find)) }
            case .guide: linesToCall(sheet)
            }
        }
    }

    /// The answers go on only if this button is pressed, and then in the body of the form.
    private mutating func askForHelp(_ sheet: CheckSheet) {
        let answers = sheet.check.formAnswers
        p(OutcomeWords.step(.refer))
        form(to: .refer) { html in
            html.hidden("from", "self-check")
            for field in answers.fields {
                for code in answers.ticked(field) { html.hidden(field.rawValue, code) }
            }
            html.buttons { $0.button(.primary, "Ask for help with these answers") }
        }
        p { html in
            html.text("Then we do not ask them again, and you can change them. Or ")
            html.a("ask for help without them", .href(.refer))
            html.text(".")
        }
    }

    private mutating func linesToCall(_ sheet: CheckSheet) {
        let topics: Set<HelplineListing.Topic> = sheet.name == .drinking ? [.alcohol] : [.drugs, .alcohol]
        more("Talk to someone on the phone") { html in
            html.helplineList(HelplineListing.all.filter { !$0.topics.isDisjoint(with: topics) })
        }
    }

    /// Words in which the numbers to call are links.
    mutating func withNumbers(_ words: String) {
        var rest = words[...]
        while let found = firstNumber(in: rest) {
            text(String(rest[..<found.lowerBound]))
            phone(String(rest[found]))
            rest = rest[found.upperBound...]
        }
        text(String(rest))
    }
}

/// The first number to call that stands by itself. By bytes: the pages with results are made of such words.
private func firstNumber(in words: Substring) -> Range<Substring.Index>? {
    let bytes = words.utf8
    var isAfterDigit = false
    for start in bytes.indices {
        let isDigit = bytes[start].isDigit
        defer { isAfterDigit = isDigit }
        guard isDigit, !isAfterDigit else { continue }
        for line in [Helpline.emergency, .nhs111, .samaritans] where bytes[start...].starts(with: line.number.utf8) {
            let end = bytes.index(start, offsetBy: line.number.utf8.count)
            if end == bytes.endIndex || !bytes[end].isDigit { return start..<end }
        }
    }
    return nil
}

extension UInt8 {
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
