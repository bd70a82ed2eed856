/// Finds things by the words said of them, also when they are typed a little wrong. It never changes once built.
///
/// A word counts when it is the same, when four letters of it or more begin it, or, if there is neither, when it is as
/// few slips away as may be (`Slips`): a letter left out, added, changed, or two swapped. A rare word counts for more
/// than a common one.
public struct WordIndex: Sendable {
    /// One thing that was found: which of the entries, and how well it fits.
    public struct Hit: Hashable, Sendable {
        public let entry: Int
        /// How many of the typed words it has.
        public let matched: Int
        public let score: Int
    }

    fileprivate struct Posting: Sendable {
        let entry: Int32
        let weight: Int32
    }

    private let words: WordList
    /// For each of the words, in their order.
    private let postings: [[Posting]]
    private let entries: Int

    /// - Parameter entries: for each thing, the texts said of it and how much a word of each counts.
    public init(_ entries: [[(text: String, weight: Int)]]) {
        var gathered: [String: [Int32: Int32]] = [:]
        for (number, texts) in entries.enumerated() {
            for (text, weight) in texts {
                for word in FoldedName(text).words {
                    gathered[word, default: [:]][Int32(number), default: 0].raise(to: Int32(weight))
                }
            }
        }
        let words = WordList(gathered.keys)
        self.words = words
        postings = words.words.map { word in
            let found = gathered[String(decoding: word, as: UTF8.self), default: [:]]
            return found.sorted { $0.key < $1.key }.map { Posting(entry: $0.key, weight: $0.value) }
        }
        self.entries = entries.count
    }

    /// How many of the entries have the word as it stands.
    public func holders(of word: String) -> Int {
        words.place(of: Array(word.utf8)).map { postings[$0].count } ?? 0
    }

    /// Those that have the most of the typed words, those that fit best first.
    public func search(_ typed: String, limit: Int) -> [Hit] {
        var tally = Tally(entries: entries)
        for ways in ways(Self.wanted(typed).map { Array($0.utf8) }) {
            for (word, share) in ways {
                let rarity = Int32(1 + (entries / max(1, postings[word].count)).bitWidthUsed)
                tally.count(postings[word], worth: rarity * share)
            }
            tally.endWord()
        }
        return tally.best(limit)
    }

    /// A question has few words; the rest of a page that was pasted is not looked for.
    private static let mostWords = 12
    /// Slips take longest to find: they are looked for in so many words of a question, the longest, which tell most.
    private static let mostSlips = 6
    private static let mostBegun = 200
    private static let common: Set<String> = [
        "a", "am", "an", "and", "are", "at", "be", "been", "but", "by", "can", "cannot", "cant", "did", "do", "does",
        "dont", "for", "from", "get", "has", "have", "he", "her", "him", "his", "how", "i", "if", "im", "in", "is",
        "it", "me", "my", "not", "of", "on", "or", "our", "she", "shes", "hes", "so", "that", "the", "their", "them",
        "they", "this", "to", "us", "want", "wants", "was", "we", "were", "what", "when", "where", "who", "why", "will",
        "with", "wont", "you", "your",
    ]

    /// Whether a word is in so many questions that it tells nothing of what is meant.
    public static func isCommon(_ word: String) -> Bool { common.contains(word) }

    /// The words that tell something, each once; all of them if none does.
    public static func wanted(_ typed: String) -> [String] {
        let all = FoldedName(String(typed.prefix(500))).words
        let telling = all.filter { !common.contains($0) }
        var seen: Set<String> = []
        return Array((telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }.prefix(mostWords))
    }

    /// For each typed word the words that may be meant, each with what it counts for in tenths.
    private func ways(_ typed: [[UInt8]]) -> [[(Int, Int32)]] {
        let known = typed.map { word -> [(Int, Int32)] in
            let whole = words.place(of: word).map { ($0, Int32(10)) }
            return [whole].compactMap(\.self) + words.beginning(with: word).prefix(Self.mostBegun).map { ($0, 5) }
        }
        let strange = typed.indices.filter { known[$0].isEmpty }.sorted { typed[$0].count > typed[$1].count }
        let near = strange.prefix(Self.mostSlips).map { place in
            words.slips(of: typed[place]).map { ($0, Int32(4)) }
        }
        return known + near
    }
}

/// What each entry has of the words typed so far.
private struct Tally {
    private var matched: [Int32]
    private var scores: [Int32]
    /// What the best way to read the word at hand is worth, for the entries it touched.
    private var worth: [Int32]
    private var touched: [Int] = []

    init(entries: Int) {
        (matched, scores, worth) = (.init(repeating: 0, count: entries), .init(repeating: 0, count: entries), [])
        worth = scores
    }

    mutating func count(_ postings: [WordIndex.Posting], worth share: Int32) {
        for posting in postings {
            let entry = Int(posting.entry)
            if worth[entry] == 0 { touched.append(entry) }
            worth[entry].raise(to: posting.weight * share)
        }
    }

    mutating func endWord() {
        for entry in touched {
            matched[entry] += 1
            scores[entry] += worth[entry]
            worth[entry] = 0
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// The few best of those that have the most words, without putting all the others in order.
    func best(_ limit: Int) -> [WordIndex.Hit] {
        guard let most = matched.max(), most > 0, limit > 0 else { return [] }
        var best: [WordIndex.Hit] = []
        for entry in matched.indices where matched[entry] == most {
            let score = Int(scores[entry])
            if best.count == limit, best[limit - 1].score >= score { continue }
            let place = best.firstIndex { $0.score < score } ?? best.count
            best.insert(WordIndex.Hit(entry: entry, matched: Int(most), score: score), at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }
}

extension Int32 {
    fileprivate mutating func raise(to other: Int32) { self = Swift.max(self, other) }
}

extension Int {
    /// How many bits the number needs: 0 for 0, 1 for 1, 4 for 8.
    fileprivate var bitWidthUsed: Int { Int.bitWidth - leadingZeroBitCount }
}
