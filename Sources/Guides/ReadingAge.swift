/// The age at which a text can be read: its Flesch-Kincaid school grade and five years more.
public struct ReadingAge: Hashable, Sendable {
    public let words: Int
    public let sentences: Int
    let syllables: Int

    /// `leavingOut`: names that nobody can make simpler, such as those of drugs; they are not counted.
    public init(of text: String, leavingOut names: Set<String> = []) {
        let sentences = text.split { ".!?\n".contains($0) }.map(ReadingAge.words).filter { !$0.isEmpty }
        let counted = sentences.joined().filter { !names.contains($0.lowercased()) }
        self.sentences = max(1, sentences.count)
        words = max(1, counted.count)
        syllables = counted.reduce(0) { $0 + ReadingAge.syllables(in: $1) }
    }

    /// In years.
    public var years: Double {
        0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59 + 5
    }

    private static func words(in sentence: Substring) -> [String] {
        sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }

    /// Runs of vowels, less a silent e or ed at the end. Each digit of a number is one syllable.
    static func syllables(in word: String) -> Int {
        if word.allSatisfy(\.isNumber) { return word.count }
        let word = word.lowercased()
        let runs = word.split { !"aeiouy".contains($0) }.count
        let hasSilentEnd = (word.hasSuffix("e") && !word.hasSuffix("le")) || endsInSilentEd(word)
        return max(1, runs - (hasSilentEnd ? 1 : 0))
    }

    private static func endsInSilentEd(_ word: String) -> Bool {
        word.hasSuffix("ed") && !word.hasSuffix("ted") && !word.hasSuffix("ded") && !word.hasSuffix("eed")
    }
}
