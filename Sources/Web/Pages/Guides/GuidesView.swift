import Clinical
import Guides

extension HTML {
    mutating func guides(_ tip: Fact, from reader: Contribution?) {
        h1("Understand")
        p("Plain guides. Each says where its facts come from. Nobody pays us to say anything.", .class("lead"))
        searchEverything()
        for kind in Guide.Kind.allCases where !Guide.of(kind).isEmpty {
            section(.id(kind.rawValue)) { html in
                html.h2(kind.heading)
                html.ul(.class("guides")) { html in
                    for guide in Guide.of(kind) {
                        html.li { html in
                            html.a(guide.title, .href(.guide(guide.id)))
                            html.p(guide.lead, .class("hint"))
                        }
                    }
                }
            }
        }
        section(.id("tips")) { html in
            html.h2("Tips and hints")
            html.aside(.class("tip"), .ariaLabel("A thought for today")) { $0.p(tip.text) }
            html.more("All of them") { html in
                html.ul { html in for tip in TipWords.all { html.li(tip.text) } }
            }
            if let reader { html.wordsFromReader(reader) }
            html.p { $0.a("Send us your words", .href(.sendWords)) }
        }
    }

    mutating func guidesToReadOver(on day: Day) {
        h1("Guides to read over")
        p("Each guide is set against its sources once a year. Those that are due stand first.")
        let columns = [
            Column("Guide"), Column("Read over"), Column("Due"), Column("Signed off by"),
            Column("Reading age", isNumber: true), Column("Sources", isNumber: true),
            Column("Not checked", isNumber: true),
        ]
        table("Guides", isUnderHeading: true, id: "guides", columns, Guide.all.byReviewDue) { html, guide in
            html.rowHeading { $0.a(guide.title, .href(.guide(guide.id))) }
            html.td(guide.reviewedOn.spoken)
            html.td { html in
                html.text(guide.reviewDueOn.spoken)
                if guide.isOverdue(on: day) {
                    html.text(" ")
                    html.tag(.warning, "Overdue")
                }
            }
            html.td(guide.reviewer ?? "Nobody yet")
            html.numberCell("\(guide.readingAge)")
            html.numberCell("\(guide.citations.count)")
            html.numberCell("\(guide.citations.count { $0.confidence.isUnverified })")
        }
    }
}

extension [Guide] {
    fileprivate var byReviewDue: [Guide] {
        sorted { ($0.reviewDueOn, $0.title) < ($1.reviewDueOn, $1.title) }
    }
}

extension Guide.Kind {
    var heading: String {
        switch self {
        case .substance: "Drink and drugs"
        case .behaviour: "Gambling and other things that take hold"
        case .mind: "How you feel"
        case .treatment: "Treatment"
        case .life: "Life, work and safety"
        case .family: "Helping someone"
        case .about: "About this site"
        }
    }
}
