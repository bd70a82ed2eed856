import Actions
import Clinical
import Documents
import Guides

extension HTML {
    mutating func find(
        _ form: FindForm, _ answer: FindServices.Answer?, _ mistakes: Mistakes, today: Day, isBusy: Bool = false
    ) {
        if [form.near, form.language, form.insurer].contains(where: UrgentWords.areIn) { urgentFirst() }
        summary(of: mistakes)
        if isBusy {
            notice(.warning, "Very many people are here just now") {
                $0.p("What you chose is still here. Wait a few seconds, then press the button again.")
            }
        }
        h1(answer == nil || !mistakes.isEmpty ? "Find help near you" : "Services that may help")
        if answer == nil { p("You do not have to say who you are. We keep nothing of what you look for.") }
        // A place that was typed wrong is put right before what was found without it.
        if !mistakes.isEmpty {
            if case .unknown(_, let places) = answer?.found.place { didYouMean(places, form) }
            questions(form, mistakes)
        }
        if let answer { found(form, answer, today) }
        nearOrAway(form, isAsked: answer != nil && !form.near.isEmpty)
        if mistakes.isEmpty {
            if answer != nil { h2("Look again") }
            questions(form, mistakes)
        }
        p(.class("after")) { html in
            html.text("Not sure what to look for? You can ")
            html.a("ask for help here", .href(.refer))
            html.text(", or ")
            html.a("ring someone now", .href(.emergency))
            html.text(".")
        }
        p { $0.a("How fresh is our list, and who pays for it?", .href(.howFresh)) }
    }

    private mutating func questions(_ form: FindForm, _ mistakes: Mistakes) {
        self.form(to: .find) { html in
            html.input(
                Field(
                    "near", "Where?", hint: "A postcode, the first half of one, or a town. Like LS1 4AP, LS1 or Leeds.",
                    mistake: mistakes["near"]),
                form.near, kind: .postcode)
            html.more("More to choose from", open: form.hasFilters) { html in html.filters(form, mistakes) }
            html.button(.primary, "Find services")
        }
    }

    /// What speaks for a place near home and for one far away, and a button for each.
    private mutating func nearOrAway(_ form: FindForm, isAsked: Bool) {
        more(NearOrAway.question) { html in
            html.p(NearOrAway.opening)
            html.h2("Near home")
            html.ul { html in for line in NearOrAway.near { html.li(line) } }
            html.h2("Away")
            html.ul { html in for line in NearOrAway.away { html.li(line) } }
            html.p(NearOrAway.between)
            html.p("\(NearOrAway.attribution) Source: \(NearOrAway.citation.description).", .class("hint"))
            guard isAsked else { return }
            html.form(to: .find) { html in
                html.carry(form, without: "within")
                html.button(.secondary, "Show what is within 20 miles", name: "within", value: "20")
                html.button(.secondary, "Show anywhere in the UK", name: "within", value: "")
            }
        }
    }

