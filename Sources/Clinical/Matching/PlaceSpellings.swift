/// Names of places by how people misspell them, the larger place first.
///
/// A name counts as one word, so that it does not matter where it was parted (`Miltonkeynes`, `New Castle`), and so do
/// the words it begins with (`Newcastel`).
struct PlaceSpellings: Sendable {
    private let whole: Set<String>
    private let names: [String]
    /// Names of three words and more by the last two: whoever types `Barrow-in-Furness`, of which no source speaks, may
    /// find a neighbour by it.
    private let endings: [[Substring]: [String]]
    private let index: WordIndex

    /// - Parameters:
    ///   - whole: every name as `foldedWords` has it, and how large a place it is.
    ///   - starts: the first words of names, and how large the largest of those places is.
    init(_ whole: [String: Int], starts: [String: Int]) {
        let sizes = whole.merging(starts) { max($0, $1) }
        self.whole = Set(whole.keys)
        names = sizes.keys.sorted()
        let long = whole.keys.sorted().filter { $0.split(separator: " ").count > 2 }
        endings = Dictionary(grouping: long) { Array($0.split(separator: " ").suffix(2)) }
        index = WordIndex(names.map { [($0.filter { $0 != " " }, sizes[$0] ?? 0)] })
    }

    /// Names that may be meant: those that begin with what was typed, or have the fewest slips in them. Else those
    /// among the words (`near Leeds`); else those with the same last words, and those near its first words, the last
    /// being left away one by one.
    func near(_ typed: String) -> [String] {
        let words = foldedWords(String(typed.prefix(100))).split(separator: " ").prefix(8)
        guard !words.isEmpty else { return [] }
        let tries = [{ spelt(words) }, { within(words) }, { ending(words) + beginning(words) }]
        return tries.lazy.map { $0() }.first { !$0.isEmpty } ?? []
    }

    private func spelt(_ words: ArraySlice<Substring>) -> [String] {
        index.search(words.joined(), limit: 20).map { names[$0.entry] }
    }

    /// The longest runs of words that are names.
    private func within(_ words: ArraySlice<Substring>) -> [String] {
        let lengths = (1..<words.count).reversed().lazy
        return lengths.map { length in
            (0...words.count - length).map { words.dropFirst($0).prefix(length).joined(separator: " ") }
                .filter(whole.contains)
        }.first { !$0.isEmpty } ?? []
    }

    private func ending(_ words: ArraySlice<Substring>) -> [String] {
        words.count > 2 ? endings[Array(words.suffix(2))] ?? [] : []
    }

    /// Three letters begin too many names.
    private func beginning(_ words: ArraySlice<Substring>) -> [String] {
        let starts = (1..<words.count).reversed().lazy.map { words.prefix($0) }
        return starts.filter { $0.joined().count > 3 }.map(spelt).first { !$0.isEmpty } ?? []
    }
}
