/// A name reduced to what two people typing it would agree on: lower case, accents dropped from Latin
/// letters, apostrophes closed up, hyphens and other punctuation splitting words. Other scripts are left
/// as they are.
public struct FoldedName: Hashable, Sendable {
    /// The words in order, apostrophes closed up: `Siân O'Brien-Ng` is `sian`, `obrien`, `ng`.
    public let words: [String]
    /// The pieces on either side of an apostrophe, where there was one: `brien` in `O'Brien`.
    private let pieces: [String]

    public init(_ text: String) {
        var reader = NameReader()
        for scalar in text.lowercased().unicodeScalars { reader.read(scalar) }
        reader.endWord()
        words = reader.words
        pieces = reader.pieces
    }

    /// The words, and the other ways the same name is often typed: a short word run together with
    /// the next (`Mc Donald`, `O Brien`, `De Souza`), and what follows an apostrophe on its own.
    public var searchWords: [String] {
        let runTogether = zip(words, words.dropFirst()).filter { $0.0.count <= 3 }.map { $0.0 + $0.1 }
        return (words + runTogether + pieces.filter { $0.count > 1 }).map { String($0.prefix(40)) }
    }
}

private struct NameReader {
    var words: [String] = []
    var pieces: [String] = []
    private var wordPieces: [String] = [""]
    private var isAfterLatin = false

    mutating func read(_ scalar: Unicode.Scalar) {
        if apostrophes.contains(scalar) {
            wordPieces.append("")
        } else if let letters = latinLetters(for: scalar) {
            wordPieces[wordPieces.count - 1] += letters
            isAfterLatin = true
        } else if isAfterLatin && (0x300...0x36F).contains(scalar.value) {
            // An accent typed as a separate mark.
        } else {
            readOther(scalar)
        }
    }

    private mutating func readOther(_ scalar: Unicode.Scalar) {
        isAfterLatin = false
        switch scalar.properties.generalCategory {
        case .format: break  // Direction marks and joiners: invisible, and typed by some keyboards only.
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .connectorPunctuation, .otherPunctuation:
            endWord()
        default: wordPieces[wordPieces.count - 1].unicodeScalars.append(scalar == "ς" ? "σ" : scalar)
        }
    }

    mutating func endWord() {
        let word = wordPieces.joined()
        if !word.isEmpty { words.append(word) }
        if wordPieces.count > 1 { pieces += wordPieces }
        wordPieces = [""]
        isAfterLatin = false
    }
}

private let apostrophes: Set<Unicode.Scalar> = [
    "'", "`", "\u{B4}", "\u{2B9}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{FF07}",
]

/// Latin letters whose Unicode name is not "letter X with something".
private let namedLatin: [Unicode.Scalar: String] = [
    "ß": "ss", "þ": "th", "ð": "d", "œ": "oe", "ı": "i", "ĸ": "k", "ŋ": "n", "ſ": "s", "\u{133}": "ij",
    "ə": "e", "ɛ": "e", "ɔ": "o",
]

/// The plain letters of a Latin letter in lower case, or of a digit; nil for anything else.
///
/// Unicode's own name for a letter says what it is built on: `LATIN SMALL LETTER O WITH STROKE`. Unlike
/// decomposition that also covers letters that do not decompose, such as ø, ł and đ.
private func latinLetters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "\u{0}"..."\u{7F}": return nil
    default: break
    }
    if let letters = namedLatin[scalar] { return letters }
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
    let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
    return letter.count <= 2 ? letter.lowercased() : nil
}
