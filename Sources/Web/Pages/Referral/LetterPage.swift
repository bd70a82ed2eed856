import Actions
import Clinical
import HTTPTypes

extension Site {
    /// A letter to another service, to be printed. It holds no more than the person agreed to.
    func letterPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Referral.self) else { return .notFound() }
            var frame = Frame("Letter", for: member)
            frame.back = .referral(id)
            do throws(TriageRefusal) {
                let letter = try await MakeLetter.run(id, by: .staff(member), in: house)
                return .page(frame) { html in html.letter(letter) }
            } catch {
                switch error {
                case .notFound: return .notFound()
                case .mistake(_, let words):
                    return .page(frame, status: .conflict) { html in
                        html.h1("Letter")
                        html.nothing("No letter yet", words)
                    }
                case .changed, .store: throw error
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func letter(_ letter: MakeLetter.Letter) {
        h1("Letter to \(letter.receiver)")
        p("Print this page. Only the letter is printed. When it has gone, write down how.", .class("hint"))
        section(.class("card keep letter")) { html in
            html.letterHead(letter)
            html.p("To \(letter.receiver)", .directionFromText)
            if let address = letter.receiverAddress { html.p(address) }
            html.p("Please would you see this person. They stay with us until you tell us that you have them.")
            html.h2(.directionFromText) { $0.text(letter.person.full) }
            if let day = letter.birthDay { html.p("Born \(day.dayOfMonth)/\(day.month)/\(day.year)") }
            html.letterConsent(letter)
            if let dangers = letter.dangers { html.letterDangers(dangers) }
            if let contact = letter.contact { html.letterContact(contact) }
            if let answers = letter.answers {
                html.h3("What they told us")
                html.answers(answers.map { Answered(question: $0.label, answer: [$0.value]) })
            }
            if let progress = letter.progress { html.p("With us: \(progress)") }
            html.p("Please tell us by phone or letter that you have them, or that you cannot.")
            html.p("\(letter.writer), \(letter.team.name)", .directionFromText)
        }
    }

    private mutating func letterHead(_ letter: MakeLetter.Letter) {
        address { html in
            html.strong(letter.team.name)
            for line in letter.team.addressLines + [letter.team.postcode ?? ""] where !line.isEmpty {
                html.br()
                html.text(line)
            }
            if let phone = letter.team.phone {
                html.br()
                html.text(phone.typed)
            }
        }
        p("\(letter.day.dayOfMonth)/\(letter.day.month)/\(letter.day.year)")
    }

    private mutating func letterConsent(_ letter: MakeLetter.Letter) {
        p(.directionFromText) { html in
            html.text(
                letter.consent == .given
                    ? "They agreed that we tell you what is here, and no more: "
                    : "This goes without their consent, with only what keeps them safe: ")
            html.text(letter.consentWords)
        }
    }

    private mutating func letterDangers(_ dangers: [DangerFlag]) {
        h3("Dangers")
        p(dangers.isEmpty ? "None that we know of." : dangers.map(\.title).joined(separator: ", ") + ".")
    }

    private mutating func letterContact(_ contact: SafeContact) {
        let plan = contact.plan
        h3("How to reach them safely")
        p("Use only: \(plan.allowed.map(\.label).joined(separator: ", ").nonEmpty ?? "no safe way is known").")
        let lines = [
            ("Phone", contact.toRing.map(\.typed).joined(separator: ", ")),
            ("For texts only", contact.toTextOnly.map(\.typed).joined(separator: ", ")),
            ("E-mail", contact.email ?? ""), ("Address", contact.address.joined(separator: ", ")),
            ("Say", plan.codeWord), ("Who may answer", plan.whoMayAnswer), ("Good times", plan.times),
        ]
        for (label, words) in lines where !words.isEmpty { p("\(label): \(words)", .directionFromText) }
    }
}
