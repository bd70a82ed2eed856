import Actions
import Clinical

extension HTML {
    mutating func comparison(_ answer: CompareServices.Answer, gone: Int) {
        h1("Services side by side")
        if gone > 0 {
            notice(.warning, gone == 1 ? "One of them is not there any more" : "\(gone) of them are not there any more")
            {
                $0.p("We no longer hold what you chose. It may have closed, or the address may have a letter wrong.")
            }
        }
        if answer.left > 0 {
            notice(.calm, "These are the first \(CompareServices.most)") {
                $0.p(
                    "No more fit here. \(answer.left) that you ticked \(answer.left == 1 ? "is" : "are") left out."
                )
            }
        }
        if answer.services.isEmpty {
            nothing(
                "Nothing to compare yet", "Look for services first. Then tick those you want to see side by side.",
                next: ("Find help near you", .find))
            return
        }
        if answer.services.count == 1 { p("Tick two or more in the list to see them side by side.") }
        table(answer.comparison)
        silent(answer.comparison)
        p { $0.a("View this as PDF", .href(.comparePaper(of: answer.services))) }
        p("Nobody pays to be shown here, or to look better than they are.", .class("hint"))
        p { $0.a("Look for other services", .href(.find)) }
    }

    private mutating func table(_ comparison: Comparison) {
        div(.class("scroll compare"), .role("region"), .tabindex(0), .ariaLabelledBy("compare")) { html in
            html.table { html in
                html.caption("What is known of each, and how long ago it was checked", .id("compare"))
                html.thead { html in
                    html.tr { html in
                        html.th("Asked of each", .scope("col"))
                        for listed in comparison.services { html.heading(listed) }
                    }
                }
                html.tbody { html in
                    html.row("When it was checked", comparison.checked)
                    for row in comparison.rows { html.row(row.label, row.cells, isPhone: row.isPhone) }
                }
            }
        }
    }

    private mutating func heading(_ listed: ListedService) {
        th(.scope("col")) { html in
            html.a(listed.entry.displayName, .href(.treatmentService(listed.id)), .directionFromText)
            if let closing = listed.closed { html.p("Closed: said on \(closing.on.spoken)", .class("ageing")) }
            if let day = listed.vanishedOn { html.p("Not in its list since \(day.spoken)", .class("ageing")) }
        }
    }

    private mutating func row(_ label: String, _ cells: [Comparison.Cell?], isPhone: Bool = false) {
        tr { html in
            html.th(label, .scope("row"))
            for cell in cells { html.cell(cell, isPhone: isPhone) }
        }
    }

    private mutating func cell(_ cell: Comparison.Cell?, isPhone: Bool) {
        td { html in
            guard let cell else {
                html.p("Not known: ask", .class("hint"))
                return
            }
            if isPhone { html.p { $0.phone(cell.words) } } else { html.p(cell.words.capitalisedFirst) }
            html.ratingPage(cell.link)
            if let basis = cell.basis { html.p(basis, .class("hint")) }
            if let warning = cell.warning { html.p(warning, .class("ageing")) }
        }
    }

    /// What none of them says takes one line, and no row.
    private mutating func silent(_ comparison: Comparison) {
        guard !comparison.silent.isEmpty else { return }
        h2(comparison.services.count == 1 ? "Not known: ask them" : "Not known of any of them: ask")
        ul { html in for label in comparison.silent { html.li(label) } }
    }
}
