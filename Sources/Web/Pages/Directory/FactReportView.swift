import Actions
import Clinical

extension HTML {
    mutating func factReport(
        _ sheet: OpenFactReport.Sheet, _ form: SettlingForm, _ mistakes: Mistakes, today: Day
    ) {
        let (report, service) = (sheet.report, sheet.service.entry)
        h1 { html in html.bdi(service.displayName) }
        answers(told(sheet))
        p { $0.a("The page as the public sees it", .href(.treatmentService(sheet.service.id))) }
        if let closing = sheet.service.closed { reopening(sheet, closing, form, mistakes) }
        if let settlement = report.settlement {
            notice(.good, "Settled: \(settlement.outcome.words)") { html in
                if let reason = settlement.reason { html.p(reason, .directionFromText) }
                if let later = report.reopening, later != settlement {
                    html.p("Then \(later.outcome.words): \(later.reason ?? "")", .directionFromText)
                }
            }
            return
        }
        reach(service)
        if report.owner == nil { take(sheet) }
        if let field = report.field ?? form.field {
            saidBySources(field, service, today)
            settling(sheet, field, form, mistakes)
        } else {
            chooseFact(sheet)
            dismissing(sheet, form, mistakes)
        }
        if sheet.service.closed == nil { closing(sheet, form, mistakes) }
    }

    private func told(_ sheet: OpenFactReport.Sheet) -> [Answered] {
        let report = sheet.report
        let others = sheet.others == 0 || report.field == nil ? [] : ["\(sheet.others) more say that this is wrong."]
        return [
            Answered(question: "What is wrong", answer: [report.field?.label ?? "Something else"] + others),
            Answered(question: "What they say is right", answer: [report.words.nonEmpty ?? "Nothing more"]),
            Answered(question: "What our page said then", answer: [report.shown ?? "Nothing"]),
            Answered(question: "Told us", answer: [UKTime(report.madeAt).day.spoken]),
            Answered(question: "Whose work it is", answer: [sheet.owner.map(\.words) ?? "Any manager’s"]),
        ]
    }

    private mutating func reach(_ service: TreatmentService) {
        guard let phone = service.phone?.value else { return }
        p { html in
            html.text("Ask them: ")
            html.phone(phone)
        }
    }

    private mutating func take(_ sheet: OpenFactReport.Sheet) {
        form(to: .factReport(sheet.report.id)) { html in
            html.button(.secondary, "I will ask them", name: "do", value: "take")
        }
    }

    /// Every source of the fact, the one that is believed first, so that it can be seen who wins and why.
    private mutating func saidBySources(_ field: ServiceField, _ service: TreatmentService, _ today: Day) {
        let said = service.facts(field)
        guard !said.isEmpty else { return }
        table(
            "What each source says of “\(field.label)”. The first is shown.", id: "said",
            [Column("Says"), Column("Who"), Column("When")], said
        ) { html, fact in
            html.rowHeading { $0.text(fact.value) }
            html.td(fact.source.speaker)
            html.td("\(fact.source.age(on: today)), \(fact.source.checkedOn.spoken)")
        }
        if said.count > 1 {
            p(
                "The latest is believed. A check by one of us counts as \(FactSource.handCheckStandsDays) days later "
                    + "than it is, as lists repeat what they were once told.", .class("hint"))
        }
    }

    private mutating func settling(
        _ sheet: OpenFactReport.Sheet, _ field: ServiceField, _ form: SettlingForm, _ mistakes: Mistakes
    ) {
        self.form(to: .factReport(sheet.report.id)) { html in
            html.hidden("field", field.rawValue)
            html.hidden("version", "\(sheet.version)")
            html.hidden("shown", sheet.service.entry.text(of: field) ?? "")
            html.radios(
                Field("outcome", "What did you find?", mistake: mistakes["outcome"]),
                [
                    Choice("corrected", "It is wrong: I asked, and it should say what is below"),
                    Choice("confirmed", "It is right: I asked, and it is as we show it"),
                    Choice("dismissed", "I cannot use this report"),
                ], chosen: form.outcome?.rawValue ?? "")
            html.value(field, sheet.service.entry, form, mistakes["value"])
            html.textBox(
                Field("reason", "Why, if you cannot use it", mistake: mistakes["reason"], isOptional: true),
                form.reason,
                rows: 2, limit: Reason.maximumCharacters)
            html.p("The page will show your name, your team and today’s date beside the fact.", .class("hint"))
            html.button(.primary, "Settle it", name: "do", value: "settle")
        }
    }

