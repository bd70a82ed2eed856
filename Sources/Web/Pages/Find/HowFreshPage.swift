import Actions
import Clinical

extension Site {
    /// How much of the directory was checked lately, field by field.
    func howFreshPage() async throws -> PageResponse {
        do throws(FindRefusal) {
            let answer = try await ReadFreshness.run(in: house)
            var frame = Frame("How fresh is our list?")
            frame.section = .find
            return .page(frame, for: .everyone) { html in html.howFresh(answer) }
        } catch {
            if case .store(let refusal) = error { throw refusal }
            return .notFound()
        }
    }
}

extension HTML {
    fileprivate mutating func howFresh(_ answer: ReadFreshness.Answer) {
        let (all, today) = (answer.directory, answer.today)
        h1("How fresh is our list?")
        if all.services == 0 {
            nothing("There is nothing in the list yet", "When there is, this page counts how much of it was checked.")
        } else {
            p(
                "\(percent(all.facts(.fresh, on: today), of: all.facts(on: today))) of all we say was checked in the "
                    + "last \(Freshness.freshDays) days. This page counts it anew each time.", .class("lead"))
            p("We list \(all.services) services. Each fact has its own day.")
            h2("Fact by fact")
            freshnessTable(all, today)
        }
        h2("What the words mean")
        ul { html in
            html.li("Checked in the last \(Freshness.freshDays) days: we show it as it is.")
            html.li("Older than that: we say that it may have changed.")
            html.li("Older than a year: we say that you should ask first.")
        }
        waits()
        h2("If something is wrong")
        p("Each service’s page has a box to tell us. A manager here asks the service. You need not say who you are.")
        if answer.openReports > 0 {
            let many = answer.openReports
            p(many == 1 ? "One such note waits just now." : "\(many) such notes wait just now.")
        }
        h2("Who pays for this list")
        p("No service pays to be in it, or to stand higher in it. We take no fee when you choose one.")
        p { $0.a("Find help near you", .href(.find)) }
    }

    private mutating func waits(_ rule: WaitRule = .proposed) {
        h2("How we count waits")
        p("We never show a wait that someone typed in. We count days, and only where a service works with Towpath.")
        ul { html in
            html.li("From the day someone asks, to the day of the first appointment they are offered.")
            html.li("We count everyone who asked in the last \(rule.windowDays) days. We count once a day.")
            html.li(
                "Some still wait, and some left first. We count the days they did wait, so a slow service looks slow.")
            html.li("With fewer than \(rule.fewestPeople) people we show nothing, so that no one can be told apart.")
            html.li("Where we cannot count, we say: not known, ask them.")
        }
    }

    private mutating func freshnessTable(_ all: DirectoryFreshness, _ today: Day) {
        let fields = ServiceField.shown.filter { all.fields[$0] != nil }
        table(
            "Each kind of fact: how many say it, and how lately it was checked", isUnderHeading: true, id: "fresh",
            [
                Column("Fact"), Column("Say it", isNumber: true), Column("Last 90 days", isNumber: true),
                Column("Last year", isNumber: true), Column("Older", isNumber: true),
            ], fields
        ) { html, field in
            let count = all.fields[field] ?? FreshnessCount()
            let (fresh, ageing) = (count.count(.fresh, on: today), count.count(.ageing, on: today))
            html.rowHeading { $0.text(field.label) }
            html.numberCell("\(count.stated)")
            html.numberCell(percent(fresh, of: count.stated))
            html.numberCell(percent(fresh + ageing, of: count.stated))
            html.numberCell(percent(count.count(.old, on: today), of: count.stated))
        }
    }
}

/// Whole per cent, rounded down, so that a hundred is said only of all.
private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "none" : part > 0 && part * 100 < whole ? "under 1%" : "\(part * 100 / whole)%"
}
