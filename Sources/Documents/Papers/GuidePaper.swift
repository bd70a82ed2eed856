public import Clinical
public import Guides

extension Paper {
    /// A guide as a leaflet: what needs 999 first, then the guide, then where each of its facts comes from.
    /// - Parameter footer: what stands at the foot instead of who signed the words off, where not all words are ours.
    public init(guide: Guide, made: Instant, site: String? = nil, footer: String? = nil) {
        let sources = guide.citations
        let blocks = guide.sections.flatMap { section in
            [.place(section.id), .heading(2, Words(section.title))]
                + section.parts.flatMap { GuideBlocks(sources: sources).blocks($0) }
        }
        self.init(
            title: guide.title, lead: Words(guide.lead),
            blocks: [.emergency] + blocks + Paper.end(of: guide, sources, isAllOurs: footer == nil),
            footer: footer ?? Paper.footer(of: guide),
            made: made, site: site)
    }

    private static func end(of guide: Guide, _ sources: [Citation], isAllOurs: Bool) -> [Block] {
        let reviewer =
            guide.reviewer.map { "Signed off by \($0)." }
            ?? "No clinician has signed \(isAllOurs ? "this" : "our words") off yet."
        let which = isAllOurs ? "These words" : "Our own words in this plan"
        let read = "\(which) were last set against their sources on \(guide.reviewedOn.spoken)."
        let notes = sources.map(\.asNote)
        return (notes.isEmpty ? [] : [.heading(2, "Where this comes from"), .notes(notes)])
            + [
                .small(Words("\(read) \(reviewer)")),
                .small("This leaflet does not take the place of someone who can see you and knows you."),
            ]
    }

    private static func footer(of guide: Guide) -> String {
        let reviewer = guide.reviewer ?? "not yet signed off by a clinician"
        return "Towpath · \(guide.title) · read over \(guide.reviewedOn.spoken) · \(reviewer)"
    }
}

extension Paper.Block {
    /// What needs help now. It stands first on everything that we give people to take away.
    public static var emergency: Paper.Block {
        let signs = EmergencyWords.signs
        return .card(
            Paper.Card(
                .danger, label: "EMERGENCY", title: signs.title, lines: signs.paragraphs.map { Words($0) },
                hasBullets: true))
    }
}

extension Citation {
    /// The whole of where it comes from, with the edition, and how sure we are.
    fileprivate var asNote: Words {
        let details = source.details
        let title = details.address.map { Words.link(details.title, to: .address($0)) } ?? Words(details.title)
        return title + Words(" \(whereInIt) \(standing)")
    }
}
