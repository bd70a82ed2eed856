import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// Telling us that something about a service is wrong: one step, no name asked for.
    func wrongFactPage(_ request: PageRequest) async throws -> PageResponse {
        guard let id = request.link.id(of: ListedService.self) else { return .notFound() }
        do {
            let listed = try await ReadService.run(id, in: house)
            guard let form = request.form else { return wrongFactForm(WrongFact(request.query), listed) }
            return try await tell(WrongFact(form), about: listed, from: Network(request.network))
        } catch FindRefusal.store(let refusal) {
            throw refusal
        } catch is FindRefusal {
            return .notFound()
        }
    }

    private func tell(_ told: WrongFact, about listed: ListedService, from network: Network) async throws
        -> PageResponse
    {
        do throws(FactReportRefusal) {
            try await ReportFact.run(listed.id, field: told.field, words: told.words, from: network, in: house)
            if UrgentWords.areIn(told.words) { return toldInDanger(listed) }
            return .redirect(to: .treatmentService(listed.id).asking("told", "yes"))
        } catch {
            var mistakes = Mistakes()
            switch error {
            case .tooLong: mistakes.add("words", "This is too long. Please shorten it. Nothing is lost.")
            case .nothingSaid: mistakes.add("field", "Choose what is wrong, or write it in the box.")
            case .enoughSaid:
                mistakes.add(
                    "main", "Many people have told us about this service, and we are looking into it. You can ring it.")
            case .wait(let until): return busy(told, listed, until: until)
            case .store(let refusal): throw refusal
            default: return .notFound()
            }
            return wrongFactForm(told, listed, mistakes)
        }
    }

    /// Someone may write here because nobody answered them: they are told whom to ring before they are thanked.
    private func toldInDanger(_ listed: ListedService) -> PageResponse {
        var frame = Frame("Get help first")
        frame.section = .find
        return .page(frame) { html in
            html.h1("Get help first")
            html.urgentFirst()
            html.p("Thank you for telling us what is wrong. We do not know who you are, so we cannot ring you.")
            html.p { $0.a("Back to the service", .href(.treatmentService(listed.id))) }
        }
    }

    private func busy(_ told: WrongFact, _ listed: ListedService, until: Instant) -> PageResponse {
        let seconds = max(1, (until.milliseconds - house.clock().milliseconds + 999) / 1000)
        var response = wrongFactForm(told, listed, waiting: Int(seconds))
        response.status = .tooManyRequests
        response.headers[.retryAfter] = "\(seconds)"
        return response
    }

    private func wrongFactForm(
        _ told: WrongFact, _ listed: ListedService, _ mistakes: Mistakes = Mistakes(), waiting seconds: Int? = nil
    ) -> PageResponse {
        var frame = Frame("Tell us what is wrong")
        frame.section = .find
        frame.back = .treatmentService(listed.id)
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.summary(of: mistakes)
            if UrgentWords.areIn(told.words) { html.urgentFirst() }
            if let seconds {
                html.notice(.warning, "Very many people wrote to us from where you are") {
                    $0.p("What you wrote is still here. Wait \(seconds) seconds, then press the button again.")
                }
            }
            html.h1("Tell us what is wrong")
            html.p { html in
                html.text("About: ")
                html.strong(listed.entry.displayName, .directionFromText)
            }
            html.wrongFactQuestions(told, listed, mistakes)
        }
    }
}

/// What someone says is wrong.
struct WrongFact {
    /// Nil for something else.
    var field: ServiceField?
    var words = ""

    init() {}

    init(_ form: Fields) {
        field = ServiceField(rawValue: form["field"])
        words = form["words"]
    }
}

extension HTML {
    /// The form, as it stands on its own page and folded away on the service's.
    mutating func wrongFactQuestions(_ told: WrongFact, _ listed: ListedService, _ mistakes: Mistakes = Mistakes()) {
        form(to: .wrongFact(listed.id)) { html in
            html.select(
                Field("field", "What is wrong?", mistake: mistakes["field"]),
                ServiceField.shown.map { Choice($0.rawValue, $0.label) },
                chosen: told.field?.rawValue ?? "", none: "Something else")
            html.textBox(
                Field(
                    "words", "What is right?", hint: "Do not give your name, or anyone’s. We do not need it.",
                    mistake: mistakes["words"], isOptional: true),
                told.words, rows: 3, limit: FactReport.longestWords)
            html.p("A manager here asks the service, and then puts it right.", .class("hint"))
            html.button(.secondary, "Tell us")
        }
    }
}
