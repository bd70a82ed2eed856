extension StringProtocol {
    /// The text without white space, newlines or invisible direction marks at either end.
    public var trimmed: String {
        let isSeen: (Character) -> Bool = { character in
            !character.isWhitespace && character.unicodeScalars.contains { $0.properties.generalCategory != .format }
        }
        guard let first = firstIndex(where: isSeen), let last = lastIndex(where: isSeen) else { return "" }
        return String(self[first...last])
    }

    /// The text without NUL and other control characters, keeping new lines (every kind as `\n`) and tabs.
    public var withoutControlCharacters: String {
        var kept = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if scalar == "\n", isAfterReturn { continue }
            if scalar == "\r" { kept.append("\n") }
            if scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control { kept.append(scalar) }
        }
        return String(kept)
    }

    /// Whether it takes more room than so many letters may. One letter may be of any number of bytes, so that these are
    /// counted first, which takes no time however many they are.
    public func isLonger(than letters: Int) -> Bool { utf8.count > letters * mostBytesALetter || count > letters }

    /// The text with no more than ten marks or unseen signs in a row on one letter. Thousands of them are no writing,
    /// and setting them on paper takes minutes. The tallest stack of Tibetan has eight, and a flag has seven.
    public var withoutPiledMarks: String {
        var kept = String.UnicodeScalarView()
        var pile = 0
        for scalar in unicodeScalars {
            pile = scalar.isOnAnother ? pile + 1 : 0
            if pile <= 10 { kept.append(scalar) }
        }
        return String(kept)
    }

    /// Whether there is one `@` with something on either side, and no white space or control character, in at
    /// most 254 bytes.
    public var looksLikeEmail: Bool {
        let text = trimmed
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let hasGap = text.unicodeScalars.contains {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }
        return halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && !hasGap && text.utf8.count <= 254
    }
}

/// The bytes of a letter of any script in ordinary writing are fewer.
private let mostBytesALetter = 8

extension Unicode.Scalar {
    /// Stands on the letter before it, or is not seen.
    fileprivate var isOnAnother: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: properties.isEmojiModifier
        }
    }
}

extension String {
    /// The text as it begins a sentence: only its first letter is changed.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
