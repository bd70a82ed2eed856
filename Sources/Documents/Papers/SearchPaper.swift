public import Clinical
public import Guides

extension Paper {
    /// Guides, services and meetings that were found. The words that someone typed are not among it: a list that is
    /// left lying about must not say what was asked.
    public init(
        guides: [GuideHit], missing: [MissingGuide], services: [ListedService], made: Instant, site: String? = nil
    ) {
        let day = UKTime(made).day.spoken
        let read: [Block] = guides.isEmpty ? [] : [.heading(2, "Guides")] + guides.map(Paper.block)
        let near: [Block] =
            services.isEmpty ? [] : [.heading(2, "Services and meetings")] + services.map(Paper.block)
        let none: [Block] = (guides.isEmpty && services.isEmpty) ? [.paragraph("Nothing was found.")] : []
        self.init(
            title: "What we found", lead: "As found on \(day). Nobody pays to be on this list.",
            blocks: [.emergency] + missing.map(Paper.block) + read + near + none,
            footer: "Towpath · Found \(day)", made: made, site: site)
    }

    private static func block(_ missing: MissingGuide) -> Block {
        let line = MissingGuide.line.map { line in
            Words("\(line.name) can tell you more about drugs of every kind: ")
                + .link(line.number, to: .address("tel:\(line.number.filter(\.isNumber))")) + ". \(line.hoursShown)."
        }
        return .card(Card(.calm, title: missing.words, lines: [line].compactMap(\.self)))
    }

    private static func block(_ hit: GuideHit) -> Block {
        let place = hit.section.map { "#\($0.id)" } ?? ""
        let words = hit.guide.title + (hit.section.map { ": \($0.title)" } ?? "")
        return .together([
            .heading(3, .link(words, to: .page("/guides/\(hit.guide.id)\(place)"))), .paragraph(Words(hit.guide.lead)),
        ])
    }

    private static func block(_ listed: ListedService) -> Block {
        let service = listed.entry
        let place = service.place?.value.inOneLine.map { Block.small(Words($0)) }
        let phone = service.phone.map { phone -> Block in
            let digits = phone.value.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
            return .paragraph("Ring " + .link(phone.value, to: .address("tel:\(digits)")))
        }
        let name = Words.link(service.displayName, to: .page("/services/\(listed.id.text)"))
        return .together([.heading(3, name)] + [place, phone].compactMap(\.self))
    }
}
