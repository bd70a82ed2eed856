public import Clinical

/// A page that tells the public about one thing, with where each fact comes from.
public struct Guide: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case substance, behaviour, mind, treatment, life, family, about
    }

    /// Stable and kebab-case: it is the page's address.
    public let id: String
    public let kind: Kind
    public let title: String
    /// What the page is about, in a sentence or two.
    public let lead: String
    /// The substances it is about.
    public let substances: [Substance]
    /// What else people may type who look for it.
    public let names: [String]
    public let sections: [GuideSection]
    /// When its words were last set against their sources.
    public let reviewedOn: Day
    /// The clinician who signed these words off, by role; nil until one has.
    public let reviewer: String?

    init(
        _ id: String, _ kind: Kind, _ title: String, lead: String, about substances: [Substance] = [],
        names: [String] = [], reviewedOn: Day = Reviewed.firstEdition, reviewer: String? = nil,
        _ sections: [GuideSection]
    ) {
        (self.id, self.kind, self.title, self.lead) = (id, kind, title, lead)
        (self.substances, self.names, self.sections) = (substances, names, sections)
        (self.reviewedOn, self.reviewer) = (reviewedOn, reviewer)
    }
}

extension Guide {
    /// Words for the public are set against their sources once a year (our own rule).
    public static let reviewedEvery = 365

    public var reviewDueOn: Day { reviewedOn.adding(days: Self.reviewedEvery) }

    public func isOverdue(on day: Day) -> Bool { day > reviewDueOn }

    /// The guide at an address, if there is one.
    public static func named(_ id: String) -> Guide? { byID[id] }

    public static func of(_ kind: Kind) -> [Guide] { all.filter { $0.kind == kind } }

    /// The guide that is about `substance`.
    public static func about(_ substance: Substance) -> Guide? {
        all.first { $0.kind == .substance && $0.substances.contains(substance) }
    }

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension Guide {
    /// Everything on the page as it is read, a line for each piece.
    public var text: String { ([title, lead] + sections.map(\.text)).joined(separator: "\n") }

    /// Every source the page names, each once, in the order they are met.
    public var citations: [Citation] {
        var seen: Set<Citation> = []
        return sections.flatMap(\.citations).filter { seen.insert($0).inserted }
    }
}
