import Clinical
import Guides

// What someone is told after a self-check, the most urgent first.
extension HTML {
    mutating func outcome(_ outcome: SelfCheckOutcome, of sheet: CheckSheet) {
        let headline = OutcomeWords.headline(outcome.headline)
        if outcome.emergencies.isEmpty {
            h1(headline.title)
        } else {
            h1("Please read this first")
            for emergency in outcome.emergencies { help(emergency) }
            h2(headline.title)
        }
        for words in headline.paragraphs { p { $0.withNumbers(words) } }
        p("This is not a diagnosis. Only a trained person who meets you can make one.")
        stopping(outcome)
        scores(outcome, of: sheet)
        whatIsMissing(outcome, of: sheet)
        nextSteps(outcome, of: sheet)
        careCard(.emergency, EmergencyWords.signs.title) { html in
            html.ul { html in for sign in EmergencyWords.signs.paragraphs { html.li(sign) } }
        }
        whatWasAnswered(sheet)
    }

    private mutating func help(_ emergency: SelfCheckOutcome.Emergency) {
        let passage = EmergencyWords.first(emergency)
        careCard(emergency.wasSaid ? .emergency : .urgent, passage.title) { $0.paragraphs(of: passage) }
    }

    private mutating func stopping(_ outcome: SelfCheckOutcome) {
        for (passage, names) in passages(about: outcome.doNotStopSuddenly) {
            careCard(.urgent, passage.title) { html in
                html.aboutSubstances(names, under: passage.title)
                html.paragraphs(of: passage)
            }
        }
        for (passage, names) in passages(about: outcome.comingOff) {
            careCard(.nonUrgent, passage.title) { html in
                html.aboutSubstances(names, under: passage.title)
                html.paragraphs(of: passage)
            }
        }
    }

    /// Substances of which the very same words are said stand together, each by its name.
    private func passages(about substances: [Substance]) -> [(Passage, [Substance])] {
        substances.reduce(into: []) { groups, substance in
            let passage = StoppingWords.about(substance)
            if let place = groups.firstIndex(where: { $0.0.text == passage.text }) {
                groups[place].1.append(substance)
            } else {
                groups.append((passage, [substance]))
            }
        }
    }

    private mutating func aboutSubstances(_ substances: [Substance], under title: String) {
        let named = substances.filter { $0 != .other && $0 != .alcohol && !title.contains($0.name) }
        if named.isEmpty { return }
        p { html in
            html.text("This is about: ")
            html.strong(named.map(\.name).joined(separator: ", "))
            html.text(".")
        }
    }

    private mutating func paragraphs(of passage: Passage) {
        for words in passage.paragraphs { p { $0.withNumbers(words) } }
    }

    private mutating func whatIsMissing(_ outcome: SelfCheckOutcome, of sheet: CheckSheet) {
        guard outcome.nextSteps.contains(.finishQuestions) else { return }
        notice(.calm, "Some answers are missing") { html in
            html.p("So this is not the whole story. Where your safety hangs on a missing answer, we took it as yes.")
            html.p("With the rest we can tell you more. You may still leave out what you like.")
            html.changing(sheet, "Answer the rest")
        }
    }

    private mutating func whatWasAnswered(_ sheet: CheckSheet) {
        more("What you answered") { html in
            html.answers(
                sheet.parts.flatMap(\.questions).map { question in
                    Answered(question: question.words, answer: sheet.chosen(question).map(\.words))
                })
        }
        changing(sheet, "Change my answers")
        p(OutcomeWords.privacy + " They are gone when you close this page.")
        form(to: .selfCheckPaper(sheet.name.rawValue)) { html in
            for answer in sheet.carried() { html.hidden(answer.name, answer.value) }
            html.buttons { $0.button(.secondary, "View as PDF, to keep or print") }
        }
    }

    /// Back to the first part, with every answer so far.
    private mutating func changing(_ sheet: CheckSheet, _ words: String) {
        form(to: sheet.name.link) { html in
            for answer in sheet.carried() { html.hidden(answer.name, answer.value) }
            html.buttons { $0.button(.secondary, words) }
        }
    }
}
