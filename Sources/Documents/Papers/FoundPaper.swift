public import Clinical

extension Paper {
    /// A list of services that were found, with the reasons for and against each.
    /// - Parameter asked: what was looked for, in words, a line each.
    public init(found: FinderAnswer, asked: [String], made: Instant, site: String? = nil) {
        let day = UKTime(made).day.spoken
        let nearly =
            found.nearly.isEmpty
            ? []
            : [.heading(2, found.matches.isEmpty ? "These come nearest" : "These may fit too. Ask them.")]
                + found.nearly.flatMap(Paper.blocks)
        let fits: [Block] = found.matches.isEmpty ? [] : [.heading(2, "These fit")]
        self.init(
            title: "Services that may help", lead: "As found on \(day). Nobody pays to be on this list. Ring first.",
            blocks: (asked.isEmpty ? [] : [.heading(2, "What you looked for"), .bullets(asked.map { Words($0) })])
                + found.notes.map { .paragraph(Words($0)) } + fits + found.matches.flatMap(Paper.blocks) + nearly
                + [.emergency],
            footer: "Towpath · Found \(day) · Each fact is as old as its source", made: made, site: site)
    }

    private static func blocks(_ match: Match) -> [Block] {
        let service = match.service
        let phone = service.phone.map { phone -> Block in
            let digits = phone.value.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
            return .paragraph("Ring " + .link(phone.value, to: .address("tel:\(digits)")))
        }
        let place = service.place?.value.inOneLine.map { Block.small(Words($0)) }
        return [
            .together(
                [.heading(3, Words(service.displayName))] + [place].compactMap { $0 }
                    + [.bullets(match.reasons.map(words))] + [phone].compactMap { $0 })
        ]
    }

    private static func words(_ reason: Reason) -> Words {
        let stance =
            switch reason.stance {
            case .pro: "For: "
            case .con: "Think about: "
            case .ask: "Not known: "
            }
        let source = reason.source.map { " (\($0.name), \($0.checkedOn.spoken))" } ?? ""
        return .strong(stance) + Words(reason.words + source)
    }
}
