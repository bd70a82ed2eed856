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

extension String {
    /// The text as it begins a sentence: only its first letter is changed.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
