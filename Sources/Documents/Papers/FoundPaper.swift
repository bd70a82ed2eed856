public import Clinical
import Guides

extension Paper {
    /// A list of services that were found, with the reasons for and against each.
    /// - Parameters:
    ///   - asked: what was looked for, in words, a line each.
    ///   - map: of those that fit, where there is one to draw.
    public init(found: FinderAnswer, asked: [String], map: ServiceMap? = nil, made: Instant, site: String? = nil) {
        let (today, clock) = (UKTime(made).day, UKTime(made).spokenClock)
        let nearly =
            found.nearly.isEmpty
            ? []
            : [.heading(2, found.matches.isEmpty ? "These come nearest" : "These may fit too. Ask them.")]
                + found.nearly.map { Paper.block($0, on: today) }
        let fits: [Block] =
            found.matches.isEmpty
            ? [] : [.heading(2, "These fit")] + zip(1..., found.matches).map { Paper.block($1, number: $0, on: today) }
        self.init(
            title: "Services that may help",
            lead: "As found on \(today.spoken) at \(clock). “Now” and “today” mean then. "
                + "Nobody pays to be on this list. Ring first.",
            blocks: [.emergency]
                + (asked.isEmpty ? [] : [.heading(2, "What you looked for"), .bullets(asked.map { Words($0) })])
                + Paper.said(of: found) + fits + nearly + (map.map(Paper.blocks) ?? []),
            footer: "Towpath · Found \(today.spoken), \(clock) · Each fact is as old as its source", made: made,
            site: site)
    }

    /// What is said above the list, and which places may be meant.
    private static func said(of found: FinderAnswer) -> [Block] {
        let nation = found.nationNote.map { $0 + " Our page “In an emergency” says who to ring." }
        let notes = (found.notes + [nation].compactMap(\.self)).map { Block.paragraph(Words($0)) }
        guard case .choices(let places) = found.place else { return notes }
        return notes + [.bullets(places.map { Words($0.near) })]
    }

    private static func block(_ match: Match, number: Int? = nil, on today: Day) -> Block {
        let service = match.service
        let phone = service.phone.map { phone -> Block in
            let digits = phone.value.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
            return .paragraph("Ring " + .link(phone.value, to: .address("tel:\(digits)")))
        }
        let place = service.place?.value.inOneLine.map { Block.small(Words($0)) }
        let doubt = match.doubt(on: today).map { Block.paragraph(.strong($0)) }
        let name = (number.map { "\($0). " } ?? "") + service.displayName
        return .together(
            [.heading(3, Words(name))] + [place].compactMap(\.self) + [.bullets(match.reasons.map(words))]
                + [doubt, phone].compactMap(\.self))
    }

    private static func blocks(_ map: ServiceMap) -> [Block] {
        let table = Table(
            caption: "The same in words",
            columns: [Table.Column("On the map"), Table.Column("Service"), Table.Column("Where")],
            rows: map.pins.map { pin in
                [Words(pin.numberAndMark), Words(pin.match.service.displayName), Words(pin.whereabouts)]
            })
        return [.together([.heading(2, "On a map"), .drawing(map.drawing)]), .table(table)]
    }

    private static func words(_ reason: Reason) -> Words {
        let stance =
            switch reason.stance {
            case .pro: "For: "
            case .con: "Think about: "
            case .ask: "Not known: "
            }
        let source = reason.source.map { " (\($0.speaker), \($0.checkedOn.spoken))" } ?? ""
        return .strong(stance) + Words(reason.words + source)
    }
}
