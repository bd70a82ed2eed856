/// What the body that inspects a service thought of it, when, and where that can be read.
public struct RegulatorRating: Hashable, Codable, Sendable {
    /// In the regulator's own word: `Good`, `Requires improvement`. Scotland, Wales and Northern Ireland have others.
    public let words: String
    public let publishedOn: Day?
    /// A page on the web, `https` only.
    public let link: String?

    /// Nil for no words, or more than 80 characters, and for a link that is not `https`.
    public init?(words: String, publishedOn: Day? = nil, link: String? = nil) {
        guard (1...80).contains(words.count), link.map({ $0.hasPrefix("https://") }) ?? true else { return nil }
        self.words = words
        self.publishedOn = publishedOn
        self.link = link
    }

    /// Whether it is one of the two better ratings of England's regulator; nil for words of another scale.
    public var isGoodOrBetter: Bool? {
        switch words.lowercased() {
        case "good", "outstanding": true
        case "requires improvement", "inadequate": false
        default: nil
        }
    }

    /// `Good, published 1 March 2026`.
    public var inWords: String { words + (publishedOn.map { ", published \($0.spoken)" } ?? "") }
}
