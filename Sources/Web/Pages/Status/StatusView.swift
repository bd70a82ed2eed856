import Actions
import Clinical

/// The status page, ready to show.
struct StatusModel {
    let answer: ReadReceiptStatus.Answer
    /// Leave to do things here for a few minutes, sealed.
    let pass: String
    let now: Instant
    /// What was just sent and not yet done.
    let form: StatusForm?
    let news: StatusNews?
    let mistakes: Mistakes

    var year: Int { UKTime(now).day.year }

    func may(_ step: ReferralStep.Kind) -> Bool { answer.page.allowedSteps.contains(step) }
    func isAsking(_ button: StatusForm.Button) -> Bool { form?.button == button }
}

extension HTML {
    mutating func status(_ model: StatusModel) {
        let page = model.answer.page
        if let news = model.news { notice(.good, news.title) { $0.p(news.words) } }
        summary(of: model.mistakes)
        h1(page.headline)
        if let late = page.late { notice(.warning, "We are late") { $0.p(late) } }
        p(page.next, .class("lead"))
        if let own = model.answer.own {
            if model.isAsking(.askToWithdraw) { withdrawing(model) }
            if let question = own.question { asked(question, model) }
            if let offer = own.appointment { offered(offer, model) }
            contact(own, model)
        }
        steps(model)
        if let own = model.answer.own {
            looks(own, model)
            if !model.isAsking(.askToWithdraw), model.may(.withdrawn) { withdrawButton(model) }
        }
        if model.answer.holder == .family {
            p { html in
                html.text("Is there more that the team should know? ")
                html.a("Tell a team about someone", .href(.tell))
            }
        }
        form(to: .statusPaper) { html in
            html.hidden("pass", model.pass)
            html.buttons { $0.button(.secondary, "View as PDF") }
        }
        p { $0.a("Numbers you can ring now", .href(.emergency)) }
    }

    /// A form of the status page: it carries the pass.
    private mutating func act(_ model: StatusModel, inside: Inside) {
        form(to: .status) { html in
            html.hidden("pass", model.pass)
            inside(&html)
        }
    }

    private mutating func asked(_ question: String, _ model: StatusModel) {
        let typed = model.isAsking(.answer) ? model.form?.words ?? "" : ""
        act(model) { html in
            html.h2("A question for you")
            html.blockquote(.directionFromText) { $0.p(question) }
            html.wordsBox("Your answer", typed, mistake: model.isAsking(.answer) ? model.mistakes["words"] : nil)
            html.button(.primary, "Send my answer", name: "do", value: "answer")
        }
    }

    private mutating func offered(_ offer: AppointmentOffer, _ model: StatusModel) {
        let hasStarted = offer.startsAt <= model.now
        let yes = hasStarted ? [] : [Choice(AppointmentAnswer.yes.rawValue, "Yes")]
        act(model) { html in
            html.h2("Your appointment")
            html.p("\(UKTime(offer.startsAt).spoken(inYear: model.year)), \(offer.place)", .directionFromText)
            html.radios(
                Field(
                    "coming", hasStarted ? "Would you like another one?" : "Can you come?",
                    mistake: model.mistakes["coming"]),
                yes + [
                    Choice(AppointmentAnswer.anotherTime.rawValue, "I would like another time"),
                    Choice(AppointmentAnswer.no.rawValue, "No"),
                ], chosen: "")
            html.button(.primary, "Tell the team", name: "do", value: "appointment")
        }
    }

    private mutating func wordsBox(_ label: String, _ typed: String, mistake: String?, optional: Bool = false) {
        let about = Field("words", label, mistake: mistake, isOptional: optional)
        field(about) { html in
            html.textarea(
                typed, .id("words"), .name("words"), .rows(4), .directionFromText,
                .ariaDescribedBy(about.describedBy()), .ariaInvalid(if: mistake != nil))
        }
    }

    private mutating func contact(_ own: ReadReceiptStatus.Own, _ model: StatusModel) {
        guard model.may(.contactCorrected) else { return }
        let isWrong = model.isAsking(.contact)
        let answers = isWrong ? model.form?.contact ?? own.contact : own.contact
        more("How we reach you: see it or change it", open: isWrong) { html in
            html.act(model) { html in
                for question in ContactCorrection.questions {
                    for field in question.fields {
                        let shown = Field(
                            field.id.rawValue, field.id == .ways ? question.title : field.label,
                            hint: field.id == .ways ? question.intro.joined(separator: " ") : nil,
                            mistake: model.mistakes[field.id.rawValue],
                            isOptional: field.id != .ways)
                        html.box(field, shown, answers)
                    }
                }
                html.button(.primary, "Change how you reach me", name: "do", value: "contact")
            }
        }
    }

    private mutating func steps(_ model: StatusModel) {
        let lines = model.answer.page.lines
        if lines.isEmpty { return }
        h2("What has happened")
        timeline(
            lines.map {
                TimelineEntry(
                    when: UKTime($0.at).spoken(inYear: model.year), machineWhen: $0.at.description, title: $0.words)
            })
    }

    private mutating func looks(_ own: ReadReceiptStatus.Own, _ model: StatusModel) {
        more("Who has looked at your record") { html in
            html.ul { html in
                for look in own.looks { html.li("\(UKTime(look.at).spoken(inYear: model.year)): \(look.words)") }
            }
            if own.looks.isEmpty { html.p("Nobody has looked yet.") }
        }
    }

    private mutating func withdrawButton(_ model: StatusModel) {
        act(model) { html in
            html.h2("Change your mind?")
            html.button(.secondary, "I do not want this any more", name: "do", value: "ask-to-withdraw")
        }
    }

    private mutating func withdrawing(_ model: StatusModel) {
        act(model) { html in
            html.h2("Do you want us to stop?")
            html.p("We will not get in touch about this referral again. You can come back at any time.")
            html.wordsBox("Anything you want to tell us", "", mistake: nil, optional: true)
            html.buttons { html in
                html.button(.warning, "Yes, stop my referral", name: "do", value: "withdraw")
                html.button(.secondary, "No, go on", name: "do", value: "look")
            }
        }
    }
}
