import Clinical

/// The coding that browsers use for forms and for the query of an address.
enum FormCoding {
    /// Letters, digits and `-._~`, which stand for themselves everywhere in an address.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    static func encoded(_ words: String, alsoPlain extra: UInt8? = nil) -> String {
        if words.utf8.allSatisfy(isPlain) { return words }
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            if isPlain(byte) || byte == extra {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Words as they were before they were coded. A percent sign that codes nothing stays as it is; bytes that are
    /// not UTF-8 become the replacement character; line ends become one line feed; of marks that are piled up only the
    /// first few stay.
    static func decoded(_ coded: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(coded.count)
        var next = coded.startIndex
        while next < coded.endIndex {
            let byte = coded[next]
            next += 1
            if byte == UInt8(ascii: "%"), let decoded = pair(in: coded, at: next) {
                bytes.append(decoded)
                next += 2
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        let words = String(decoding: withPlainLineEnds(bytes), as: UTF8.self)
        return bytes.allSatisfy { $0 < 0x80 } ? words : words.withoutPiledMarks
    }

    private static func pair(in coded: ArraySlice<UInt8>, at place: Int) -> UInt8? {
        guard place + 1 < coded.endIndex, let high = value(ofHexadecimal: coded[place]),
            let low = value(ofHexadecimal: coded[place + 1])
        else { return nil }
        return high << 4 | low
    }

    private static func value(ofHexadecimal digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        return bytes.indices.compactMap { place in
            guard bytes[place] == 0x0D else { return bytes[place] }
            return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? nil : 0x0A
        }
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