    private mutating func filters(_ form: FindForm, _ mistakes: Mistakes) {
        select(
            Field("within", "How far, in a straight line", isOptional: true),
            FindForm.reaches.map { Choice($0, "Up to \($0) miles") }, chosen: form.within, none: "Any distance")
        choice(
            "setting", "What kind of place", Setting.allCases.map { ($0.rawValue, $0.words) }, form.setting?.rawValue)
        checkboxes(
            Field("help", "What they do", hint: "Tick only what you need.", isOptional: true),
            FindForm.helpAsked.map { Choice($0.rawValue, $0.words.capitalisedFirst) },
            chosen: Set(form.help.map(\.rawValue)))
        choice(
            "substance", "Help with", Substance.allCases.map { ($0.rawValue, $0.name) }, form.substance?.rawValue)
        choice("funding", "Who pays", Funding.allCases.map { ($0.rawValue, $0.words) }, form.funding?.rawValue)
        choice("audience", "For whom", Audience.allCases.map { ($0.rawValue, $0.words) }, form.audience?.rawValue)
        let wishes: [OpeningWish] = [.evening, .weekend, .always]
        choice(
            "opening", "When", [(FindForm.now, "open now")] + wishes.map { ($0.text, $0.words) }, form.openingText)
        select(
            Field("price", "The most you can pay", isOptional: true),
            FindForm.prices.map { Choice($0, "£\($0) a week") }, chosen: form.price, none: "Any price")
        select(
            Field("wait", "The longest wait, where we have counted it", isOptional: true),
            FindForm.waits.map { Choice($0, "\($0) days") }, chosen: form.wait, none: "Any wait")
        checkboxes(
            Field("needs", "It must be so", hint: "Tick only what you cannot do without.", isOptional: true),
            ServiceNeed.allCases.map { Choice($0.rawValue, $0.words.capitalisedFirst) },
            chosen: Set(form.needs.map(\.rawValue)))
        select(
            Field("order", "Which first", isOptional: true),
            [Choice(FindForm.byWait, "The shortest wait, where we have counted it")],
            chosen: form.isShortestWaitFirst ? FindForm.byWait : "", none: "The nearest")
        input(
            Field("language", "Language", hint: "Like Polish.", mistake: mistakes["language"], isOptional: true),
            form.language)
        input(Field("insurer", "Your health insurer", mistake: mistakes["insurer"], isOptional: true), form.insurer)
        more("If you would live there", open: form.isAboutAStay) { html in html.stay(form) }
    }

    private mutating func stay(_ form: FindForm) {
        select(
            Field("visits", "Visitors", isOptional: true),
            FindForm.visitDays.map { Choice($0, $0 == "1" ? "From the first day" : "By day \($0) or sooner") },
            chosen: form.visits, none: "Any time")
        checkboxes(
            Field("covers", "What the price must pay for", isOptional: true),
            PriceCover.allCases.map { Choice($0.rawValue, $0.words.capitalisedFirst) },
            chosen: Set(form.covers.map(\.rawValue)))
    }

    private mutating func choice(_ name: String, _ label: String, _ choices: [(String, String)], _ chosen: String?) {
        select(
            Field(name, label, isOptional: true), choices.map { Choice($0.0, $0.1.capitalisedFirst) },
            chosen: chosen ?? "", none: "Any")
    }
}

// What was found.
extension HTML {
    fileprivate mutating func found(_ form: FindForm, _ answer: FindServices.Answer, _ today: Day) {
        var found = answer.found
        let window = Window(shown: form.shown, found: found.matches.count)
        found.matches = Array(found.matches.prefix(form.shown))
        if case .unknown = found.place {} else { for note in found.notes { p(note, .class("lead")) } }
        if let note = found.nationNote {
            p(.class("lead")) { html in
                html.text(note + " ")
                html.a("Who to ring, nation by nation", .href(.emergency))
                html.text(".")
            }
        }
        if found.place == nil { p("Type a place below to see the nearest first.", .class("lead")) }
        if case .choices(let choices) = found.place {
            towns(choices, form)
            return
        }
        if !found.matches.isEmpty { p(summary(found), .class("hint")) }
        if let map = answer.map(found, after: window.before) { self.map(map) }
        for (number, match) in zip(1..., found.matches).dropFirst(window.before) {
            card(of: match, number: number, form, answer, today)
        }
        if window.isCut {
            p(
                "These are the first \(Window.most), and there are more. "
                    + "To see others, choose more below, or another place.")
        }
        let here = (found.matches.dropFirst(window.before) + found.nearly).compactMap(answer.id)
        if !here.isEmpty { wholeList(form, window, here) }
        if !found.nearly.isEmpty {
            h2(found.matches.isEmpty ? "These come nearest" : "These may fit too. Ask them.")
            for match in found.nearly { card(of: match, form, answer, today) }
        }
    }

