import Actions
import Clinical

extension HTML {
    mutating func readersWords(_ list: ContributionList, _ standing: ContributionStanding, _ said: ReadersWordsSaid) {
        summary(of: said.mistakes)
        if let done = said.done { notice(.good, done.done) { $0.p(done.next) } }
        if let passed = said.passed { readBefore(passed, now: list.now) }
        h1("Words from readers")
        p("Readers see nothing of this before one of you says yes. Nobody’s name is asked or kept.")
        if list.inDanger > 0 { mayBeInDanger(list.inDanger) }
        parts(
            "Which words",
            ContributionStanding.allCases.map { one in
                Part(
                    words: one.title, link: one.link, count: one == .waiting ? list.waiting : nil,
                    isHere: one == standing)
            })
        if list.lines.isEmpty { nothing("Nothing here", standing.whyNothing) }
        for line in list.lines { contribution(line, standing, said, now: list.now) }
        if list.lines.count == ReadContributions.most {
            p("These are the first \(ReadContributions.most). More may stand behind them.", .class("hint"))
        }
    }

    private mutating func readBefore(_ passed: [WhatPassed], now: Instant) {
        notice(.warning, "Nothing was saved: somebody decided before you") { html in
            for one in passed { html.p("\(one.who), \(one.at.onClock(now)): \(one.what)", .directionFromText) }
            html.p("Look at it as it is now. It may have moved to another list.")
        }
    }

    private mutating func mayBeInDanger(_ count: Int) {
        notice(.warning, count == 1 ? "One may be about someone in danger" : "\(count) may be about someone in danger")
        {
            $0.p(
                "It stands on top. We do not know who wrote it, and cannot find out. The page that thanked them showed "
                    + "999 and Samaritans before anything else.")
        }
    }

    private mutating func contribution(
        _ line: ContributionList.Line, _ standing: ContributionStanding, _ said: ReadersWordsSaid, now: Instant
    ) {
        let contribution = line.contribution
        card("\(contribution.kind.title), sent \(contribution.sentAt.onClock(now))") { html in
            if contribution.mayBeInDanger {
                html.p { $0.tag(.danger, "May be in danger: we do not know who wrote it") }
            }
            html.blockquote(.class("reader"), .directionFromText) { $0.p(contribution.words.text) }
            if !line.passed.isEmpty {
                html.ul { html in
                    for one in line.passed { html.li("\(one.who), \(one.at.onClock(now)): \(one.what)") }
                }
            }
            html.form(to: .readersWords) { html in
                html.hidden("id", contribution.id.text)
                html.hidden("version", String(line.version))
                html.hidden("list", standing.rawValue)
                html.decisions(about: contribution, said)
            }
        }
    }

    private mutating func decisions(about contribution: Contribution, _ said: ReadersWordsSaid) {
        let acts = contribution.standing.acts
        if acts.contains(where: \.needsFault) {
            let name = ReadersWordsSaid.fault(contribution.id)
            select(
                Field(name, "If not, what is wrong with it?", mistake: said.mistakes[name]),
                ContributionFault.allCases.map { Choice($0.rawValue, $0.words) }, chosen: "")
        }
        buttons { html in
            for act in acts {
                html.button(act.needsFault ? .warning : .secondary, act.title, name: "act", value: act.rawValue)
            }
        }
    }
}

extension ContributionKind {
    fileprivate var title: String {
        switch self {
        case .tip: "A tip"
        case .quote: "A quote"
        }
    }
}

extension ContributionStanding {
    fileprivate var title: String {
        switch self {
        case .waiting: "Waiting"
        case .shown: "Shown"
        case .declined: "Declined"
        case .takenDown: "Taken down"
        }
    }

    fileprivate var whyNothing: String {
        switch self {
        case .waiting: "Every tip and quote that was sent has been read."
        case .shown: "Readers see none just now."
        case .declined: "None has been declined."
        case .takenDown: "None has been taken down."
        }
    }
}

extension ContributionAct {
    fileprivate var title: String {
        switch self {
        case .approve: "Yes: let readers see it"
        case .decline: "No: decline it"
        case .takeDown: "Take it down"
        case .undo: "Undo the last decision"
        }
    }

    fileprivate var done: String {
        switch self {
        case .approve: "Readers can see it from now on"
        case .decline: "Declined"
        case .takeDown: "Taken down"
        case .undo: "Undone: it stands where it stood before"
        }
    }

    fileprivate var next: String {
        switch self {
        case .approve: "Was that a slip? It stands on top of the list “Shown”, where it can be undone."
        case .decline: "Was that a slip? It stands on top of the list “Declined”, where it can be undone."
        case .takeDown:
            "New pages leave it out within a minute; a page that is open already may show it five minutes more."
        case .undo: "Look for it in the list where it was before."
        }
    }
}
