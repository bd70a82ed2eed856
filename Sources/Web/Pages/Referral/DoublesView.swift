import Actions
import Clinical

/// What a worker can say of two records that look alike.
enum DoubleAct: String {
    case link = "same-person"
    case unlink = "unlink"
    case notSame = "not-the-same"

    var done: String {
        switch self {
        case .link: "The two records are linked. Both histories are as they were."
        case .unlink: "The link is undone."
        case .notSame: "Written down: these are two people."
        }
    }

    /// The name of the box for why, one for each record on the page.
    static func why(_ other: String) -> String { "why-" + other }
}

extension HTML {
    /// Records that may be of the same person, beside this one.
    mutating func doubles(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        if !sheet.otherTeams.isEmpty {
            notice(.warning, "Another team may know this person") { html in
                html.p("Ask: \(sheet.otherTeams.joined(separator: ", ")).")
            }
        }
        guard !sheet.doubles.isEmpty else { return }
        h2("May be the same person")
        for (number, double) in zip(1..., sheet.doubles) {
            section(.class("card")) { $0.double(double, number, sheet, typed) }
        }
    }

    private mutating func double(_ double: DoubleRecord, _ number: Int, _ sheet: ReferralSheet, _ typed: TriageTyped) {
        h3(.directionFromText) { $0.text(double.person.name.full.nonEmpty ?? "No name") }
        p { html in
            switch double.link {
            case .same: html.tag(.good, "Linked: the same person")
            case .notSame: html.tag(.quiet, "Said to be two people")
            case .open: html.tag(.warning, "Nobody has judged")
            }
        }
        if !double.reasons.isEmpty { p("They share " + double.reasons.joined(separator: ", ") + ".") }
        sideBySide(sheet.person, double.person, number)
        for line in double.referrals { doubleLine(line, now: sheet.now) }
        if sheet.mayLink && !sheet.acts.isEmpty { doubleForm(double, sheet, typed) }
    }

    private mutating func doubleLine(_ line: DoubleRecord.Line, now: Instant) {
        p { html in
            let words = "Referral of \(line.receivedAt.onClock(now)): \(line.stage.title.lowercased())"
            if line.isInTeam { html.a(words, .href(.referral(line.id))) } else { html.text(words) }
        }
    }

    private mutating func sideBySide(_ here: Person, _ there: Person, _ number: Int) {
        let rows = [
            ("Name", here.name.full, there.name.full),
            ("Born", here.birthDay?.description ?? "", there.birthDay?.description ?? ""),
            ("NHS number", here.nhsNumber?.digits ?? "", there.nhsNumber?.digits ?? ""),
            (
                "Phone ends in", here.phones.map(\.ending).joined(separator: ", "),
                there.phones.map(\.ending).joined(separator: ", ")
            ),
            ("Postcode", here.postcode ?? "", there.postcode ?? ""),
        ]
        table(
            "Side by side: this record and other \(number)", id: "beside-" + there.id.text,
            [Column("What"), Column("This one"), Column("The other")],
            rows
        ) {
            html, row in
            html.rowHeading { $0.text(row.0) }
            html.td(.directionFromText) { $0.text(row.1.nonEmpty ?? "Not known") }
            html.td(.directionFromText) { $0.text(row.2.nonEmpty ?? "Not known") }
        }
    }

    private mutating func doubleForm(_ double: DoubleRecord, _ sheet: ReferralSheet, _ typed: TriageTyped) {
        let name = DoubleAct.why(double.person.id.text)
        form(to: .referral(sheet.referral.id)) { html in
            html.hidden("version", String(sheet.version))
            html.hidden("other", double.person.id.text)
            html.input(
                Field(name, "Why", hint: "In a sentence. Others will read it.", mistake: typed.mistakes[name]),
                typed.form[name])
            html.buttons { html in
                if double.link != .same {
                    html.button(.secondary, "The same person", name: "act", value: DoubleAct.link.rawValue)
                }
                if double.link == .open {
                    html.button(.secondary, "Not the same", name: "act", value: DoubleAct.notSame.rawValue)
                }
                if double.link == .same {
                    html.button(.warning, "Undo the link", name: "act", value: DoubleAct.unlink.rawValue)
                }
            }
        }
    }
}
