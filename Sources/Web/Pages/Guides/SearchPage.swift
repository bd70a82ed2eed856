import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// One box for guides, services and meetings. What is typed travels in the body of a form and is not kept.
    func searchPage(_ request: PageRequest) async throws -> PageResponse {
        guard let typed = request.form?["words"], !typed.isEmpty else { return searchPage("", nil) }
        guard Self.searchMistakes(typed).isEmpty else { return searchPage(typed, nil) }
        do throws(FindRefusal) {
            return searchPage(typed, try await Search.run(typed, from: Network(request.network), in: house))
        } catch {
            switch error {
            case .notFound: return .notFound()
            case .store(let refusal): throw refusal
            case .wait: return busySearch(typed)
            }
        }
    }

    /// What is too long to look for.
    static func searchMistakes(_ typed: String) -> Mistakes {
        var mistakes = Mistakes()
        mistakes.add("words", tooLong: typed, for: 500)
        return mistakes
    }

    private func searchPage(_ typed: String, _ answer: Search.Answer?) -> PageResponse {
        let mistakes = Self.searchMistakes(typed)
        var frame = Frame(answer == nil ? "Search" : "What we found")
        frame.section = .guides
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.summary(of: mistakes)
            html.search(typed, answer)
        }
    }

    private func busySearch(_ typed: String) -> PageResponse {
        var frame = Frame("Search")
        frame.section = .guides
        var response = PageResponse.page(frame, status: .tooManyRequests) { html in
            html.notice(.warning, "Very many people are here just now") {
                $0.p("Your words are still here. Wait a few seconds, then press the button again.")
            }
            html.search(typed, nil)
        }
        response.headers[.retryAfter] = "5"
        return response
    }
}

extension HTML {
    fileprivate mutating func search(_ typed: String, _ answer: Search.Answer?) {
        h1(answer == nil ? "Search" : "What we found")
        if UrgentWords.areIn(typed) { urgentFirst() }
        searchEverything(typed)
        if let answer { found(answer, typed) } else { p("We keep nothing of what you type.", .class("hint")) }
    }

    /// Whom to ring, before all else.
    mutating func urgentFirst() {
        careCard(.emergency, EmergencyWords.signs.title) { html in
            html.p("If you think of ending your life, you do not have to be alone with it.")
            html.ul { html in for sign in EmergencyWords.signs.paragraphs { html.li(sign) } }
            html.p { html in
                html.text("Call ")
                html.phone("999")
                html.text(". To talk to someone now, day or night, ring Samaritans on ")
                html.phone(Helpline.samaritans.number)
                html.text(". It is free.")
            }
        }
    }

    private mutating func found(_ answer: Search.Answer, _ typed: String) {
        if answer.guides.isEmpty && answer.services.isEmpty { return nothingFound() }
        for missing in answer.missing { noGuide(to: missing) }
        if !answer.guides.isEmpty {
            h2("Guides")
            ul(.class("guides")) { html in for hit in answer.guides { html.li { $0.hit(hit) } } }
        }
        if !answer.services.isEmpty {
            h2("Services and meetings with that name or place")
            ul(.class("guides")) { html in for service in answer.services { html.li { $0.listed(service) } } }
        }
        p { html in
            html.text("Looking for help near you? ")
            html.a("Find a service by place", .href(.find))
        }
        form(to: .searchPaper) { html in
            html.hidden("words", typed)
            html.button(.secondary, "View this list as PDF")
        }
    }

    /// Said plainly, with who knows. Nothing is told of a drug that we have not checked.
    private mutating func noGuide(to missing: MissingGuide) {
        notice(.calm, missing.words) { html in
            if let line = MissingGuide.line {
                html.p("\(line.name) can tell you more about drugs of every kind:")
                html.helplineList([line])
            }
            html.p { html in
                html.text("A drug service may know it too. ")
                html.a("Find a service near you", .href(.find))
                html.text(".")
            }
        }
    }

    private mutating func hit(_ hit: GuideHit) {
        if let section = hit.section {
            a("\(hit.guide.title): \(section.title)", .href(Link.guide(hit.guide.id).at(section.id)))
        } else {
            a(hit.guide.title, .href(.guide(hit.guide.id)))
        }
        p(hit.guide.lead, .class("hint"))
    }

    private mutating func listed(_ service: ListedService) {
        a(service.entry.displayName, .href(.treatmentService(service.id)), .directionFromText)
        p(service.entry.place?.value.inOneLine ?? "", .class("hint"))
    }

    private mutating func nothingFound() {
        nothing("We found nothing with those words", "Try a shorter word, or another name for it.")
        p { html in
            html.text("If it is a drug we do not know: do not stop all at once if you take it most days. ")
            html.a("Ask a service", .href(.refer))
            html.text(", or ")
            html.a("ring someone now", .href(.emergency))
            html.text(".")
        }
    }

    /// The box itself, on this page and on others.
    mutating func searchEverything(_ typed: String = "") {
        searchBox("Search guides, services and meetings", name: "words", value: typed, to: .search, posts: true)
    }
}
