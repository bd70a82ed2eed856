import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// Where anyone may tell a team about someone: the one-way door. The words travel in the body of a form, in no
    /// address and no log, and no answer says whether the person is known.
    func tellPage(_ request: PageRequest) async throws -> PageResponse {
        let fresh = SendConcern.newID(in: house)
        let fields = request.form ?? request.query
        var model = TellModel(id: fresh, teams: try await ListTeamsToTell.run(in: house), team: ID(fields["team"]))
        if model.teams.isEmpty { model.news = ConcernPageWords.nobodyToRead }
        guard let form = request.form else { return try tell(model) }
        let opened = seal.open(
            form.exactly("pass"), as: ID<Concern>.self, for: Self.passName, life: 120, at: house.clock())
        model.id = opened?.value ?? fresh
        model.draft = ConcernDraft(form)
        do throws(SendConcern.Refusal) {
            let sent = try await SendConcern.run(
                model.draft, to: model.team, as: model.id, from: Network(request.network), in: house)
            return model.thanks(sent).neverKept()
        } catch {
            return try refused(error, model).neverKept()
        }
    }

    private static let passName = "concern"

    private func refused(_ refusal: SendConcern.Refusal, _ model: TellModel) throws -> PageResponse {
        var model = model
        switch refusal {
        case .notFound: return .notFound()
        case .mistakes(let mistakes):
            for mistake in mistakes { model.mistakes.add(mistake.field.rawValue, mistake.sentence) }
            return try tell(model, status: .unprocessableContent)
        case .wait(let until):
            model.news = ConcernPageWords.busy
            var response = try tell(model, status: .tooManyRequests)
            response.headers[.retryAfter] = String(max(1, until.seconds(since: house.clock()) + 1))
            return response
        case .nobodyToRead:
            model.news = ConcernPageWords.nobodyToRead
            return try tell(model, status: .serviceUnavailable)
        case .store(let trouble):
            model.news = ConcernPageWords.notSaved
            return try tell(model, status: .serviceUnavailable).reporting(trouble)
        }
    }

    private func tell(_ model: TellModel, status: HTTPResponse.Status = .ok) throws -> PageResponse {
        var frame = Frame(ConcernPageWords.title)
        frame.hasMistake = !model.mistakes.isEmpty
        let pass = try seal.seal(model.id, for: Self.passName, at: house.clock())
        return .page(frame, status: status) { html in html.tell(model, pass: pass) }
    }
}

/// What someone is telling, and what is to be said about it.
struct TellModel {
    var id: ID<Concern>
    let teams: [TeamToTell]
    let team: ID<Team>?
    var draft = ConcernDraft()
    var mistakes = Mistakes()
    /// A title and sentences about something that is not the writer's doing.
    var news: [String] = []

    init(id: ID<Concern>, teams: [TeamToTell], team: ID<Team>?) {
        self.id = id
        self.teams = teams
        self.team = team
    }

    var soundsUrgent: Bool { UrgentWords.areIn(draft.everything) }

    /// Nothing in it follows from whom it is about: no code, no number, nothing to look up.
    func thanks(_ sent: SendConcern.Sent) -> PageResponse {
        .page(Frame(ConcernPageWords.thanksTitle)) { html in html.toldThanks(self, sent) }
    }
}

extension ConcernDraft {
    init(_ form: Fields) {
        self.init()
        (name, born, place) = (form["name"], form["born"], form["place"])
        (words, teller, reach) = (form["words"], form["teller"], form["reach"])
        (tellerIsYoung, openness) = (form["young"] == "yes", form["openness"])
    }
}
