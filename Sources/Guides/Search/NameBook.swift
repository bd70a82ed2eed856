import Clinical

/// By what names people ask for each guide, and for what we have no guide to. It never changes once built.
struct NameBook: Sendable {
    /// A name that was typed, where it stands, and whose it is.
    struct Found {
        let place: Range<Int>
        /// How much it counts for, for each guide that has it.
        let guides: [Int: Int]
        let missing: [MissingGuide]
        /// Tells that someone was away and may have lost their tolerance.
        let isOfBeingAway: Bool
    }

    static let all = NameBook()

    private var guides: [[String]: [Int: Int]] = [:]
    private var missing: [[String]: [MissingGuide]] = [:]
    private let beingAway = Set(TypedNames.afterABreak.map { FoldedName($0).words })
    private let firsts: Set<String>
    private let longest: Int
    private let words: WordList

    private init() {
        for (number, guide) in Guide.all.enumerated() {
            for (name, weight) in guide.asked {
                guides[FoldedName(name).words, default: [:]].merge([number: weight]) { max($0, $1) }
            }
        }
        for one in MissingGuide.all {
            for name in one.names { missing[FoldedName(name).words, default: []].append(one) }
        }
        for phrase in TypedNames.ofTheLaw { guides[FoldedName(phrase).words] = [:] }
        let names = Array(guides.keys) + Array(missing.keys)
        firsts = Set(names.compactMap(\.first))
        longest = names.map(\.count).max() ?? 0
        words = WordList(names.joined())
    }

    /// The longest names that are in the words. A shorter name inside of one is not meant: liquid ecstasy is GHB.
    func names(in typed: [String]) -> [Found] {
        var found: [Found] = []
        var start = 0
        while start < typed.count {
            let name = name(in: typed, from: start)
            if let name { found.append(name) }
            start = name?.place.upperBound ?? start + 1
        }
        return found
    }

    private func name(in typed: [String], from start: Int) -> Found? {
        guard firsts.contains(typed[start]) else { return nil }
        for end in stride(from: min(typed.count, start + longest), to: start, by: -1) {
            let words = Array(typed[start..<end])
            let (guides, missing) = (guides[words], missing[words])
            if guides == nil, missing == nil { continue }
            return Found(
                place: start..<end, guides: guides ?? [:], missing: missing ?? [],
                isOfBeingAway: beingAway.contains(words))
        }
        return nil
    }

    /// The words as they were meant: one that the guides do not hold is the name that it begins or is a slip away from.
    func spelt(_ typed: [String]) -> [String] {
        let strange = typed.filter { $0.utf8.count >= 4 && !words.holds($0) && Shelf.all.holders(of: $0) == 0 }
        let looked = Set(strange.sorted { $0.utf8.count > $1.utf8.count }.prefix(Self.mostSlips))
        return typed.map { word in looked.contains(word) ? meant(by: word) ?? word : word }
    }

    /// In so many words of a question slips are looked for, the longest.
    private static let mostSlips = 6

    /// In a short word the first letter is seldom the one that slips, and letters are sooner left out than put in.
    private func meant(by word: String) -> String? {
        words.meant(by: word).first { name in
            (word.utf8.count > 5 || name.first == word.first)
                && (word.utf8.count > 4 || name.utf8.count >= word.utf8.count)
        }
    }
}

extension Guide {
    /// Each name by which it is asked for, and how much that counts.
    ///
    /// Rule: what a question is about (a substance, a state of mind) comes before what is to be done about it; and
    /// whoever asks for someone else is first told how to help them. A name that is the guide's own, or stands in its
    /// title, counts a little more than one it shares, and a name of several words more than one of one. Whoever was
    /// away and lost their tolerance is first told of overdose: that counts as a substance's own name does, and once.
    fileprivate var asked: [(String, Int)] {
        let own = [title, id] + (kind == .substance ? substances.flatMap(\.names) : [])
        let more = names + substances.flatMap(\.names) + TypedNames.of(id)
        let danger = id == "naloxone" ? TypedNames.afterABreak : []
        return own.map { ($0, weight($0, isOwn: true)) } + more.map { ($0, weight($0, isOwn: false)) }
            + danger.map { ($0, 41 + (FoldedName($0).words.count > 1 ? 1 : 0)) }
    }

    private func weight(_ name: String, isOwn: Bool) -> Int {
        let words = FoldedName(name).words
        let isTitled = Set(FoldedName(title).words).isSuperset(of: words)
        return weight + (isOwn || isTitled ? 1 : 0) + (words.count > 1 ? 1 : 0)
    }

    private var weight: Int {
        switch kind {
        case .family: 50
        case .substance, .behaviour, .mind: 40
        case .treatment, .life, .about: 30
        }
    }
}
