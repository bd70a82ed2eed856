import Actions
import Clinical

extension Site {
    /// The duty worker's list: what is late on top, then what is due first.
    func inboxPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            let ask = InboxAsk(request.query)
            let list: InboxList
            do throws(TriageRefusal) {
                list = try await ReadInbox.run(ask, by: .staff(member), in: house)
            } catch {
                if error == .notFound { return .notFound() }
                throw error
            }
            var frame = Frame("Inbox", for: member)
            frame.isWide = true
            frame.section = .inbox
            let told = try await ReadConcerns.count(for: member, in: house)
            let wrongFacts = try await ReadFactReports.count(for: member, in: house) ?? 0
            let done = TriageAct(rawValue: request.query["done"])?.done
            return .page(frame) { html in
                if let done { html.notice(.good, done) }
                html.inbox(list, ask, told: told)
                html.wrongFacts(wrongFacts)
            }
        }
    }
}

extension InboxAsk {
    /// Reads what the address asks for; what it does not know is left as it is.
    init(_ query: Fields) {
        self.init()
        filter = Filter(rawValue: query["show"]) ?? .all
        stage = ReferralStage(rawValue: query["stage"]).flatMap { $0.isFinal ? nil : $0 }
        order = Sorting(rawValue: query["order"]) ?? .due
        page = Int(query["page"]) ?? 1
    }

    /// The address that asks for the same.
    var link: Link {
        var link = Link.inbox
        if filter != .all { link = link.asking("show", filter.rawValue) }
        if let stage { link = link.asking("stage", stage.rawValue) }
        if order != .due { link = link.asking("order", order.rawValue) }
        if page > 1 { link = link.asking("page", String(page)) }
        return link
    }

    func with(_ change: (inout InboxAsk) -> Void) -> InboxAsk {
        var ask = self
        ask.page = 1
        change(&ask)
        return ask
    }
}

extension InboxAsk.Filter {
    fileprivate var title: String {
        switch self {
        case .all: "All open"
        case .mine: "Mine"
        case .overdue: "Overdue"
        case .danger: "In danger"
        }
    }
}

extension HTML {
    fileprivate mutating func inbox(_ list: InboxList, _ ask: InboxAsk, told: ConcernsWaiting?) {
        h1("Inbox")
        if let told { toldWaiting(told) }
        if !list.offered.isEmpty {
            section(.class("card")) { html in
                html.h2("Sent to you by another team (\(list.offeredCount))")
                html.p("Say yes or no. Until you do, they stay with the team that asked.")
                html.inboxTable(list.offered, "Sent to you by another team", now: list.now)
                let more = list.offeredCount - list.offered.count
                if more > 0 { html.p("\(more) more stand here once you have answered some of these.") }
            }
        }
        parts(
            "Which referrals",
            InboxAsk.Filter.allCases.map { filter in
                Part(
                    words: filter.title, link: ask.with { $0.filter = filter }.link, count: list.counts[filter],
                    isHere: filter == ask.filter)
            } + (told.map { [Part(words: "Told to us", link: .concerns, count: $0.open)] } ?? []))
        inboxChoices(ask)
        if list.rows.isEmpty {
            let all = InboxAsk()
            nothing(
                "Nothing here", "No open referral of your teams is in this list.",
                next: ask == all ? nil : ("Show all open referrals", all.link))
        } else {
            inboxTable(list.rows, "Open referrals", now: list.now)
        }
        pages(list.page, of: list.pageCount) { number in ask.with { $0.page = number }.link }
    }

    /// What was told to the teams about someone else is not in the list below. What cannot wait stands here.
    private mutating func toldWaiting(_ told: ConcernsWaiting) {
        guard told.late > 0 || told.inDanger > 0 else { return }
        p { html in
            html.tag(.danger, "Cannot wait")
            html.text(" ")
            html.a("Told to us: \(told.inDanger) may be about danger, \(told.late) overdue", .href(.concerns))
        }
    }

    /// A manager's other list, when there is something in it.
    fileprivate mutating func wrongFacts(_ count: Int) {
        guard count > 0 else { return }
        p { html in
            html.a(
                count == 1
                    ? "1 fact of the directory is said to be wrong"
                    : "\(count) facts of the directory are said to be wrong",
                .href(.factReports))
        }
    }

    private mutating func inboxChoices(_ ask: InboxAsk) {
        div(.class("choosing")) { html in
            html.searchBox("Find a person", name: "find", value: "", to: .people, posts: true)
            html.asking(.inbox) { html in
                html.hidden("show", ask.filter.rawValue)
                html.select(
                    Field("stage", "Stage"),
                    ReferralStage.allCases.filter { !$0.isFinal }.map {
                        Choice($0.rawValue, $0.title)
                    }, chosen: ask.stage?.rawValue ?? "", none: "All stages")
                html.select(
                    Field("order", "Order"), [Choice("due", "Due first"), Choice("received", "Newest first")],
                    chosen: ask.order.rawValue)
                html.button(.secondary, "Show")
            }
        }
    }
}
