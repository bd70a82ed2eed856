import Actions
import Clinical

extension Site {
    /// What people told a worker's teams about others, due first.
    func concernsPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            let isSettled = request.query["list"] == "settled"
            do throws(ConcernRefusal) {
                let list = try await ReadConcerns.run(
                    settled: isSettled, page: Int(request.query["page"]) ?? 1, by: member, in: house)
                var frame = Frame("Told to us", for: member)
                frame.isWide = true
                frame.back = .inbox
                let done = ConcernAct(rawValue: request.query["done"])
                return .page(frame) { html in
                    if let done { html.notice(.good, done.done) }
                    html.concerns(list, isSettled: isSettled)
                }
            } catch {
                return try .refused(error)
            }
        }
    }
}

extension PageResponse {
    /// The page for what an Action about something told refused. Not allowed looks exactly as not there.
    static func refused(_ refusal: ConcernRefusal) throws -> PageResponse {
        if case .store(let refusal) = refusal { throw refusal }
        return .notFound()
    }
}

extension HTML {
    fileprivate mutating func concerns(_ list: ConcernList, isSettled: Bool) {
        h1("Told to us")
        p(
            "What people told your teams about someone else. It is in nobody’s record. Whoever told it hears nothing."
        )
        parts(
            "Which ones",
            [
                Part(words: "Open", link: .concerns, count: list.waiting.open, isHere: !isSettled),
                Part(words: "Settled", link: .concerns.asking("list", "settled"), isHere: isSettled),
            ])
        if list.unopened > 0 {
            notice(.warning, list.unopened == 1 ? "One record does not open" : "\(list.unopened) records do not open") {
                $0.p("Tell your administrator now.")
            }
        }
        if !list.lines.isEmpty {
            concernTable(list, isSettled)
        } else if list.unopened == 0 {
            nothing("Nothing here", isSettled ? "None has been settled yet." : "Everything that was told is settled.")
        }
        let here = isSettled ? Link.concerns.asking("list", "settled") : .concerns
        pages(list.page, of: list.pageCount) { $0 > 1 ? here.asking("page", String($0)) : here }
    }

    /// As the inbox: a table where there is room, and a card each on a phone.
    private mutating func concernTable(_ list: ConcernList, _ isSettled: Bool) {
        let columns =
            isSettled
            ? ["Told", "About", "How it ended", "Team"] : ["Due", "About", "Danger", "Owner", "Team", "Told"]
        table(.class("cards")) { html in
            html.caption(
                isSettled ? "What is settled, the latest first" : "What is open, due first", .class("unseen"))
            html.thead { html in
                html.tr { html in for words in columns { html.th(words, .scope("col")) } }
            }
            html.tbody(.hook("rows")) { html in
                for line in list.lines {
                    html.tr { isSettled ? $0.settled(line, list.now) : $0.open(line, list.now) }
                }
            }
        }
    }

    private mutating func settled(_ line: ConcernList.Line, _ now: Instant) {
        told(line, now)
        about(line)
        labelled("How it ended", line.outcome?.words ?? "")
        labelled("Team", line.team)
    }

    private mutating func open(_ line: ConcernList.Line, _ now: Instant) {
        td { html in
            html.lateness(line.standing.escalation)
            if let dueAt = line.standing.dueAt { html.time(dueAt.fromNow(now), .datetime(dueAt.description)) }
        }
        about(line)
        td { html in html.dangers(line) }
        labelled("Owner", line.owner)
        labelled("Team", line.team)
        told(line, now)
    }

    private mutating func about(_ line: ConcernList.Line) {
        th(.scope("row")) { $0.a(line.about, .href(.concern(line.id)), .directionFromText) }
    }

    private mutating func told(_ line: ConcernList.Line, _ now: Instant) {
        td { html in
            html.span("Told ", .class("card-label"))
            html.time(line.sentAt.fromNow(now), .datetime(line.sentAt.description))
        }
    }

    private mutating func dangers(_ line: ConcernList.Line) {
        whyItCannotWait(soundsUrgent: line.soundsUrgent, fromChild: line.tellerIsYoung)
        if line.openness == .unsafe { tag(.danger, "Whoever told it would not be safe") }
    }
}

extension ConcernAct {
    var done: String {
        switch self {
        case .take: "It is yours now"
        case .handBack: "It is back with the duty team"
        case .settle: "Settled"
        case .reopen: "It is open again, and yours"
        }
    }
}
