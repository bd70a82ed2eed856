/// How far apart two words are as people type them.
enum Slips {
    /// How many there may be in a word for it still to be known: none in three letters, and three in eleven.
    static func allowed(inLetters letters: Int) -> Int {
        switch letters {
        case ..<4: 0
        case ..<8: 1
        case ..<11: 2
        default: 3
        }
    }

    /// The fewest letters left out, added, changed or swapped with the next that make one word of the other;
    /// nil when it takes more than `most`.
    static func between(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int? {
        guard abs(a.count - b.count) <= most else { return nil }
        var older = [Int](repeating: 0, count: b.count + 1)
        var (old, new) = (Array(0...b.count), older)
        for row in 0..<a.count {
            new[0] = row + 1
            for column in 0..<b.count {
                let changed = old[column] + (a[row] == b[column] ? 0 : 1)
                new[column + 1] = min(changed, old[column + 1] + 1, new[column] + 1)
                if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
                    new[column + 1] = min(new[column + 1], older[column - 1] + 1)
                }
            }
            if new.min() ?? 0 > most { return nil }
            (older, old, new) = (old, new, older)
        }
        return old[b.count] <= most ? old[b.count] : nil
    }
}
