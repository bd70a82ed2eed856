import Clinical
import HTTPTypes

/// One question of the referral form, ready to show.
struct QuestionModel {
    let question: FormQuestion
    let answers: FormAnswers
    /// Everything answered so far, sealed.
    let sealed: String
    var news: ReferNews?
    var mistakes = Mistakes()
    /// What the answer before calls for.
    var notices: [FormNotice] = []
    var isFirst = false
    var isCorrection = false
    var place = 1
    var count = 1

    init(
        question: FormQuestion, answers: FormAnswers, sealed: String, news: ReferNews? = nil, isFirst: Bool = false,
        place: Int = 1, count: Int = 1
    ) {
        self.question = question
        self.answers = answers
        self.sealed = sealed
        self.news = news
        self.isFirst = isFirst
        self.place = place
        self.count = count
    }

    func page(status: HTTPResponse.Status) -> PageResponse {
        var frame = Frame(question.title)
        frame.section = .refer
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: status) { html in html.question(self) }
    }

    func field(_ field: FormField, isHeading: Bool = false) -> Field {
        Field(
            field.id.rawValue, isHeading ? question.title : field.label, hint: hint(field, isHeading),
            mistake: field.inputs.compactMap { mistakes[$0.rawValue] }.first, isHeading: isHeading,
            isOptional: field.isOptional && !isHeading && field.kind != .postcode && !question.asksForOneOfItsBoxes)
    }

    private func hint(_ field: FormField, _ isHeading: Bool) -> String? {
        let parts = (isHeading ? question.intro : []) + [field.hint].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension HTML {
    fileprivate mutating func question(_ model: QuestionModel) {
        let question = model.question
        if let news = model.news { notice(.calm, news.title) { $0.p(news.words) } }
        notices(model.notices)
        summary(of: model.mistakes)
        form(to: .referQuestion(question.id.rawValue)) { html in
            html.hidden("answers", model.sealed)
            if model.isCorrection { html.hidden("then", "check") }
            html.boxes(model)
            html.more("Why do we ask?") { $0.p(question.why) }
            html.buttons { html in
                html.button(.primary, "Carry on", name: "go", value: "next")
                if !model.isFirst { html.button(.secondary, "Back", name: "go", value: "back") }
            }
        }
        if model.isFirst { aboutTheForm() } else { progress(model.place, of: model.count) }
    }

    /// A question alone on its page is its heading.
    private mutating func boxes(_ model: QuestionModel) {
        let question = model.question
        if question.fields.count == 1, let field = question.fields.first,
            question.intro.isEmpty || field.label == question.title
        {
            box(field, model.field(field, isHeading: true), model.answers)
            return
        }
        h1(question.title)
        for sentence in question.intro { p(sentence) }
        for field in question.fields { box(field, model.field(field), model.answers) }
    }

    private mutating func aboutTheForm() {
        ul { html in
            html.li("It takes about ten minutes. You can leave most answers empty.")
            html.li("We keep nothing until you send it at the end.")
            html.li("You do not need an account. You get a code to see what happens next.")
        }
        p { html in
            html.text("Rather talk? ")
            html.a("Numbers you can ring now", .href(.emergency))
        }
    }
}
