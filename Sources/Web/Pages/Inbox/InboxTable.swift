import Actions
import Clinical

// The rows of the inbox: a table where there is room, and a card each on a phone.
extension HTML {
    mutating func inboxTable(_ rows: [InboxList.Row], _ caption: String, now: Instant) {
        table(.class("cards")) { html in
            html.caption(caption, .class("unseen"))
            html.thead { html in
                html.tr { html in
                    for words in ["Due", "Person", "Danger", "Stage", "Owner", "Substances", "From", "Received"] {
                        html.th(words, .scope("col"))
                    }
                }
            }
            html.tbody(.hook("rows")) { html in
                for row in rows { html.tr { $0.inboxRow(row, now: now) } }
            }
        }
    }

    private mutating func inboxRow(_ row: InboxList.Row, now: Instant) {
        td { html in
            html.lateness(row.opened?.standing.escalation)
            html.time(row.dueAt.fromNow(now), .datetime(row.dueAt.description))
        }
        th(.scope("row")) { html in
            html.a(.href(.referral(row.id)), .directionFromText) { $0.text(row.opened?.name.nonEmpty ?? "No name") }
            html.p(row.team, .class("hint"))
            if row.opened?.hasDied == true { html.tag(.warning, "Has died: do not contact") }
        }
        guard let opened = row.opened else {
            td(.columns(6)) { $0.tag(.danger, "This record does not open. Tell your administrator now.") }
            return
        }
        td { html in html.dangers(opened.standing) }
        labelled("Stage", opened.standing.stage.title)
        labelled("Owner", opened.owner)
        labelled("Substances", opened.substances.map(\.name).joined(separator: ", "))
        labelled("From", opened.source.staffTitle)
        td { html in
            html.span("Received ", .class("card-label"))
            html.time(row.receivedAt.fromNow(now), .datetime(row.receivedAt.description))
        }
    }

    mutating func labelled(_ label: String, _ words: String) {
        td { html in
            html.span(label + " ", .class("card-label"))
            html.text(words)
        }
    }

    /// Whether it is late, and whom that has woken.
    mutating func lateness(_ escalation: ReferralEscalation?) {
        switch escalation {
        case .serviceLead?: tag(.danger, "Overdue: service lead")
        case .teamManager?: tag(.warning, "Overdue: manager")
        case ReferralEscalation.none?, nil: break
        }
        text(" ")
    }

    /// The dangers that hold now, the gravest mood first.
    mutating func dangers(_ standing: ReferralStanding) {
        for flag in DangerFlag.allCases where standing.danger.contains(flag) {
            tag(flag.runsOnTheClock ? .danger : .warning, flag.title)
            text(" ")
        }
        if standing.owesSafeguarding { tag(.danger, "Safeguarding owed") }
        if standing.owesLook { tag(.danger, "Withdrew in danger") }
    }
}

extension ReceiptHolder {
    var staffTitle: String {
        switch self {
        case .person: "Themselves"
        case .family: "Family or friend"
        case .professional: "Professional"
        }
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension Instant {
    /// How far off this is, to the nearest useful unit: `in 3 hours`, `2 days ago`.
    func fromNow(_ now: Instant) -> String {
        let minutes = seconds(since: now) / 60
        let far = abs(minutes)
        if far < 1 { return "now" }
        let (count, unit) = far < 60 ? (far, "minute") : far < 2880 ? (far / 60, "hour") : (far / 1440, "day")
        let words = "\(count) \(unit)\(count == 1 ? "" : "s")"
        return minutes < 0 ? words + " ago" : "in " + words
    }

    /// As staff read it.
    func onClock(_ now: Instant) -> String { UKTime(self).spoken(inYear: UKTime(now).day.year) }
}
