/// Bytes as text: UTF-8, or Windows-1252 where they are not UTF-8, with double encoding undone.
func readText(_ bytes: ArraySlice<UInt8>) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { return fromWindows1252(bytes) }
    return undoubled(text)
}

/// Text that was UTF-8, was read as Latin-1 and was written as UTF-8 again: `Johnâ\u{80}\u{99}s` for `John’s`.
///
/// Rule: undone only when every character fits one byte, some is a control from U+0080 to U+009F (which no real
/// text holds), and the bytes are UTF-8.
private func undoubled(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { (0x80...0x9F).contains($0.value) }),
        scalars.allSatisfy({ $0.value <= 0xFF })
    else { return text }
    return String(validating: scalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self) ?? text
}

private func fromWindows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
        let isSpecial = (0x80...0x9F).contains(byte)
        text.append(isSpecial ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
}

/// The characters of the bytes 0x80 to 0x9F; the five unused ones stand as the replacement character.
private let windows1252 = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
