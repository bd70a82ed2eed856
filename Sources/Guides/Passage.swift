public import Clinical

/// Something we tell the public: short paragraphs, where their facts come from, and when they were last read over.
public struct Passage: Hashable, Sendable {
    /// Stable and kebab-case.
    public let id: String
    public let title: String
    public let paragraphs: [String]
    public let citations: [Citation]
    public let reviewedOn: Day
    /// The clinician who signed these words off; nil until one has.
    public let reviewer: String?
}

extension Passage {
    init(_ id: String, _ title: String, _ paragraphs: [String], _ citations: [Citation]) {
        self.init(
            id: id, title: title, paragraphs: paragraphs, citations: citations, reviewedOn: Reviewed.firstEdition,
            reviewer: nil)
    }

    /// All of it, as it is read.
    public var text: String { ([title] + paragraphs).joined(separator: "\n") }
}

enum Reviewed {
    /// 20 November 2026, when the first edition of these words was set against its sources.
    static let firstEdition = Day(number: 20_777)
}
