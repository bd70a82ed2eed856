/// Words in order, each once, to be found whole, by how they begin, or by a slip of the finger. It never changes.
public struct WordList: Sendable {
    let words: [[UInt8]]
    private let letters: [LetterSet]
    /// Where in `words` those of each length stand.
    private let byLength: [[Int]]

    /// Longer words are names of nothing, and are left out.
    static let longest = 40

    public init(_ all: some Sequence<String>) {
        let fitting = Set(all).map { Array($0.utf8) }.filter { (1...Self.longest).contains($0.count) }
        words = fitting.sorted { $0.lexicographicallyPrecedes($1) }
        letters = words.map(LetterSet.init)
        byLength = words.enumerated().reduce(into: Array(repeating: [], count: Self.longest + 1)) { lists, next in
            lists[next.element.count].append(next.offset)
        }
    }

    public func holds(_ word: String) -> Bool { place(of: Array(word.utf8)) != nil }

    /// What a word that is not in the list may be meant for: what it begins, or else what is fewest slips away, the
    /// shortest first. A short word begins too many others, and has too many neighbours.
    public func meant(by word: String) -> [String] {
        let typed = Array(word.utf8)
        let begun = beginning(with: typed)
        let found = begun.isEmpty ? slips(of: typed) : Array(begun)
        return found.sorted { (words[$0].count, $0) < (words[$1].count, $1) }.map {
            String(decoding: words[$0], as: UTF8.self)
        }
    }

    func place(of word: [UInt8]) -> Int? {
        let place = start(of: word)
        return place < words.count && words[place] == word ? place : nil
    }

    /// Those that begin with a word of four letters or more, and are longer.
    func beginning(with word: [UInt8]) -> Range<Int> {
        let start = start(of: word)
        guard word.count >= 4 else { return start..<start }
        let first = start < words.count && words[start] == word ? start + 1 : start
        return first..<(words[first...].firstIndex { !$0.starts(with: word) } ?? words.count)
    }

    /// Those that are fewest slips away, of as many as a word of that length may have.
    func slips(of word: [UInt8]) -> [Int] {
        let allowed = Slips.allowed(inLetters: word.count)
        guard allowed > 0, word.count <= Self.longest else { return [] }
        let typed = LetterSet(word)
        var (found, fewest): ([Int], Int) = ([], allowed)
        for length in max(1, word.count - allowed)...min(Self.longest, word.count + allowed) {
            for place in byLength[length] where typed.mayBeWithin(fewest, of: letters[place]) {
                guard let count = Slips.between(word, words[place], most: fewest) else { continue }
                if count < fewest { (found, fewest) = ([], count) }
                found.append(place)
            }
        }
        return found
    }

    private func start(of word: [UInt8]) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Which letters a word has, whatever their order. Counting what differs between two of these is far quicker than
/// counting slips, and leaves few words to count slips for.
struct LetterSet: Sendable {
    private let bits: UInt32

    init(_ word: [UInt8]) { bits = word.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

    /// One slip takes away one letter at most and brings one at most.
    func mayBeWithin(_ slips: Int, of other: LetterSet) -> Bool { (bits ^ other.bits).nonzeroBitCount <= 2 * slips }
}
