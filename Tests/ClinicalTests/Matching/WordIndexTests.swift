import Testing

@testable import Clinical

@Suite("Finding things by their words")
struct WordIndexTests {
    static let shops = WordIndex(
        ["Kettering Pharmacy", "Lockside Recovery Leeds", "Lockside House York", "Harbour Recovery"].map { [($0, 10)] })

    static func found(_ typed: String) -> [Int] { shops.search(typed, limit: 9).map(\.entry) }

    @Test("three letters are too few to begin a longer word, four are enough")
    func beginnings() {
        #expect(Self.found("ket").isEmpty)
        #expect(Self.found("kett") == [0])
    }

    @Test("those that have the most of the words are found, and no others")
    func most() {
        #expect(Self.found("lockside recovery") == [1])
        #expect(Self.found("recovery") == [1, 3])
    }

    @Test("a slip of the finger finds the nearest word", arguments: ["recovrey", "reccovery", "recvery"])
    func slips(typed: String) {
        #expect(Self.found(typed) == [1, 3])
    }

    @Test("the limit keeps the best", arguments: 1...3)
    func limit(most: Int) {
        let index = WordIndex((0..<200).map { [("hope", 1 + $0 % 50)] })
        #expect(index.search("hope", limit: most).map(\.entry) == Array([49, 99, 149].prefix(most)))
    }

    @Test("a word list finds every word that so few slips away as counting them one by one does, and no other")
    func thorough() {
        var random = SplitMix64(seed: 11)
        let words = (0..<400).map { _ in
            String((0..<Int.random(in: 3...11, using: &random)).map { _ in "abcdé".randomElement(using: &random)! })
        }
        let list = WordList(words)
        for typed in words.prefix(60).map({ String($0.dropFirst().reversed()) }) {
            let word = Array(typed.utf8)
            let allowed = Slips.allowed(inLetters: word.count)
            let counted = list.words.indices.compactMap { place in
                Slips.between(word, list.words[place], most: allowed).map { (place, $0) }
            }
            let fewest = counted.map(\.1).min()
            let expected = allowed == 0 ? [] : counted.filter { $0.1 == fewest }.map(\.0)
            #expect(list.slips(of: word).sorted() == expected, "\(typed)")
        }
    }

    @Test("only the longest words of a question are looked for with slips, whatever their order")
    func manyStrange() {
        let strange = ["zzzz", "yyyy", "xxxx", "wwww", "vvvv", "uuuu", "qqqq", "rrrr"]
        #expect(Self.found((strange + ["recovrey"]).joined(separator: " ")) == [1, 3])
    }
}
