import Actions
import Clinical
import Guides
import HTTPTypes

// Days away from work, and a letter that does not say why. Nothing is kept.
extension Site {
    func timeOffPage(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return timeOffQuestions(TimeOffForm(Fields(), today: today)) }
        let form = TimeOffForm(fields, today: today)
        guard fields["go"] != "change" else { return timeOffQuestions(form) }
        guard form.mistakes.isEmpty, let absence = form.absence, let pay = form.pay, let letter = form.letter else {
            return timeOffQuestions(form, form.mistakes)
        }
        let telling = await tellingWords(of: letter)
        return .page(Frame("Your time off work")) { html in html.timeOff(form, absence, pay, letter, telling) }
    }

    /// What the letter would tell; without the names of services where the directory is away.
    func tellingWords(of letter: WorkLetter) async -> [String] {
        let services = (try? await ReadServiceNames.run(in: house)) ?? .none
        return letter.tellingWords(services)
    }

    func timeOffQuestions(_ form: TimeOffForm, _ mistakes: Mistakes = Mistakes()) -> PageResponse {
        var frame = Frame("Time off work")
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.timeOffQuestions(form, mistakes)
        }
    }
}

extension HTML {
    fileprivate mutating func timeOffQuestions(_ form: TimeOffForm, _ mistakes: Mistakes) {
        summary(of: mistakes)
        h1("Time off work")
        p("How many days, whether you need a fit note, and what sick pay the law gives.", .class("lead"))
        p("You also get a letter for work that does not say why you are away. We do not keep what you write.")
        self.form(to: .timeOff) { html in
            html.date(
                Field("first", "First day away", hint: "Like 23 11 2026", mistake: mistakes["first"]), form.first)
            html.date(
                Field(
                    "last", "Last day away", hint: "The last day before you go back. Count weekends.",
                    mistake: mistakes["last"]),
                form.last)
            html.payQuestions(form, mistakes)
            html.h2("For the letter")
            html.letterQuestions(form, mistakes)
            html.button(.primary, "Show my days and the letter")
        }
    }

    private mutating func payQuestions(_ form: TimeOffForm, _ mistakes: Mistakes) {
        checkboxes(
            Field(
                "days", "Which days do you work?", hint: "If you choose none, we count Monday to Friday.",
                mistake: mistakes["days"], isOptional: true),
            Weekday.allCases.map { Choice($0.code, $0.name) }, chosen: Set(form.form.every("days")))
        input(
            Field(
                "earnings", "About how much do you earn in a week, before tax?", hint: "In pounds, like 350",
                mistake: mistakes["earnings"], isOptional: true),
            form.form["earnings"], kind: .wholeNumber)
    }

    private mutating func letterQuestions(_ form: TimeOffForm, _ mistakes: Mistakes) {
        input(
            Field("name", "Your name", mistake: mistakes["name"], isOptional: true), form.form["name"], kind: .fullName)
        input(
            Field("to", "Who is it to?", hint: "Like Ms Khan", mistake: mistakes["to"], isOptional: true),
            form.form["to"])
        input(
            Field(
                "reach", "How may they reach you while you are away?", hint: "Like “by post”, or leave it out.",
                mistake: mistakes["reach"], isOptional: true),
            form.form["reach"])
        checkboxes(
            Field("wishes", "When you come back, what would help?", isOptional: true),
            WorkLetter.Wish.allCases.map { Choice($0.rawValue, $0.words.capitalisedFirst) },
            chosen: Set(form.form.every("wishes")))
    }
}

extension HTML {
    fileprivate mutating func timeOff(
        _ form: TimeOffForm, _ absence: Absence, _ pay: SickPay, _ letter: WorkLetter, _ telling: [String]
    ) {
        h1("Your time off work")
        for words in AbsenceWords.days(absence) { p(words) }
        h2("Sick pay")
        for words in AbsenceWords.pay(pay) { p(words) }
        ul { html in for words in AbsenceWords.always { html.li(words) } }
        sources(absence, pay)
        h2("A letter for work")
        if !telling.isEmpty { lookAgain(telling) }
        card(WorkLetter.title) { html in html.letter(letter) }
        self.form(to: .timeOff) { html in
            for answer in form.carried { html.hidden(answer.name, answer.value) }
            if !telling.isEmpty { html.hidden(TimeOffForm.warned, "yes") }
            html.buttons { html in
                html.button(.primary, "View the letter as PDF", to: .workLetterPaper)
                html.button(.secondary, "Change my answers", name: "go", value: "change")
            }
        }
        p("Print the PDF and not this page: this page has our name on it.", .class("hint"))
        h2("What the letter does not do")
        ul { html in for words in WorkLetter.limits { html.li(words) } }
        h2("Fit notes and coming back")
        ul { html in for words in AbsenceWords.fitNote + AbsenceWords.phasedReturn { html.li(words) } }
        p { $0.a("See what a whole plan may look like", .href(.plan)) }
    }

    private mutating func lookAgain(_ telling: [String]) {
        notice(.warning, "Look at the letter again") { html in
            html.p("You wrote “\(telling.joined(separator: "”, “"))”. That may tell what is left out.")
            html.p("You can change it. Or leave it as it is: you choose.")
        }
    }

    private mutating func letter(_ letter: WorkLetter) {
        p(letter.written.spoken)
        p(letter.greeting)
        for words in letter.paragraphs { p(words) }
        for words in letter.ending { p(words) }
    }

    private mutating func sources(_ absence: Absence, _ pay: SickPay) {
        let all = [absence.rule.citation] + pay.readings.flatMap(\.citations)
        let once = all.reduce(into: [String]()) { if !$0.contains($1.description) { $0.append($1.description) } }
        p("From: " + once.joined(separator: "; ") + ".", .class("hint"))
    }
}
