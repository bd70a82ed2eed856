import Clinical
import Guides
import HTTPTypes

// A family plans a talk. Nothing is kept: the plan is theirs to print.
extension Site {
    func talkPage(_ request: PageRequest) -> PageResponse {
        guard let fields = request.form else { return talkQuestions(TalkForm(Fields())) }
        let form = TalkForm(fields)
        guard fields["go"] != "change" else { return talkQuestions(form) }
        guard form.mistakes.isEmpty else { return talkQuestions(form, form.mistakes) }
        let today = today
        return .page(Frame(TalkWords.title)) { html in html.talk(form.talk, form, today) }
    }

    func talkQuestions(_ form: TalkForm, _ mistakes: Mistakes = Mistakes()) -> PageResponse {
        var frame = Frame("Plan a talk with someone you worry about")
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.talkQuestions(form, mistakes)
        }
    }
}

extension HTML {
    fileprivate mutating func talkQuestions(_ form: TalkForm, _ mistakes: Mistakes) {
        if form.isInDanger || form.soundsUrgent { urgentFirst() }
        summary(of: mistakes)
        h1("Plan a talk with someone you worry about")
        p("Who will be there, what each will say, and the help that is ready if they say yes.", .class("lead"))
        p("You can leave out most questions. We do not keep what you write. No names are needed.")
        self.form(to: .talk) { html in
            html.h2("When not to do it")
            for danger in TalkPlan.Danger.allCases {
                html.radios(
                    Field(danger.rawValue, TalkWords.danger(danger), mistake: mistakes[danger.rawValue]),
                    [Choice("yes", "Yes"), Choice("no", "No"), Choice("", "I do not know")],
                    chosen: form.form[danger.rawValue])
            }
            html.h2("What you know")
            html.history(form, mistakes)
            html.h2("Who will be there")
            for number in TalkForm.speakers { html.speaker(number, form, mistakes) }
            html.h2("Your lines")
            html.lines(form, mistakes)
            html.h2("The help that is ready")
            html.offer(form, mistakes)
            html.button(.primary, "Show our plan")
        }
    }

    private mutating func history(_ form: TalkForm, _ mistakes: Mistakes) {
        line("person", "What do you call them?", form, mistakes)
        checkboxes(
            Field("substances", "What do they use?", hint: "Choose all that you know of.", isOptional: true),
            PlanQuestion.substances, chosen: Set(form.form.every("substances")))
        line("since", "Since when?", form, mistakes)
        line("amount", "How much, and how often?", form, mistakes)
        box("else", "What else is going on in their life?", form, mistakes)
    }

    private mutating func speaker(_ number: Int, _ form: TalkForm, _ mistakes: Mistakes) {
        line("who-\(number)", "Person \(number): who?", form, mistakes)
        box(
            "says-\(number)", "Person \(number): what will they say?", form, mistakes,
            hint: number == 1 ? "What they have seen, how they feel, what they hope. No blame." : nil)
    }

    private mutating func lines(_ form: TalkForm, _ mistakes: Mistakes) {
        box("lines", "What will you no longer do?", form, mistakes, hint: "Such as give money, or lie for them.")
        box("follows", "What will follow if a line is crossed?", form, mistakes, hint: "Only what you will keep to.")
    }

    private mutating func offer(_ form: TalkForm, _ mistakes: Mistakes) {
        line("when", "When and where will you talk?", form, mistakes)
        line("place", "Who will help, and their number", form, mistakes)
        line("soon", "How soon can they start?", form, mistakes)
        line("travel", "Who goes with them, and how?", form, mistakes)
        p { html in
            html.text("No one ready yet? ")
            html.a("Find a service near you", .href(.find))
            html.text(".")
        }
    }

    private mutating func line(_ name: String, _ words: String, _ form: TalkForm, _ mistakes: Mistakes) {
        input(Field(name, words, mistake: mistakes[name], isOptional: true), form.form[name])
    }

    private mutating func box(
        _ name: String, _ words: String, _ form: TalkForm, _ mistakes: Mistakes, hint: String? = nil
    ) {
        textBox(
            Field(name, words, hint: hint, mistake: mistakes[name], isOptional: true), form.form[name], rows: 3,
            limit: TalkForm.longest)
    }
}

extension HTML {
    fileprivate mutating func talk(_ talk: TalkPlan, _ form: TalkForm, _ today: Day) {
        let view = GuideView(talk.guide, today: today)
        if form.soundsUrgent || talk.mustWait { urgentFirst() }
        article(.class("guide")) { html in
            html.h1(view.guide.title)
            html.p(view.guide.lead, .class("lead"))
            html.form(to: .talk) { html in
                for answer in form.carried { html.hidden(answer.name, answer.value) }
                html.buttons { html in
                    html.button(.secondary, "Change our plan", name: "go", value: "change")
                    html.button(.secondary, "View as PDF", to: .talkPaper)
                }
            }
            for section in view.guide.sections { html.guideSection(section, view) }
            html.guideSources(view)
        }
        h2("For you")
        ul { html in
            html.li { $0.a("Get help for yourself, or for them", .href(.refer)) }
            html.li { $0.a("Tell a team about someone", .href(.tell)) }
            html.li { $0.a("Find a service for families", .href(.find.asking("audience", Audience.families.rawValue))) }
        }
    }
}
