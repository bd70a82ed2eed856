import Actions
import Clinical

extension HTML {
    mutating func concern(_ sheet: ConcernSheet, _ said: ConcernSaid) {
        let told = sheet.concern.told
        summary(of: said.mistakes)
        if let done = said.done { notice(.good, done.done) }
        if let passed = said.passed { passedBefore(passed, now: sheet.now) }
        h1(told.title, .directionFromText)
        p { html in html.howItStands(sheet) }
        keepApart(told)
        h2("What was told")
        blockquote(.class("reader"), .directionFromText) { html in
            for line in told.words.split(separator: "\n") { html.p(String(line)) }
        }
        answers(sheet.answered)
        p { $0.a("Look for the person among your people", .href(.people)) }
        if !sheet.passed.isEmpty {
            h2("What was done")
            timeline(
                sheet.passed.map {
                    TimelineEntry(
                        when: "\($0.at.onClock(sheet.now)), \($0.who)", machineWhen: $0.at.description, title: $0.what)
                })
        }
        acts(sheet, said)
    }

    private mutating func passedBefore(_ passed: [WhatPassed], now: Instant) {
        notice(.warning, "Nothing was saved: somebody was quicker") { html in
            for one in passed { html.p("\(one.who), \(one.at.onClock(now)): \(one.what)", .directionFromText) }
            html.p("Look at it as it is now. What you typed is still below.")
        }
    }

    private mutating func howItStands(_ sheet: ConcernSheet) {
        lateness(sheet.standing.escalation)
        whyItCannotWait(soundsUrgent: sheet.concern.soundsUrgent, fromChild: sheet.concern.told.tellerIsYoung)
        guard let dueAt = sheet.standing.dueAt else { return tag(.good, "Settled") }
        let deed = sheet.concern.holder == nil ? "To be read" : "To be settled"
        text("\(deed) by ")
        time(dueAt.onClock(sheet.now), .datetime(dueAt.description))
        text(" (\(dueAt.fromNow(sheet.now))). Owner: \(sheet.owner).")
    }

    /// Why its deadline runs on the clock: the same words in the list and on the page.
    mutating func whyItCannotWait(soundsUrgent: Bool, fromChild: Bool) {
        if soundsUrgent { tag(.danger, "May be in danger") }
        text(" ")
        if fromChild { tag(.danger, "Told by a child") }
        text(" ")
    }

    /// How to treat it, before its words are read.
    private mutating func keepApart(_ told: ConcernWords) {
        notice(.warning, told.warning) { html in
            html.p(
                "It was told by someone else, and stands in nobody’s record. Do not copy it into one: the person may "
                    + "ask to read theirs. Write there what you yourself found out and did.")
            html.p(
                "Whoever told it may not learn that we know the person, nor that we do not. If you ring them, listen. "
                    + "Say that you cannot say more, unless the person has agreed.")
            html.p(
                "Does the person ask what is kept about them? They have a right to. Ask your data protection lead "
                    + "before you answer.")
        }
    }

    private mutating func acts(_ sheet: ConcernSheet, _ said: ConcernSaid) {
        let acts = sheet.concern.state.acts
        h2("What now?")
        buttons { html in
            for act in acts where !act.needsNote { html.actForm(act, sheet) }
        }
        if acts.contains(.settle) { settling(sheet, said) }
        if acts.contains(.reopen) { reopening(sheet, said) }
    }

    private mutating func actForm(_ act: ConcernAct, _ sheet: ConcernSheet) {
        form(to: .concern(sheet.concern.id)) { html in
            html.hidden("version", String(sheet.version))
            let words = act == .take && sheet.concern.holder != nil ? "I take it over" : act.title
            html.button(act == .take ? .primary : .secondary, words, name: "act", value: act.rawValue)
        }
    }

    private mutating func settling(_ sheet: ConcernSheet, _ said: ConcernSaid) {
        form(to: .concern(sheet.concern.id)) { html in
            html.hidden("version", String(sheet.version))
            html.radios(
                Field("outcome", "How does it end?", mistake: said.mistakes["outcome"]),
                ConcernOutcome.allCases.map { Choice($0.rawValue, $0.words, hint: $0.hint) },
                chosen: said.outcome?.rawValue ?? "")
            html.note("What was done, or will be, and who was told?", said)
            html.button(.secondary, ConcernAct.settle.title, name: "act", value: ConcernAct.settle.rawValue)
        }
    }

    private mutating func reopening(_ sheet: ConcernSheet, _ said: ConcernSaid) {
        form(to: .concern(sheet.concern.id)) { html in
            html.hidden("version", String(sheet.version))
            html.note("Why is it to be opened again?", said)
            html.button(.secondary, ConcernAct.reopen.title, name: "act", value: ConcernAct.reopen.rawValue)
        }
    }

    private mutating func note(_ question: String, _ said: ConcernSaid) {
        textBox(
            Field("note", question, mistake: said.mistakes["note"]), said.note, rows: 3,
            limit: Reason.maximumCharacters)
    }
}

extension ConcernSheet {
    fileprivate var answered: [Answered] {
        let told = concern.told
        func said(_ words: String) -> [String] { words.isEmpty ? [] : [words] }
        return [
            Answered(question: "Name", answer: said(told.name)),
            Answered(question: "Born, or age", answer: said(told.born)),
            Answered(question: "Lives", answer: said(told.place)),
            Answered(
                question: "Who told it",
                answer: said(told.teller) + (told.tellerIsYoung ? ["They say that they are under 18."] : [])),
            Answered(question: "How to reach whoever told it", answer: said(told.reach)),
            Answered(question: "Told", answer: [concern.sentAt.onClock(now)]),
            Answered(question: "Team", answer: [team]),
        ]
    }
}

extension ConcernWords {
    fileprivate var warning: String {
        if mayNameTeller { return "Keep it apart. The person may know who told it" }
        return switch openness {
        case .unsafe: "Do not let the person find out: whoever told it would not be safe"
        case .notFromMe: "Do not say who told it: they asked us not to"
        case .mayKnow, nil: "Do not say who told it: they did not say that we may"
        }
    }
}

extension ConcernAct {
    fileprivate var title: String {
        switch self {
        case .take: "I have read it: I take it on"
        case .handBack: "Back to the duty team"
        case .settle: "Settle it"
        case .reopen: "Open it again"
        }
    }
}

extension ConcernOutcome {
    fileprivate var hint: String? {
        switch self {
        case .safeguarding: "Say below whom you told, and when."
        case .notOurs: "Could another team or service act on it? Pass it to them first."
        case .act, .known, .emergency: nil
        }
    }
}
