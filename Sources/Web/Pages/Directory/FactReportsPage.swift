import Actions
import Clinical

extension Site {
    /// A manager's list of what people say is wrong in the directory, the longest waiting first.
    func factReportsPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            do throws(FactReportRefusal) {
                let list = try await ReadFactReports.run(by: member, in: house)
                var frame = Frame("Said to be wrong", for: member)
                frame.isWide = true
                let isDone = request.query.has("done")
                return .page(frame) { html in
                    if isDone { html.notice(.good, "Settled") }
                    html.factReports(list)
                }
            } catch {
                return try .refused(error)
            }
        }
    }
}

extension PageResponse {
    /// The page for what an Action about a report refused. Not allowed looks exactly as not there.
    static func refused(_ refusal: FactReportRefusal) throws -> PageResponse {
        if case .store(let refusal) = refusal { throw refusal }
        return .notFound()
    }
}

extension FactReportOwner {
    var words: String {
        switch self {
        case .colleague(let name): name
        case .elsewhere: "A manager elsewhere"
        }
    }
}

extension HTML {
    fileprivate mutating func factReports(_ list: ReadFactReports.List) {
        h1("Said to be wrong in the directory")
        p("Every manager sees this list. Ask the service itself before you settle one.")
        guard !list.lines.isEmpty else {
            nothing("Nothing waits", "When someone tells us that a fact is wrong, it stands here until it is settled.")
            return
        }
        table(
            "Reports that nobody has settled, the longest waiting first", isUnderHeading: true, id: "reports",
            [Column("Service"), Column("What is wrong"), Column("They say"), Column("Waiting"), Column("Whose")],
            list.lines
        ) { html, line in
            html.rowHeading { $0.a(line.service, .href(.factReport(line.report.id)), .directionFromText) }
            html.td(line.report.field?.label ?? "Something else")
            html.td(.directionFromText) { $0.text(line.report.words.isEmpty ? "Nothing more" : line.report.words) }
            html.td { html in
                let days = UKTime(list.now).day.number - UKTime(line.report.madeAt).day.number
                html.text(days == 0 ? "since today" : days == 1 ? "1 day" : "\(days) days")
                if line.isLate {
                    html.text(" ")
                    html.tag(.warning, "Late")
                }
            }
            html.td(line.owner?.words ?? "Any manager", .directionFromText)
        }
        if list.count > list.lines.count {
            p("\(list.count - list.lines.count) more stand here once these are settled.")
        }
    }
}
