/// Finds things by the words said of them, also when they are typed a little wrong. It never changes once built.
///
/// A word counts when it is the same, when what was typed begins it, or, if there is neither, when it is one slip
/// away (two in a word of eight letters or more): a letter left out, added, changed, or two swapped. A rare word
/// counts for more than a common one.
public struct WordIndex: Sendable {
    /// One thing that was found: which of the entries, and how well it fits.
    public struct Hit: Hashable, Sendable {
        public let entry: Int
        /// How many of the typed words it has.
        public let matched: Int
        public let score: Int
    }

    private struct Posting: Sendable {
        let entry: Int32
        let weight: Int32
    }

    private var words: [[UInt8]] = []
    private var postings: [[Posting]] = []
    /// Where in `words` those of each length stand, for finding slips.
    private var byLength: [[Int32]] = []
    private let entries: Int

    /// - Parameter entries: for each thing, the texts said of it and how much a word of each counts.
    public init(_ entries: [[(text: String, weight: Int)]]) {
        self.entries = entries.count
        var gathered: [String: [Int32: Int32]] = [:]
        for (number, texts) in entries.enumerated() {
            for (text, weight) in texts {
                for word in FoldedName(text).words where word.utf8.count <= Self.longest {
                    let held = gathered[word]?[Int32(number)] ?? 0
                    gathered[word, default: [:]][Int32(number)] = max(held, Int32(weight))
                }
            }
        }
        for word in gathered.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let found = gathered[word, default: [:]].sorted { $0.key < $1.key }
            words.append(Array(word.utf8))
            postings.append(found.map { Posting(entry: $0.key, weight: $0.value) })
        }
        byLength = [[Int32]](repeating: [], count: Self.longest + 1)
        for (number, word) in words.enumerated() { byLength[word.count].append(Int32(number)) }
    }

    /// Those that have the most of the typed words first, and among them those that fit best.
    public func search(_ typed: String, limit: Int) -> [Hit] {
        var matched = [Int32](repeating: 0, count: entries)
        var scores = [Int32](repeating: 0, count: entries)
        for word in Self.wanted(typed) {
            for (entry, score) in best(Array(word.utf8)) {
                matched[entry] += 1
                scores[entry] += score
            }
        }
        let hits = matched.indices.lazy.filter { matched[$0] > 0 }.map { entry in
            Hit(entry: entry, matched: Int(matched[entry]), score: Int(scores[entry]))
        }
        let ranked = hits.sorted { ($0.matched, $0.score, $1.entry) > ($1.matched, $1.score, $0.entry) }
        return Array(ranked.prefix(limit))
    }

    /// Longer words are names of nothing.
    private static let longest = 40
    /// A question has few words; the rest of a page that was pasted is not looked for.
    private static let mostWords = 12
    private static let common: Set<String> = [
        "a", "am", "an", "and", "are", "at", "be", "been", "but", "by", "can", "cannot", "cant", "did", "do", "does",
        "dont", "for", "from", "get", "has", "have", "he", "her", "him", "his", "how", "i", "if", "im", "in", "is",
        "it", "me", "my", "not", "of", "on", "or", "our", "she", "shes", "hes", "so", "that", "the", "their", "them",
        "they", "this", "to", "us", "want", "wants", "was", "we", "were", "what", "when", "where", "who", "why", "will",
        "with", "wont", "you", "your",
    ]

    /// The words that tell something, each once; all of them if none does.
    public static func wanted(_ typed: String) -> [String] {
        let all = FoldedName(String(typed.prefix(500))).words
        let telling = all.filter { !common.contains($0) }
        var seen: Set<String> = []
        return Array((telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }.prefix(mostWords))
    }

    /// For each entry that has the word in some way, what its best way is worth.
    private func best(_ word: [UInt8]) -> [Int: Int32] {
        var best: [Int: Int32] = [:]
        for (number, share) in ways(word) {
            let rarity = Int32(1 + (entries / max(1, postings[number].count)).bitWidthUsed)
            for posting in postings[number] {
                let worth = posting.weight * rarity * share
                best[Int(posting.entry)] = max(best[Int(posting.entry)] ?? 0, worth)
            }
        }
        return best
    }

    /// The words that may be meant, each with what it counts for in tenths.
    private func ways(_ word: [UInt8]) -> [(Int, Int32)] {
        let start = words.partitioningIndex { !$0.lexicographicallyPrecedes(word) }
        var found: [(Int, Int32)] = []
        var number = start
        while number < words.count, words[number].starts(with: word), found.count < 200 {
            if words[number].count == word.count {
                found.append((number, 10))
            } else if word.count >= 3 {
                found.append((number, 5))
            }
            number += 1
        }
        return found.isEmpty ? slips(word).map { ($0, 4) } : found
    }

    private func slips(_ word: [UInt8]) -> [Int] {
        let allowed = word.count < 4 ? 0 : word.count < 8 ? 1 : 2
        guard allowed > 0, word.count <= Self.longest else { return [] }
        let lengths = max(1, word.count - allowed)...min(Self.longest, word.count + allowed)
        let near = lengths.flatMap { byLength[$0] }.compactMap { number -> (Int, Int)? in
            let slips = Slips.between(word, words[Int(number)], most: allowed)
            return slips.map { (Int(number), $0) }
        }
        let fewest = near.map(\.1).min()
        return near.filter { $0.1 == fewest }.map(\.0)
    }
}

extension Int {
    /// How many bits the number needs: 0 for 0, 1 for 1, 4 for 8.
    fileprivate var bitWidthUsed: Int { Int.bitWidth - leadingZeroBitCount }
}

extension Array {
    /// The first index for which `belongs` is true, where it is false before and true after.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
