import Clinical
import Guides

/// Turns the parts of a guide into blocks, with the numbers of their sources.
struct GuideBlocks {
    let sources: [Citation]

    func blocks(_ part: GuidePart) -> [Paper.Block] {
        switch part {
        case .paragraph(let fact): [.paragraph(told(fact))]
        case .list(let facts): [.bullets(facts.map(told))]
        case .steps(let facts): [.steps(facts.map(told))]
        case .table(let table): self.table(table)
        case .card(let card): [.card(self.card(card))]
        case .views(let views): self.views(views)
        case .course(let course): self.course(course)
        case .onward(let ways): onward(ways)
        }
    }

    private func told(_ fact: Fact) -> Words { Words(fact.text) + marks(fact.citations) }

    /// ` [1, 4]`, each leading to the note.
    private func marks(_ citations: [Citation]) -> Words {
        let numbers = citations.compactMap { citation in sources.firstIndex(of: citation).map { $0 + 1 } }
        guard !numbers.isEmpty else { return "" }
        let links = numbers.map { Words.link("\($0)", to: .place("note-\($0)")) }
        let doubt: Words = citations.contains(where: \.confidence.isUnverified) ? " (not checked yet)" : ""
        return doubt + " [" + Words(links, between: ", ") + "]"
    }

    private func table(_ table: GuideTable) -> [Paper.Block] {
        let columns = table.header.map { Paper.Table.Column($0) }
        let rows = table.rows.map { $0.map { Words($0) } }
        let from: [Paper.Block] = table.citations.isEmpty ? [] : [.small("From:" + marks(table.citations))]
        return [.table(Paper.Table(caption: table.caption, columns: columns, rows: rows, hasRowHeadings: true))] + from
    }

    private func card(_ card: GuideCard) -> Paper.Card {
        let last = card.lines.count - 1
        let lines = card.lines.enumerated().map { Words($1) + ($0 == last ? marks(card.citations) : "") }
        let (mood, label): (Paper.Card.Mood, String) =
            switch card.urgency {
            case .nonUrgent: (.calm, "WHEN YOU ARE READY")
            case .urgent: (.warning, "TODAY")
            case .emergency: (.danger, "EMERGENCY: NOW")
            }
        return Paper.Card(mood, label: label, title: card.title, lines: lines, hasBullets: lines.count > 1)
    }

    private func views(_ views: [SourceView]) -> [Paper.Block] {
        let sides = views.map { Words.strong($0.source + ": ") + Words($0.text) + marks([$0.citation]) }
        return [.paragraph("On this, sources do not agree."), .bullets(sides)]
    }

    private func course(_ course: DayCourse) -> [Paper.Block] {
        let stretches = course.stretches.map { Words.strong($0.when.capitalisedFirst + ": ") + Words($0.words) }
        return [.drawing(Drawing(course)), .bullets(stretches), .small("From:" + marks(course.citations))]
    }

    private func onward(_ ways: [Onward]) -> [Paper.Block] {
        let lines = ways.flatMap { way -> [Words] in
            switch way {
            case .guide(let id, let words): [.link(words, to: .page("/guides/\(id)"))]
            case .find(let words, _, _, _): [.link(words, to: .page("/find" + way.query))]
            case .selfChecks(let words): [.link(words, to: .page("/check"))]
            case .askForHelp(let words, _): [.link(words, to: .page("/refer" + way.query))]
            case .tellATeam(let words): [.link(words, to: .page("/tell-a-service"))]
            case .plan(let words): [.link(words, to: .page("/plan"))]
            case .talk(let words): [.link(words, to: .page("/plan-a-talk"))]
            case .emergency(let words): [.link(words, to: .page("/emergency"))]
            case .lines(let topic): HelplineListing.all.filter { $0.topics.contains(topic) }.map(line)
            }
        }
        return [.bullets(lines)]
    }

    private func line(_ line: HelplineListing) -> Words {
        let digits = line.number.filter { $0.isNumber && $0.isASCII }
        let number: Words = digits.isEmpty ? .strong(line.number) : .link(line.number, to: .address("tel:\(digits)"))
        return .strong(line.name + ": ") + number + Words(". \(line.hoursShown). \(line.checked).")
    }
}

extension Onward {
    fileprivate var query: String {
        chosen.isEmpty ? "" : "?" + chosen.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}
