public import Clinical

/// One heading of a guide and what stands under it.
public struct GuideSection: Sendable {
    /// The heading's own anchor: unique on its page, kebab-case, never changed once people may have linked to it.
    public let id: String
    public let title: String
    public let parts: [GuidePart]

    init(_ id: String, _ title: String, _ parts: [GuidePart]) {
        (self.id, self.title, self.parts) = (id, title, parts)
    }

    public var text: String { ([title] + parts.map(\.text)).joined(separator: "\n") }

    public var citations: [Citation] { parts.flatMap(\.citations) }
}

/// A piece of a section. Each says where its facts come from, except what leads on to another page.
public enum GuidePart: Sendable {
    case paragraph(Fact)
    case list([Fact])
    case steps([Fact])
    case table(GuideTable)
    case card(GuideCard)
    /// What several sources say about one question on which they do not agree, each by its name.
    case views([SourceView])
    /// What happens day by day, as a picture and in words.
    case course(DayCourse)
    case onward([Onward])
}

/// One thing we say, and where it comes from.
public struct Fact: Hashable, Sendable {
    /// Its own anchor, where it has one; else it is found by the heading above it.
    public let id: String?
    public let text: String
    public let citations: [Citation]
}

/// Facts side by side. The first cell of each row is what the row is about.
public struct GuideTable: Hashable, Sendable {
    public let caption: String
    public let header: [String]
    public let rows: [[String]]
    public let citations: [Citation]
}

/// What to do, and how soon.
public struct GuideCard: Hashable, Sendable {
    public enum Urgency: String, CaseIterable, Sendable { case nonUrgent, urgent, emergency }

    public let urgency: Urgency
    public let title: String
    public let lines: [String]
    public let citations: [Citation]
}

/// What one source says where others say something else.
public struct SourceView: Hashable, Sendable {
    public let source: String
    public let text: String
    public let citation: Citation

    init(_ source: String, _ text: String, _ citation: Citation) {
        (self.source, self.text, self.citation) = (source, text, citation)
    }

    /// By the one name that the source has on all our pages.
    init(_ text: String, _ citation: Citation) { self.init(citation.source.details.shortTitle, text, citation) }
}

/// Where to go next.
public enum Onward: Hashable, Sendable {
    case guide(String, String)
    case find(String, substance: Substance? = nil, setting: Setting? = nil, audience: Audience? = nil)
    case selfChecks(String)
    case askForHelp(String, as: ReferralRoute? = nil)
    case tellATeam(String)
    case plan(String)
    case talk(String)
    case emergency(String)
    /// The lines to ring about a topic.
    case lines(HelplineListing.Topic)
}

extension Onward {
    /// What is chosen already on the page that it leads to, as the query of an address holds it.
    public var chosen: [(name: String, value: String)] {
        switch self {
        case .find(_, let substance, let setting, let audience):
            let choices = [
                ("substance", substance?.rawValue), ("setting", setting?.rawValue), ("audience", audience?.rawValue),
            ]
            return choices.compactMap { name, value in value.map { (name, $0) } }
        case .askForHelp(_, let route): return route.map { [("route", $0.rawValue)] } ?? []
        default: return []
        }
    }
}

extension GuidePart {
    /// A paragraph.
    static func say(_ text: String, _ citations: Citation...) -> GuidePart {
        .paragraph(Fact(id: nil, text: text, citations: citations))
    }

    /// A paragraph with an anchor of its own.
    static func fact(_ id: String, _ text: String, _ citations: Citation...) -> GuidePart {
        .paragraph(Fact(id: id, text: text, citations: citations))
    }

    /// Points that all come from the same sources. Each bears them, since each may be read on its own.
    static func points(_ texts: [String], _ citations: Citation...) -> GuidePart {
        .list(texts.map { Fact(id: nil, text: $0, citations: citations) })
    }

    /// Things in their order, all from the same sources.
    static func inOrder(_ texts: [String], _ citations: Citation...) -> GuidePart {
        .steps(texts.map { Fact(id: nil, text: $0, citations: citations) })
    }

    static func table(
        _ caption: String, _ header: [String], _ rows: [[String]], _ citations: Citation...
    ) -> GuidePart {
        .table(GuideTable(caption: caption, header: header, rows: rows, citations: citations))
    }

    static func card(
        _ urgency: GuideCard.Urgency, _ title: String, _ lines: [String], _ citations: Citation...
    ) -> GuidePart {
        .card(GuideCard(urgency: urgency, title: title, lines: lines, citations: citations))
    }
}

extension GuidePart {
    /// As it is read, a line for each piece.
    public var text: String {
        switch self {
        case .paragraph(let fact): fact.text
        case .list(let facts), .steps(let facts): facts.map(\.text).joined(separator: "\n")
        case .table(let table): ([table.caption] + table.header + table.rows.flatMap { $0 }).joined(separator: "\n")
        case .card(let card): ([card.title] + card.lines).joined(separator: "\n")
        case .views(let views): views.map { "\($0.source)\n\($0.text)" }.joined(separator: "\n")
        case .course(let course): course.text
        case .onward: ""
        }
    }

    public var citations: [Citation] {
        switch self {
        case .paragraph(let fact): fact.citations
        case .list(let facts), .steps(let facts): facts.flatMap(\.citations)
        case .table(let table): table.citations
        case .card(let card): card.citations
        case .views(let views): views.map(\.citation)
        case .course(let course): course.citations
        case .onward: []
        }
    }
}
