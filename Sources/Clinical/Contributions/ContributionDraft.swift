/// What a reader has typed and not yet sent, as it was typed.
public struct ContributionDraft: Hashable, Sendable {
    public var kind: String
    public var words: String

    public init(kind: String = "", words: String = "") {
        self.kind = kind
        self.words = words
    }

    /// The question that a mistake stands beside.
    public enum Field: String, CaseIterable, Sendable {
        case kind
        case words
    }

    /// One answer that cannot be taken as it is.
    public struct Mistake: Hashable, Sendable {
        public let field: Field
        public let sentence: String
    }

    /// Everything that stops it from being sent, in the order of the page.
    public var mistakes: [Mistake] {
        var found: [Mistake] = []
        if ContributionKind(rawValue: kind) == nil {
            found.append(Mistake(field: .kind, sentence: "Choose a tip or a quote."))
        }
        do throws(ContributionWordsRefusal) {
            _ = try ContributionWords(words)
        } catch {
            found.append(Mistake(field: .words, sentence: error.sentence))
        }
        return found
    }
}
