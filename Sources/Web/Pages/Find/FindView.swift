import Actions
import Clinical

extension HTML {
    mutating func find(_ form: FindForm, _ answer: FindServices.Answer?, _ mistakes: Mistakes, isBusy: Bool = false) {
        summary(of: mistakes)
        if isBusy {
            notice(.warning, "Very many people are here just now") {
                $0.p("What you chose is still here. Wait a few seconds, then press the button again.")
            }
        }
        h1(answer == nil || !mistakes.isEmpty ? "Find help near you" : "Services that may help")
        if answer == nil { p("You do not have to say who you are. We keep nothing of what you look for.") }
        if let answer { found(form, answer) }
        if answer != nil { h2("Look again") }
        questions(form, mistakes)
        p(.class("after")) { html in
            html.text("Not sure what to look for? You can ")
            html.a("ask for help here", .href(.refer))
            html.text(", or ")
            html.a("ring someone now", .href(.emergency))
            html.text(".")
        }
    }

    private mutating func questions(_ form: FindForm, _ mistakes: Mistakes) {
        self.form(to: .find) { html in
            html.input(
                Field(
                    "near", "Where?", hint: "A postcode, the first half of one, or a town. Like LS1 4AP, LS1 or Leeds.",
                    mistake: mistakes["near"]),
                form.near, kind: .postcode)
            html.more("More to choose from", open: form.hasFilters) { html in html.filters(form) }
            html.button(.primary, "Find services")
        }
    }

    private mutating func filters(_ form: FindForm) {
        select(
            Field("within", "How far, in a straight line", isOptional: true),
            FindForm.reaches.map { Choice($0, "Up to \($0) miles") }, chosen: form.within, none: "Any distance")
        choice(
            "setting", "What kind of place", Setting.allCases.map { ($0.rawValue, $0.words) }, form.setting?.rawValue)
        choice(
            "substance", "Help with", Substance.allCases.map { ($0.rawValue, $0.name) }, form.substance?.rawValue)
        choice("funding", "Who pays", Funding.allCases.map { ($0.rawValue, $0.words) }, form.funding?.rawValue)
        choice("audience", "For whom", Audience.allCases.map { ($0.rawValue, $0.words) }, form.audience?.rawValue)
        let wishes: [OpeningWish] = [.evening, .weekend, .always]
        choice(
            "opening", "When", [(FindForm.now, "open now")] + wishes.map { ($0.text, $0.words) }, form.openingText)
    }

    private mutating func choice(_ name: String, _ label: String, _ choices: [(String, String)], _ chosen: String?) {
        select(
            Field(name, label, isOptional: true), choices.map { Choice($0.0, $0.1.startingUpper) },
            chosen: chosen ?? "", none: "Any")
    }
}

// What was found.
extension HTML {
    fileprivate mutating func found(_ form: FindForm, _ answer: FindServices.Answer) {
        let found = answer.found
        if case .unknown = found.place {} else { for note in found.notes { p(note, .class("lead")) } }
        if found.place == nil { p("Type a place below to see the nearest first.", .class("lead")) }
        if case .choices(let choices) = found.place {
            towns(choices, form)
            return
        }
        if !found.matches.isEmpty { p(summary(found), .class("hint")) }
        for match in found.matches { card(of: match, answer) }
        if found.matches.count == form.shown, form.shown < 100 {
            askAgain(form, "shown", String(form.shown + FindForm.step), "Show more")
        }
        if !found.nearly.isEmpty {
            h2(found.matches.isEmpty ? "These come nearest" : "These may fit too. Ask them.")
            for match in found.nearly { card(of: match, answer) }
        }
    }

    private func summary(_ found: FinderAnswer) -> String {
        guard case .found(let spot) = found.place else { return "" }
        return "The nearest to \(spot.name) first. Nobody pays to be on this list."
    }

    /// A button for each place of the name.
    private mutating func towns(_ choices: [PlaceChoice], _ form: FindForm) {
        for choice in choices { askAgain(form, "near", choice.near, choice.near) }
    }

    private mutating func askAgain(_ form: FindForm, _ name: String, _ value: String, _ words: String) {
        self.form(to: .find) { html in
            for answer in form.carried(changing: name, to: value) { html.hidden(answer.name, answer.value) }
            html.button(.secondary, words)
        }
    }

    private mutating func card(of match: Match, _ answer: FindServices.Answer) {
        article(.class("card service")) { html in
            html.h2 { html in
                if let id = answer.id(of: match) {
                    html.a(match.service.displayName, .href(.treatmentService(id)), .directionFromText)
                } else {
                    html.text(match.service.displayName)
                }
            }
            if match.service.meeting != nil { html.p { $0.tag(.calm, "Meeting") } }
            if let place = match.service.place?.value.inOneLine { html.p(place, .class("hint")) }
            html.reasons(match)
            html.sources(of: match)
            if let phone = match.service.phone {
                html.p { html in
                    html.text("Ring ")
                    html.phone(phone.value)
                }
            }
        }
    }

    private mutating func reasons(_ match: Match) {
        let sources = match.sources
        ul(.class("reasons")) { html in
            for reason in match.reasons {
                html.li(.class(reason.stance.rawValue)) { html in
                    html.strong(reason.stance.label + " ")
                    html.text(reason.words)
                    if let source = reason.source, sources.count > 1 {
                        html.span(" (\(source.inWords))", .class("hint"))
                    }
                }
            }
        }
    }

    /// One that says everything is named once; where there are several, each stands beside what it says.
    private mutating func sources(of match: Match) {
        if let source = match.sources.first, match.sources.count == 1 {
            p("From: \(source.inWords).", .class("hint"))
        }
    }
}

extension Match {
    fileprivate var sources: Set<FactSource> { Set(reasons.compactMap(\.source)) }
}

extension Clinical.Reason.Stance {
    fileprivate var label: String {
        switch self {
        case .pro: "For:"
        case .con: "Think about:"
        case .ask: "Not known:"
        }
    }
}

extension FactSource {
    /// `CQC care directory, 1 November 2026`.
    var inWords: String { "\(name), \(checkedOn.spoken)" }
}

extension String {
    var startingUpper: String { prefix(1).uppercased() + dropFirst() }
}
