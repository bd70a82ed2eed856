/// A person's name as they write it, in any script. Any part may be empty, but not all of them.
public struct PersonName: Hashable, Sendable, Codable {
    public var given: String
    public var family: String
    /// What they like to be called, when it is neither of the others.
    public var knownAs: String

    public init(given: String = "", family: String = "", knownAs: String = "") {
        self.given = given.trimmed
        self.family = family.trimmed
        self.knownAs = knownAs.trimmed
    }

    /// True when there is nothing to call them by.
    public var isEmpty: Bool { given.isEmpty && family.isEmpty && knownAs.isEmpty }

    /// What to call them: their chosen name first.
    public var called: String { [knownAs, given, family].first { !$0.isEmpty } ?? "" }

    /// The whole name for a heading: `Given Family`, with a different known-as name in brackets.
    public var full: String {
        let formal = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
        if formal.isEmpty { return knownAs }
        return knownAs.isEmpty || knownAs == given ? formal : "\(formal) (\(knownAs))"
    }

    /// Every folded word a search may find this name by, without repeats.
    ///
    /// Only the first 12 words of each field count, so that a page of pasted text cannot flood the index.
    public var searchWords: [String] {
        var seen = Set<String>()
        return [given, family, knownAs].flatMap { FoldedName($0).searchWords.prefix(12) }
            .filter { seen.insert($0).inserted }
    }
}