    private mutating func value(
        _ field: ServiceField, _ service: TreatmentService, _ form: SettlingForm, _ mistake: String?
    ) {
        let value = form.button == nil ? service.text(of: field) ?? "" : form.value
        let label = "“\(field.label)” should say"
        switch field.shape {
        case .yesOrNo:
            radios(Field("value", label, mistake: mistake), [Choice("yes", "Yes"), Choice("no", "No")], chosen: value)
        case .oneOf(let codes):
            radios(Field("value", label, mistake: mistake), codes.map { Choice($0.code, $0.words) }, chosen: value)
        case .anyOf(let codes):
            checkboxes(
                Field("value", label, mistake: mistake), codes.map { Choice($0.code, $0.words) },
                chosen: Set(value.split(separator: "|").map(String.init)))
        case .typed(let hint): input(Field("value", label, hint: hint, mistake: mistake), value)
        }
    }

    /// A report that names no fact can be settled under any of them.
    private mutating func chooseFact(_ sheet: OpenFactReport.Sheet) {
        asking(.factReport(sheet.report.id)) { html in
            html.select(
                Field("field", "Which fact is it about?"), ServiceField.shown.map { Choice($0.rawValue, $0.label) },
                chosen: "")
            html.button(.secondary, "Go on")
        }
    }

    private mutating func closing(_ sheet: OpenFactReport.Sheet, _ form: SettlingForm, _ mistakes: Mistakes) {
        h2("Or have they closed for good?")
        p(
            "Then nobody finds them any more. Their page says that you asked, and when. A list that still names them "
                + "does not bring them back: only a manager does.")
        self.form(to: .factReport(sheet.report.id)) { html in
            html.hidden("version", "\(sheet.version)")
            html.hidden("outcome", "closed")
            html.howTheyKnow("why-closed", form, mistakes)
            html.button(.warning, "They have closed", name: "do", value: "settle")
        }
    }

    private mutating func reopening(
        _ sheet: OpenFactReport.Sheet, _ closing: Closing, _ form: SettlingForm, _ mistakes: Mistakes
    ) {
        notice(.warning, "Closed: \(closing.by.name) of \(closing.by.team) said so on \(closing.on.spoken)") { html in
            html.form(to: .factReport(sheet.report.id)) { html in
                html.p("Nobody finds them. If they are open after all, say so here.")
                html.howTheyKnow("why-open", form, mistakes)
                html.button(.secondary, "They are open again", name: "do", value: "reopen")
            }
        }
    }

    private mutating func howTheyKnow(_ box: String, _ form: SettlingForm, _ mistakes: Mistakes) {
        let hint = "“Rang them on Tuesday, and was told so.” Other managers can read it."
        textBox(
            Field(box, "How do you know?", hint: hint, mistake: mistakes[box]), mistakes[box] == nil ? "" : form.reason,
            rows: 2, limit: Reason.maximumCharacters)
    }

    private mutating func dismissing(_ sheet: OpenFactReport.Sheet, _ form: SettlingForm, _ mistakes: Mistakes) {
        self.form(to: .factReport(sheet.report.id)) { html in
            html.hidden("version", "\(sheet.version)")
            html.hidden("outcome", "dismissed")
            html.textBox(
                Field("reason", "Or say why this report cannot be used", mistake: mistakes["reason"]), form.reason,
                rows: 2, limit: Reason.maximumCharacters)
            html.button(.warning, "Dismiss it", name: "do", value: "settle")
        }
    }
}
