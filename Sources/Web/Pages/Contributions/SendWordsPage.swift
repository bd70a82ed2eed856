import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// Where anyone may send a tip or a quote. The words travel in the body of a form, in no address and no log.
    func sendWordsPage(_ request: PageRequest) async throws -> PageResponse {
        let fresh = SendContribution.newID(in: house)
        guard let form = request.form else { return try sendWords(SendWordsModel(id: fresh)) }
        let opened = seal.open(
            form.exactly("pass"), as: ID<Contribution>.self, for: Self.passName, life: 120, at: house.clock())
        var model = SendWordsModel(id: opened?.value ?? fresh)
        model.draft = ContributionDraft(kind: form["kind"], words: form["words"])
        do throws(SendContribution.Refusal) {
            let id = try await SendContribution.run(
                model.draft, as: model.id, from: Network(request.network), in: house)
            return model.thanks(id)
        } catch {
            return try refused(error, model)
        }
    }

    private static let passName = "contribution"

    private func refused(_ refusal: SendContribution.Refusal, _ model: SendWordsModel) throws -> PageResponse {
        let words = NotTakenWords(
            busy: ContributionPageWords.busy, nobodyToRead: ContributionPageWords.nobodyToRead,
            notSaved: ContributionPageWords.notSaved)
        let again = { (said: NotTaken) in
            var model = model
            model.mistakes = said.mistakes
            if !said.news.isEmpty { model.news = said.news }
            return try self.sendWords(model, status: said.status)
        }
        return try notTaken(refusal, words, beside: { ($0.field.rawValue, $0.sentence) }, again: again)
    }

    private func sendWords(_ model: SendWordsModel, status: HTTPResponse.Status = .ok) throws -> PageResponse {
        var frame = Frame(ContributionPageWords.title)
        frame.hasMistake = !model.mistakes.isEmpty
        let pass = try seal.seal(model.id, for: Self.passName, at: house.clock())
        return .page(frame, status: status) { html in html.sendWords(model, pass: pass) }
    }
}

/// What someone is writing, and what is to be said about it.
private struct SendWordsModel {
    let id: ID<Contribution>
    var draft = ContributionDraft()
    var mistakes = Mistakes()
    /// A title and a sentence about something that is not the writer's doing.
    var news: [String] = []

    var soundsUrgent: Bool { UrgentWords.areIn(draft.words) }

    func thanks(_ id: ID<Contribution>) -> PageResponse {
        .page(Frame(ContributionPageWords.thanksTitle)) { html in
            html.sayingFirst(ContributionPageWords.thanksTitle, if: soundsUrgent)
            for words in ContributionPageWords.thanks { html.p(words) }
            html.p(.class("code")) { $0.text(id.text) }
            html.p { html in
                html.a("Ask for help here", .href(.refer))
                html.text(", or ")
                html.a("ring someone now", .href(.emergency))
                html.text(".")
            }
        }
    }
}

extension HTML {
    /// The heading of the page; under help for someone in danger, when the words sound so. That comes first whatever
    /// else the page must say.
    fileprivate mutating func sayingFirst(_ title: String, if isUrgent: Bool) {
        guard isUrgent else { return h1(title) }
        h1(ContributionPageWords.crisisTitle)
        careCard(.emergency, ContributionPageWords.crisisCard) { html in
            for words in ContributionPageWords.crisis { html.p(words) }
            html.helplineList(EmergencyLines.lines(in: nil, young: true))
        }
        h2(title)
    }

    /// A tip or quote that staff have said yes to, as readers see it.
    mutating func wordsFromReader(_ reader: Contribution) {
        figure(.class("reader")) { html in
            html.blockquote(.directionFromText) { $0.p(reader.words.text) }
            html.figcaption("From someone who was there")
        }
    }

    fileprivate mutating func sendWords(_ model: SendWordsModel, pass: String) {
        typealias Words = ContributionPageWords
        if !model.soundsUrgent { summary(of: model.mistakes) }
        sayingFirst(Words.title, if: model.soundsUrgent)
        if model.soundsUrgent { summary(of: model.mistakes) }
        if let title = model.news.first {
            notice(.warning, title) { html in for words in model.news.dropFirst() { html.p(words) } }
        }
        p(Words.lead, .class("lead"))
        ul { html in for words in Words.promises { html.li(words) } }
        form(to: .sendWords) { html in
            html.hidden("pass", pass)
            html.radios(
                Field("kind", Words.kindQuestion, mistake: model.mistakes["kind"]),
                [Choice("tip", Words.tip), Choice("quote", Words.quote)], chosen: model.draft.kind)
            html.textBox(
                Field("words", Words.wordsQuestion, hint: Words.wordsHint, mistake: model.mistakes["words"]),
                model.draft.words, rows: 4, limit: ContributionWords.length.upperBound)
            html.button(.primary, "Send my words")
        }
    }
}
