import Clinical

/// A code of eighty random bits that people can read out, copy from a card and type on an old phone:
/// sixteen letters and digits of Crockford base 32, shown in fours, `7F3K-9QHM-2XVB-N4TD`.
struct LongCode: Hashable, Sendable {
    /// Sixteen characters, upper case, no hyphens.
    let text: String

    static let byteCount = 10
    static let length = 16

    init(entropy: Entropy) { text = base32(entropy.bytes(Self.byteCount)).uppercased() }

    /// Reads what someone typed: any case, spaces and hyphens anywhere, and the letters that look like
    /// digits (O for 0, I or L for 1). Nil when it cannot be a code, however it is read.
    init?(typed: String) {
        guard typed.utf8.count <= 200 else { return nil }
        let characters = typed.uppercased().filter { !$0.isWhitespace && !"-–—‐.".contains($0) }
        let read = characters.map { lookAlikes[$0] ?? $0 }
        guard read.count == Self.length, read.allSatisfy({ letters.contains($0) }) else { return nil }
        text = String(read)
    }

    var shown: String { grouped(text) }
}

private let letters = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
private let lookAlikes: [Character: Character] = ["O": "0", "I": "1", "L": "1"]

/// In fours with hyphens between.
func grouped(_ text: String) -> String {
    let characters = Array(text)
    return stride(from: 0, to: characters.count, by: 4).map { String(characters[$0..<min($0 + 4, characters.count)]) }
        .joined(separator: "-")
}
