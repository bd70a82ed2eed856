import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// Where anyone may tell a team about someone: the one-way door. The words travel in the body of a form, in no
    /// address and no log, and no answer says whether the person is known.
    func tellPage(_ request: PageRequest) async throws -> PageResponse {
        guard let form = request.form else {
            var model = TellModel(id: SendConcern.newID(in: house), team: ID(request.query["team"]))
            model.offer(try await ListTeamsToTell.run(in: house))
            return try tell(model)
        }
        var model = TellModel(id: told(form), team: ID(form["team"]), draft: ConcernDraft(form))
        do throws(SendConcern.Refusal) {
            model.offer(try await teamsToTell())
            let sent = try await SendConcern.run(
                model.draft, soundsUrgent: model.soundsUrgent, to: model.team, as: model.id,
                from: Network(request.network), in: house)
            return model.thanks(sent).neverKept()
        } catch {
            return try refused(error, model).neverKept()
        }
    }

    private static let passName = "concern"

    /// The id that the form was given, or a new one when its seal does not open.
    private func told(_ form: Fields) -> ID<Concern> {
        let opened = seal.open(
            form.exactly("pass"), as: ID<Concern>.self, for: Self.passName, life: 120, at: house.clock())
        return opened?.value ?? SendConcern.newID(in: house)
    }

    private func teamsToTell() async throws(SendConcern.Refusal) -> [TeamToTell] {
        do { return try await ListTeamsToTell.run(in: house) } catch { throw .store(error) }
    }

    private func refused(_ refusal: SendConcern.Refusal, _ model: TellModel) throws -> PageResponse {
        let words = NotTakenWords(
            busy: ConcernPageWords.busy, nobodyToRead: ConcernPageWords.nobodyToRead,
            notSaved: ConcernPageWords.notSaved)
        let again = { (said: NotTaken) in
            var model = model
            model.mistakes = said.mistakes
            if !said.news.isEmpty { model.news = said.news }
            return try self.tell(model, status: said.status)
        }
        return try notTaken(refusal, words, beside: { ($0.field.rawValue, $0.sentence) }, again: again)
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
    let id: ID<Concern>
    /// Empty also while they cannot be read.
    private(set) var teams: [TeamToTell] = []
    /// The one that was chosen.
    let team: ID<Team>?
    let draft: ConcernDraft
    let soundsUrgent: Bool
    var mistakes = Mistakes()
    /// A title and sentences about something that is not the writer's doing.
    var news: [String] = []

    init(id: ID<Concern>, team: ID<Team>?, draft: ConcernDraft = ConcernDraft()) {
        self.id = id
        self.team = team
        self.draft = draft
        soundsUrgent = draft.soundsUrgent
    }

    mutating func offer(_ teams: [TeamToTell]) {
        self.teams = teams
        if teams.isEmpty { news = ConcernPageWords.nobodyToRead }
    }

    /// Where the team works that they chose, or else the first.
    var nation: Nation { (teams.first { $0.id == team } ?? teams.first)?.nation ?? .england }

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
