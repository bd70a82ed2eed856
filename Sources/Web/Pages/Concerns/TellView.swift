import Actions
import Clinical
import Guides

extension HTML {
    private typealias Words = ConcernPageWords

    mutating func tell(_ model: TellModel, pass: String) {
        if !model.soundsUrgent { summary(of: model.mistakes) }
        dangerFirst(model, Words.title)
        if model.soundsUrgent { summary(of: model.mistakes) }
        if model.draft.tellerIsYoung { helpForYoung(model.nation) }
        if let title = model.news.first {
            notice(.warning, title) { html in for words in model.news.dropFirst() { html.p(words) } }
        }
        p(Words.lead, .class("lead"))
        ul { html in for words in Words.promises { html.li(words) } }
        form(to: .tell) { html in
            html.hidden("pass", pass)
            html.whichTeam(model)
            html.whomItIsAbout(model)
            html.whatIsTold(model)
            html.whoTellsIt(model)
            html.button(.primary, "Tell the team")
        }
        helpForTeller()
    }

    mutating func toldThanks(_ model: TellModel, _ sent: SendConcern.Sent) {
        dangerFirst(model, Words.thanksTitle)
        if model.draft.tellerIsYoung { helpForYoung(sent.nation) }
        for words in sent.readingTime.sentences + Words.thanks { p(words) }
        helpForTeller()
    }

    /// The heading of the page; under help for someone in danger, when the words sound so. That comes first whatever
    /// else the page must say.
    private mutating func dangerFirst(_ model: TellModel, _ title: String) {
        guard model.soundsUrgent else { return h1(title) }
        h1(Words.urgentTitle)
        urgentFirst()
        p(Words.urgent)
        h2(title)
    }

    private mutating func helpForYoung(_ nation: Nation) {
        careCard(.urgent, Words.youngTitle) { html in
            html.p(Words.youngHelp)
            html.helplineList(HelplineListing.lines(in: nation, topic: .youngPeople))
        }
    }

    /// With one team there is nothing to choose. While they cannot be read, what was chosen is kept.
    private mutating func whichTeam(_ model: TellModel) {
        if model.teams.isEmpty, let team = model.team { hidden("team", team.text) }
        guard model.teams.count > 1 || model.mistakes["team"] != nil else { return }
        let field = Field("team", Words.teamQuestion, mistake: model.mistakes["team"])
        let choices = model.teams.map { Choice($0.id.text, $0.name) }
        let chosen = model.team?.text ?? ""
        if choices.count > 6 { select(field, choices, chosen: chosen) } else { radios(field, choices, chosen: chosen) }
    }

    private mutating func whomItIsAbout(_ model: TellModel) {
        h2(Words.aboutHeading)
        line("name", Words.nameQuestion, model.draft.name, model, hint: Words.nameHint)
        line("born", Words.bornQuestion, model.draft.born, model, isOptional: true)
        line("place", Words.placeQuestion, model.draft.place, model, hint: Words.placeHint, isOptional: true)
    }

    private mutating func whatIsTold(_ model: TellModel) {
        h2(Words.toldHeading)
        textBox(
            Field("words", Words.wordsQuestion, hint: Words.wordsHint, mistake: model.mistakes["words"]),
            model.draft.words, rows: 8, limit: ConcernDraft.Field.words.longest)
    }

    private mutating func whoTellsIt(_ model: TellModel) {
        h2(Words.youHeading)
        line("teller", Words.tellerQuestion, model.draft.teller, model, hint: Words.tellerHint, isOptional: true)
        checkboxes(
            Field("young", Words.youngQuestion, isOptional: true), [Choice("yes", Words.young)],
            chosen: model.draft.tellerIsYoung ? ["yes"] : [])
        radios(
            Field("openness", Words.opennessQuestion, hint: Words.opennessHint, isOptional: true),
            ConcernOpenness.allCases.map { Choice($0.rawValue, $0.tellerWords) }, chosen: model.draft.openness)
        line("reach", Words.reachQuestion, model.draft.reach, model, hint: Words.reachHint, isOptional: true)
    }

    private mutating func line(
        _ name: String, _ question: String, _ value: String, _ model: TellModel, hint: String? = nil,
        isOptional: Bool = false
    ) {
        input(Field(name, question, hint: hint, mistake: model.mistakes[name], isOptional: isOptional), value)
    }

    private mutating func helpForTeller() {
        h2(Words.helpHeading)
        p(Words.help)
        ul { html in
            html.li { $0.a("Ask for help for yourself", .href(.refer)) }
            html.li { $0.a("Find a service for families", .href(.find.asking("audience", Audience.families.rawValue))) }
            html.li { $0.a("How to help someone else", .href(.guide("help-someone"))) }
            html.li { $0.a("Looking after yourself", .href(.guide("looking-after-yourself"))) }
            html.li { $0.a("Numbers you can ring now", .href(.emergency)) }
        }
    }
}

extension ConcernOpenness {
    fileprivate var tellerWords: String {
        switch self {
        case .mayKnow: ConcernPageWords.mayKnow
        case .notFromMe: ConcernPageWords.notFromMe
        case .unsafe: ConcernPageWords.unsafe
        }
    }
}