    /// The one form of the list: the ticks of all cards belong to it, and those of other pages go along.
    private mutating func wholeList(_ form: FindForm, _ window: Window, _ here: [ID<ListedService>]) {
        let elsewhere = form.ticked.filter { !here.contains($0) }
        self.form(to: .find, id: "compare") { html in
            html.carry(form, without: "shown")
            for id in elsewhere { html.hidden("id", id.text) }
            if let next = window.next { html.button(.secondary, "Show more", name: "shown", value: String(next)) }
            if let previous = window.previous {
                html.button(.secondary, "Show those before", name: "shown", value: String(previous))
            }
            html.button(.secondary, "View this list as PDF", name: "shown", value: String(form.shown), to: .findPaper)
            if here.count + elsewhere.count > 1 { html.compareButton(elsewhere.count) }
        }
    }

    private func summary(_ found: FinderAnswer) -> String {
        guard case .found(let spot) = found.place else { return "" }
        let first = found.query.isShortestWaitFirst ? "The shortest wait" : "The nearest to \(spot.name)"
        return "\(first) first. Nobody pays to be on this list."
    }

    /// Nothing is guessed: what was typed stays, and a button asks again for each place that may be meant.
    fileprivate mutating func didYouMean(_ places: [PlaceChoice], _ form: FindForm) {
        guard !places.isEmpty else { return }
        notice(.calm, "Did you mean\(places.count == 1 ? "" : " one of these")?") { $0.towns(places, form) }
    }

    /// A button for each place.
    private mutating func towns(_ choices: [PlaceChoice], _ form: FindForm) {
        for choice in choices { askAgain(form, "near", choice.near, choice.near) }
    }

    fileprivate mutating func askAgain(_ form: FindForm, _ name: String, _ value: String, _ words: String) {
        self.form(to: .find) { html in
            html.carry(form, without: name)
            html.hidden(name, value)
            html.button(.secondary, words)
        }
    }

    private mutating func carry(_ form: FindForm, without name: String) {
        for answer in form.carried(changing: name, to: "") { hidden(answer.name, answer.value) }
    }

    private mutating func card(
        of match: Match, number: Int? = nil, _ form: FindForm, _ answer: FindServices.Answer, _ today: Day
    ) {
        article(.class("card service"), number.map { .id("service-\($0)") }) { html in
            html.h2 { html in
                if let id = answer.id(of: match) {
                    html.a(match.service.displayName, .href(.treatmentService(id)), .directionFromText)
                } else {
                    html.text(match.service.displayName)
                }
            }
            if match.service.meeting != nil { html.p { $0.tag(.calm, "Meeting") } }
            if let place = match.service.place?.value.inOneLine {
                html.p(place + (number.map { match.point == nil ? "" : ". On the map: \($0)" } ?? ""), .class("hint"))
            }
            let sources = match.sources
            html.reasons(match, sources)
            if let source = sources.first, sources.count == 1 { html.p("From: \(source.inWords).", .class("hint")) }
            if let doubt = match.doubt(on: today) { html.p(doubt, .class("ageing")) }
            if let phone = match.service.phone {
                html.p { html in
                    html.text("Ring ")
                    html.phone(phone.value)
                }
            }
            if let id = answer.id(of: match) {
                html.tick(id.text, match.service.displayName, isTicked: form.ticked.contains(id))
            }
        }
    }

    private mutating func tick(_ id: String, _ name: String, isTicked: Bool) {
        label(.class("choice")) { html in
            html.input(.type("checkbox"), .name("id"), .value(id), .form("compare"), .checked(if: isTicked))
            html.span { html in
                html.text("Compare")
                html.span(" " + name, .class("unseen"))
            }
        }
    }

    /// - Parameter elsewhere: how many were ticked on other pages of the list.
    private mutating func compareButton(_ elsewhere: Int) {
        let those = "\(elsewhere) that you ticked on other pages \(elsewhere == 1 ? "goes" : "go") along."
        let more = elsewhere == 0 ? "" : " " + those
        p("Tick up to \(CompareServices.most) to see them side by side.\(more)", .class("hint"))
        button(.secondary, "Compare those I ticked", name: FindForm.comparing, value: "yes")
    }

    /// One source that says everything is named once; where there are several, each stands beside what it says.
    private mutating func reasons(_ match: Match, _ sources: Set<FactSource>) {
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
    var inWords: String { "\(speaker), \(checkedOn.spoken)" }
}
