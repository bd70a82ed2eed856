import Clinical

/// A guide that answers what someone typed, and the heading to go to.
public struct GuideHit: Sendable {
    public let guide: Guide
    /// The section that has most of what was typed; nil when it is what the whole guide is about.
    public let section: GuideSection?
    /// How many of the typed words the guide has.
    public let matched: Int
}

extension Guide {
    /// The guides that fit best first. Street names and slips of the finger are understood.
    public static func search(_ typed: String, limit: Int = 8) -> [GuideHit] {
        let hits = shelf.search(typed, limit: limit)
        let most = hits.first?.matched ?? 0
        return hits.filter { $0.matched == most }.map { hit in
            GuideHit(guide: all[hit.entry], section: section(of: hit.entry, for: typed), matched: hit.matched)
        }
    }

    /// The section that best answers what was typed beside the guide's own names; nil when that is nothing.
    private static func section(of guide: Int, for typed: String) -> GuideSection? {
        let names = Set(FoldedName(all[guide].title + " " + all[guide].allNames).words)
        let rest = WordIndex.wanted(typed).filter { !names.contains($0) }
        guard !rest.isEmpty else { return nil }
        let best = headings[guide].search(rest.joined(separator: " "), limit: 1).first
        return best.map { all[guide].sections[$0.entry] }
    }

    private var allNames: String { (names + substances.flatMap(\.names)).joined(separator: " ") }

    private static let shelf = WordIndex(
        all.map { guide in
            [
                (guide.title, 60), (guide.allNames, 50), (guide.id, 40), (guide.lead, 8),
                (guide.sections.map(\.title).joined(separator: " "), 6), (guide.text, 1),
            ]
        })

    /// For each guide, its sections.
    private static let headings = all.map { guide in
        WordIndex(guide.sections.map { [($0.title, 5), ($0.text, 1)] })
    }
}
