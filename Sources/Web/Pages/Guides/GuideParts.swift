import Clinical
import Documents
import Guides

extension HTML {
    /// A piece of a section. `id` names what needs a name of its own, such as a table.
    mutating func guidePart(_ part: GuidePart, in id: String, _ view: GuideView) {
        switch part {
        case .paragraph(let fact):
            p(fact.id.map { .id($0) }) { html in html.told(fact, view) }
        case .list(let facts): ul { html in for fact in facts { html.li { $0.told(fact, view) } } }
        case .steps(let facts): ol { html in for fact in facts { html.li { $0.told(fact, view) } } }
        case .table(let table): guideTable(table, id, view)
        case .card(let card): guideCard(card, view)
        case .views(let views): self.views(views, view)
        case .course(let course): self.course(course, view)
        case .onward(let ways): ul(.class("onward")) { html in for way in ways { html.li { $0.onward(way) } } }
        }
    }

    private mutating func told(_ fact: Fact, _ view: GuideView) {
        text(fact.text)
        marks(fact.citations, view)
    }

    /// The numbers of the sources, each a link to it; and that a fact is not checked, in words.
    private mutating func marks(_ citations: [Citation], _ view: GuideView) {
        if citations.contains(where: \.confidence.isUnverified) {
            text(" ")
            span("(not checked yet)", .class("hint"))
        }
        for number in citations.compactMap({ view.number(of: $0) }) {
            text(" ")
            a(String(number), .class("mark-source"), .href(part: "s\(number)"), .ariaLabel("source \(number)"))
        }
    }

    private mutating func guideTable(_ table: GuideTable, _ id: String, _ view: GuideView) {
        self.table(table.caption, id: id, table.header.map { Column($0) }, table.rows) { html, row in
            html.rowHeading { $0.text(row.first ?? "") }
            for cell in row.dropFirst() { html.td(cell) }
        }
        if table.citations.isEmpty { return }
        p(.class("hint")) { html in
            html.text("From:")
            html.marks(table.citations, view)
        }
    }

    private mutating func guideCard(_ card: GuideCard, _ view: GuideView) {
        section(.class("care \(card.urgency.shown.rawValue)")) { html in
            html.p(card.urgency.shown.words, .class("how-soon"))
            html.h3(card.title)
            html.ul { html in
                for (number, line) in card.lines.enumerated() {
                    html.li { html in
                        html.text(line)
                        if number == card.lines.count - 1 { html.marks(card.citations, view) }
                    }
                }
            }
        }
    }

    /// Each side has the same weight: neither is called right.
    private mutating func views(_ views: [SourceView], _ view: GuideView) {
        div(.class("views")) { html in
            html.p("On this, sources do not agree.", .class("hint"))
            html.dl { html in
                for side in views {
                    html.div { html in
                        html.dt(side.source)
                        html.dd { html in
                            html.text(side.text)
                            html.marks([side.citation], view)
                        }
                    }
                }
            }
        }
    }

    /// The picture, and the same in words.
    private mutating func course(_ course: DayCourse, _ view: GuideView) {
        div(.class("course")) { html in
            html.drawing(Drawing(course))
            html.ol { html in
                for stretch in course.stretches {
                    html.li(.class(stretch.strength.rawValue)) { html in
                        html.strong(stretch.when.capitalisedFirst + ": ")
                        html.text(stretch.words)
                    }
                }
            }
            html.p(.class("hint")) { html in
                html.text("From:")
                html.marks(course.citations, view)
            }
        }
    }

    private mutating func onward(_ way: Onward) {
        switch way {
        case .guide(let id, let words): a(words, .href(.guide(id)))
        case .find(let words, _, _, _): a(words, .href(Link.find.choosing(way.chosen)))
        case .selfChecks(let words): a(words, .href(.selfChecks))
        case .askForHelp(let words, _): a(words, .href(Link.refer.choosing(way.chosen)))
        case .tellATeam(let words): a(words, .href(.tell))
        case .plan(let words): a(words, .href(.plan))
        case .talk(let words): a(words, .href(.talk))
        case .emergency(let words): a(words, .href(.emergency))
        case .lines(let topic): helplineList(HelplineListing.all.filter { $0.topics.contains(topic) })
        }
    }
}

extension Link {
    fileprivate func choosing(_ choices: [(name: String, value: String)]) -> Link {
        choices.reduce(self) { $0.asking($1.name, $1.value) }
    }
}

extension GuideCard.Urgency {
    fileprivate var shown: Urgency {
        switch self {
        case .nonUrgent: .nonUrgent
        case .urgent: .urgent
        case .emergency: .emergency
        }
    }
}
