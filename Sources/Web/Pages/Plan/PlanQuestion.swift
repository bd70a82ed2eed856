import Clinical
import Guides

/// One question of the form with exactly one answer, which may be left alone.
struct PlanQuestion: Sendable {
    let name: String
    let words: String
    var hint: String?
    let choices: [Choice]

    static let all = safety + you + life

    /// What decides how someone can come off safely.
    static let safety = [
        PlanQuestion(
            "often", "How often?",
            [
                ("daily", "Every day"), ("most-days", "Most days"), ("weekly", "Each week"),
                ("less-often", "Less often"),
            ]),
        yesOrNo("danger-now", "Is someone very ill or in danger now?"),
        yesOrNo("suicidal", "Do you think about ending your life?"),
        yesOrNo("fits", "Have you ever had a fit, or epilepsy?"),
        yesOrNo("confusion", "When you stopped, did you get very mixed up, or see things that were not there?"),
        yesOrNo("tried", "Have you tried to come off at home with help, and it did not work?"),
    ]

    static let you = [
        PlanQuestion("age", "How old are you?", AgeBand.allCases.map { ($0.rawValue, $0.shown) }),
        yesOrNo("pregnant", "Are you pregnant?"),
        PlanQuestion(
            "living", "Who do you live with?",
            [
                ("alone", "I live alone"), ("with-someone", "With someone who could be with me in the first days"),
                ("with-people-who-use", "With people who drink or use drugs too"), ("no-home", "I have no home"),
            ]),
    ]

    /// What the plan has to fit round.
    static let life = [
        PlanQuestion("nation", "Where do you live?", Nation.allCases.map { ($0.rawValue, $0.shownName) }),
        PlanQuestion("payer", "Who would pay?", Funding.allCases.map { ($0.rawValue, $0.words.capitalisedFirst) }),
        PlanQuestion(
            "work", "Do you work?",
            [("employed", "Yes, for someone"), ("self-employed", "Yes, for myself"), ("none", "No")]),
        PlanQuestion(
            "licence", "Do you hold a driving licence?",
            [
                ("car", "Yes, car or motorbike"), ("lorry-or-bus", "Yes, lorry or bus too"),
                ("taxi", "Yes, and I drive a taxi or hire car"), ("none", "No"),
            ]),
        yesOrNo("children", "Do children live with you?"), yesOrNo("pets", "Do you have pets?"),
        PlanQuestion(
            "home", "Do you pay rent?",
            [("rent", "Yes"), ("own", "No, I own or pay off my home"), ("other", "Something else")]),
    ]

    static let needs = [
        Choice("mental-health", "My mental health"), Choice("physical-health", "My heart, liver or other health"),
        Choice("learning", "Learning, memory or thinking"),
        Choice("trouble", "Big troubles, such as violence, debt or court"),
    ]

    static let others = [
        Choice("gambling", "Gambling"), Choice("eating", "Eating"), Choice("sex", "Sex or porn"),
    ]

    static let substances = Substance.allCases.map { substance in
        let more = substance.names.dropFirst().prefix(4).joined(separator: ", ")
        let says = substance == .alcohol || substance == .other || more.isEmpty
        return Choice(substance.rawValue, substance.name.capitalisedFirst, hint: says ? nil : "Also called " + more)
    }

    private init(_ name: String, _ words: String, _ choices: [(String, String)]) {
        (self.name, self.words) = (name, words)
        self.choices = choices.map { Choice($0.0, $0.1) } + [Choice("", "I’d rather not say")]
    }

    private static func yesOrNo(_ name: String, _ words: String) -> PlanQuestion {
        PlanQuestion(name, words, [("yes", "Yes"), ("no", "No")])
    }
}

extension AgeBand {
    fileprivate var shown: String {
        switch self {
        case .under18: "Under 18"
        case .from65: "65 or over"
        default: "\(ages.lowerBound) to \(ages.upperBound)"
        }
    }
}

extension HTML {
    mutating func planQuestions(_ form: PlanForm, _ mistakes: Mistakes) {
        if form.saysDanger { urgentFirst() }
        summary(of: mistakes)
        h1("See what a plan may look like")
        p("A few questions. You see a likely way, how long, what it costs, and what to sort out first.", .class("lead"))
        p("You can leave out all but the first. We do not keep your answers.")
        self.form(to: .plan) { html in
            html.h2("What it is about")
            html.whatItIsAbout(form, mistakes)
            html.h2("To keep you safe")
            for question in PlanQuestion.safety { html.planQuestion(question, form, mistakes) }
            html.h2("About you")
            for question in PlanQuestion.you { html.planQuestion(question, form, mistakes) }
            html.checkboxes(
                Field(
                    "needs", "Do you have a problem with any of these?", hint: "Choose all that fit.",
                    isOptional: true),
                PlanQuestion.needs, chosen: Set(form.form.every("needs")))
            html.h2("What the plan has to fit round")
            for question in PlanQuestion.life { html.planQuestion(question, form, mistakes) }
            html.date(
                Field(
                    "start", "When might you start?",
                    hint: "Like 23 11 2026. If you leave it out, we count from today.",
                    mistake: mistakes["start"]),
                TypedDate(form.form, "start"))
            html.button(.primary, "Show me a plan")
        }
    }

    private mutating func whatItIsAbout(_ form: PlanForm, _ mistakes: Mistakes) {
        checkboxes(
            Field(
                "substances", "What do you want help with?", hint: "Choose all that you use.",
                mistake: mistakes["substances"]),
            PlanQuestion.substances, chosen: Set(form.form.every("substances")))
        input(
            Field(
                "named", "If it is not in the list, what is it called?", hint: "A street name will do.",
                mistake: mistakes["named"], isOptional: true),
            form.form["named"], longest: PlanForm.longestName)
        checkboxes(
            Field("others", "Or is it one of these?", isOptional: true), PlanQuestion.others,
            chosen: Set(form.form.every("others")))
        input(
            Field(
                "units", "If you drink: about how many units on a day when you drink?",
                hint: "A pint of beer is about 2 units. A bottle of wine is about 10.", mistake: mistakes["units"],
                isOptional: true),
            form.form["units"], kind: .wholeNumber)
    }

    private mutating func planQuestion(_ question: PlanQuestion, _ form: PlanForm, _ mistakes: Mistakes) {
        radios(
            Field(question.name, question.words, hint: question.hint, mistake: mistakes[question.name]),
            question.choices, chosen: form.form[question.name])
    }
}
