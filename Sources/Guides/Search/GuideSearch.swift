import Clinical

/// A guide that answers what someone typed, and the heading to go to.
public struct GuideHit: Sendable {
    public let guide: Guide
    /// The section that answers the rest of the question; nil when it is what the whole guide is about.
    public let section: GuideSection?
}

/// The guides that fit what someone typed, best first. Street names and slips of the finger are understood.
///
/// Rule: a guide whose title or name was typed comes before any that only holds the words. The rest of the question
/// picks the section. Words that name no guide are looked for in all that the guides say.
public struct GuideSearch: Sendable {
    public let hits: [GuideHit]
    /// What was named that we have no guide to.
    public let missing: [MissingGuide]

    public init(_ typed: String, limit: Int = 8) {
        let question = Question(typed)
        let named = question.guides.map { ($0, question.section(in: $0)) }
        let found = named.isEmpty && question.missing.isEmpty ? question.inText(limit) : named
        let hits = found.map { GuideHit(guide: Guide.all[$0.0], section: $0.1) }
        let others = question.missing.isEmpty || !hits.isEmpty ? [] : [MissingGuide.nearest]
        self.hits = Array((hits + others.compactMap(\.self)).prefix(limit))
        missing = question.missing
    }
}

extension GuideSearch {
    /// Builds all that a search looks in, so that the first is as quick as the others.
    public static func prepare() { _ = (NameBook.all, Shelf.all, Shelf.titles, Shelf.bodies) }
}

/// What someone typed, with the names that are in it.
private struct Question {
    let words: [String]
    private let names: [NameBook.Found]

    init(_ typed: String) {
        words = NameBook.all.spelt(FoldedName(String(typed.prefix(500))).words)
        names = NameBook.all.names(in: words)
    }

    var missing: [MissingGuide] {
        var seen: Set<String> = []
        return names.flatMap(\.missing).filter { seen.insert($0.name).inserted }
    }

    /// Those whose names were typed: with the most of them first, and of those the one that was typed first. That
    /// someone was away counts once, in however many words it is said.
    var guides: [Int] {
        var scores: [Int: (score: Int, first: Int)] = [:]
        let away = names.filter(\.isOfBeingAway)
        for name in names where !name.isOfBeingAway || name.place == away.first?.place {
            for (guide, weight) in name.guides {
                let held = scores[guide] ?? (0, name.place.lowerBound)
                scores[guide] = (held.score + weight, held.first)
            }
        }
        return scores.sorted { a, b in
            (b.value.score, a.value.first, a.key) < (a.value.score, b.value.first, b.key)
        }.map(\.key)
    }

    /// The section that answers what was typed beside the guide's own names; nil when that is nothing.
    func section(in guide: Int) -> GuideSection? {
        let sections = Guide.all[guide].sections
        let asked = SectionTopic.first(in: words, outOf: names.map(\.place))
        if let section = asked?.topic.section(among: sections) { return section }
        let own = names.filter { $0.guides[guide] != nil }.flatMap(\.place) + (asked.map { Array($0.place) } ?? [])
        let rest = words.indices.filter { !own.contains($0) && !SectionTopic.tellsNothing(words[$0]) }
        if rest.contains(where: { Shelf.titles[guide].holders(of: words[$0]) > 0 }) {
            let titled = Shelf.titles[guide].search(words.joined(separator: " "), limit: 1)
            return titled.first.map { sections[$0.entry] }
        }
        let named = Set(names.flatMap(\.place))
        let said = rest.filter { !named.contains($0) && (1...2).contains(Shelf.bodies[guide].holders(of: words[$0])) }
        let best = Shelf.bodies[guide].search(said.map { words[$0] }.joined(separator: " "), limit: 1)
        return best.first.map { sections[$0.entry] }
    }

    func inText(_ limit: Int) -> [(Int, GuideSection?)] {
        Shelf.all.search(words.joined(separator: " "), limit: limit).map { ($0.entry, section(in: $0.entry)) }
    }
}

/// The words that the guides are made of.
enum Shelf {
    static let all = WordIndex(
        Guide.all.map { guide in
            [
                (guide.title, 60), (guide.names.joined(separator: " "), 50), (guide.lead, 8),
                (guide.sections.map(\.title).joined(separator: " "), 6), (guide.text, 1),
            ]
        })

    /// For each guide, the headings of its sections.
    static let titles = Guide.all.map { guide in
        WordIndex(guide.sections.map { [("\($0.title) \($0.id)", 1)] })
    }

    /// For each guide, what its sections say.
    static let bodies = Guide.all.map { guide in WordIndex(guide.sections.map { [($0.text, 1)] }) }
}
