extension [UInt8] {
    /// Appends words so that HTML shows them as they are, in text and inside a quoted attribute alike.
    /// Control characters, which HTML forbids, become the replacement character.
    mutating func appendEscaped(_ words: String) {
        var words = words
        words.withUTF8 { appendEscaped($0) }
    }

    /// Appends a whole number in digits.
    mutating func appendNumber(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// Appends text of our own, as it is.
    mutating func append(_ markup: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var (done, next) = (0, 0)
        while next < bytes.count {
            let byte = bytes[next]
            guard isSpecial(byte), let special = replacement(for: byte, before: bytes, at: next) else {
                next += 1
                continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<next]))
            append(special.markup)
            next += special.length
            done = next
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
    }
}

/// A first look that lets nearly every byte through: letters and digits are neither low nor one of the two high ones.
@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
    if byte > 0x3E { return byte == 0x7F || byte == 0xC2 }
    return byte < 0x20 || byte > 0x3B || byte == 0x22 || byte == 0x26 || byte == 0x27
}

private func replacement(
    for byte: UInt8, before bytes: UnsafeBufferPointer<UInt8>, at place: Int
) -> (markup: StaticString, length: Int)? {
    switch byte {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "="): nil
    case 0xC2:
        // U+0080 to U+009F: the second page of control characters.
        place + 1 < bytes.count && bytes[place + 1] < 0xA0 ? ("\u{FFFD}", 2) : nil
    default: ("\u{FFFD}", 1)
    }
}
