/// A published questionnaire as data: what each item may score, and what the total means.
/// It holds topics, never a publisher's sentences; the words people read are a `Wording`.
public struct Instrument: Hashable, Sendable {
    /// Stable ids: stored, typed on the command line and sent to others.
    public enum Name: String, Codable, CaseIterable, Sendable {
        case audit
        case auditC = "audit-c"
        case dast10 = "dast-10"
        case sds
    }

    public let name: Name
    /// The plain name of the scale, which only a validated wording may bear.
    public let plainName: String
    public let items: [Item]
    /// Empty when what a total means depends on the substance.
    public let bands: [Band]
    public let skips: [Skip]
    /// Where the scoring comes from.
    public let citation: Citation

    /// The most points that can be scored.
    public var maximum: Int { items.reduce(0) { $0 + ($1.points.max() ?? 0) } }

    public func band(of total: Int) -> Band? { bands.first { $0.range.contains(total) } }
}

extension Instrument {
    public struct Item: Hashable, Sendable {
        /// Counted from 1, as people number questions.
        public let number: Int
        public let topic: String
        /// The points this item can have, least first.
        public let points: [Int]
        /// What "yes" scores, for an item that is answered yes or no.
        public let yes: Int?
    }

    /// What a range of totals means.
    public struct Band: Hashable, Sendable {
        /// Stable and kebab-case; the words are in Guides.
        public let code: String
        public let range: ClosedRange<Int>
        public let citation: Citation
    }

    /// A published rule that leaves items out: when the `when` items are all answered and their points add up to
    /// nought, the `leaves` items need not be asked.
    public struct Skip: Hashable, Sendable {
        public let when: [Int]
        public let leaves: ClosedRange<Int>
    }

    public static let all: [Instrument] = [.audit, .auditC, .dast10, .sds]

    public static func named(_ name: Name) -> Instrument {
        switch name {
        case .audit: .audit
        case .auditC: .auditC
        case .dast10: .dast10
        case .sds: .sds
        }
    }
}
