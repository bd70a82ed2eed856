import Clinical
import Documents
import Guides
import HTTPTypes

// A plan from a few answers. They travel in the body of a form and nowhere else; nothing is kept.
extension Site {
    func planPage(_ request: PageRequest) -> PageResponse {
        guard let fields = request.form else { return planQuestions(PlanForm(Fields(), today: today)) }
        let form = PlanForm(fields, today: today)
        guard fields["go"] != "change" else { return planQuestions(form) }
        guard form.mistakes.isEmpty, let plan = form.plan else { return planQuestions(form, form.mistakes) }
        var frame = Frame("A plan to talk over")
        frame.section = .plan
        return .page(frame) { html in html.plan(plan, form) }
    }

    private func planQuestions(_ form: PlanForm, _ mistakes: Mistakes = Mistakes()) -> PageResponse {
        var frame = Frame("See what a plan may look like")
        frame.section = .plan
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.planQuestions(form, mistakes)
        }
    }
}

extension HTML {
    fileprivate mutating func plan(_ plan: TreatmentPlan, _ form: PlanForm) {
        let view = GuideView(plan.guide, today: plan.start)
        // What was ticked as danger stands in the plan itself, and on paper.
        if UrgentWords.areIn(form.form["named"]) { urgentFirst() }
        article(.class("guide")) { html in
            html.h1(view.guide.title)
            html.p(view.guide.lead, .class("lead"))
            if let name = form.unknownName {
                html.notice(.warning, "We do not know “\(name)”") {
                    $0.p(
                        "So we have no checked facts about it. The plan treats it as dangerous to stop."
                    )
                }
            }
            html.ways(form)
            for section in view.guide.sections {
                html.guideSection(section, view)
                if section.id == "parts" { html.drawing(plan.timeline) }
                if section.id == "work" { html.toTimeOff() }
            }
            html.guideSources(view)
        }
        p("We have not kept your answers. They are gone when you close this page.", .class("hint"))
    }

    /// The same answers again, changed or on paper.
    private mutating func ways(_ form: PlanForm) {
        self.form(to: .plan) { html in
            for answer in form.carried { html.hidden(answer.name, answer.value) }
            html.buttons { html in
                html.button(.secondary, "Change my answers", name: "go", value: "change")
                html.button(.secondary, "View as PDF", to: .planPaper)
            }
        }
    }

    private mutating func toTimeOff() {
        p { $0.a("Work out your own days off, and get a letter for work that does not say why", .href(.timeOff)) }
    }
}
