extension StringProtocol {
    /// The text without white space, newlines or invisible direction marks at either end.
    public var trimmed: String {
        let isBlank: (Character) -> Bool = { character in
            character.isWhitespace || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
        }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
