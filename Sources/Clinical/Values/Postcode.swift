/// The first half of a UK postcode: `LS1`, `EC1A`, `BT48`. About 3,000 are in use.
public struct Outcode: Hashable, Comparable, Sendable {
    /// Two to four capital letters and digits.
    public let text: String

    /// Takes `LS1`, `ls1`, ` Ls 1 `; nil when no outcode has that shape (A9, A99, A9A, AA9, AA99, AA9A).
    public init?(_ text: String) {
        guard let letters = squeezed(text, atMost: 4) else { return nil }
        self.init(letters[...])
    }

    init?(_ letters: ArraySlice<UInt8>) {
        guard isOutcode(letters) else { return nil }
        text = String(decoding: letters, as: UTF8.self)
    }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    /// The one or two letters it starts with, which may still name no real area.
    public var areaLetters: String { String(text.prefix { $0.isLetter }) }

    /// The postcode area, or nil when no area of the UK or its islands has those letters.
    public var area: PostcodeArea? { PostcodeArea(areaLetters) }
}

/// A whole UK postcode, `LS1 4AP`.
///
/// GIR 0AA, which belonged to a bank and has no place on a map, is not taken.
public struct Postcode: Hashable, Comparable, Sendable {
    public let outcode: Outcode
    /// A digit and two letters.
    public let incode: String

    /// Takes any case and any spacing; nil when no postcode has that shape.
    public init?(_ text: String) {
        guard let letters = squeezed(text, atMost: 7), letters.count >= 5,
            isIncode(letters.suffix(3)), let outcode = Outcode(letters.dropLast(3))
        else { return nil }
        self.outcode = outcode
        incode = String(decoding: letters.suffix(3), as: UTF8.self)
    }

    public static func < (a: Self, b: Self) -> Bool { (a.outcode, a.incode) < (b.outcode, b.incode) }
}

/// Why a postcode cannot exist.
public enum PostcodeProblem: Error, Hashable, Sendable {
    case malformed(String)
    case unknownArea(String)
    case unknownOutcode(String)

    public var words: String {
        switch self {
        case .malformed(let text): "“\(text)” is not the shape of a UK postcode"
        case .unknownArea(let letters): "no UK postcode starts with \(letters)"
        case .unknownOutcode(let text): "there is no postcode district \(text)"
        }
    }
}

extension Postcode {
    /// A postcode that can exist.
    ///
    /// - Parameter known: every outcode of the imported places, or nil when none were imported:
    ///   then only the postcode area is checked.
    public static func checked(_ text: String, known: Set<Outcode>?) throws(PostcodeProblem) -> Postcode {
        guard let postcode = Postcode(text) else { throw .malformed(text) }
        guard postcode.outcode.area != nil else { throw .unknownArea(postcode.outcode.areaLetters) }
        guard known?.contains(postcode.outcode) ?? true else { throw .unknownOutcode(postcode.outcode.text) }
        return postcode
    }
}

/// The letters and digits of a postcode in capitals, without spaces; nil when it holds anything else or is too long.
private func squeezed(_ text: String, atMost limit: Int) -> [UInt8]? {
    var letters: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letters.append(byte)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte - 32)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
        case 0xC2, 0xA0: continue  // the two bytes of a no-break space, common in spreadsheets
        default: return nil
        }
        if letters.count > limit { return nil }
    }
    return letters
}

private func isOutcode(_ letters: ArraySlice<UInt8>) -> Bool {
    let shape = letters.map { isDigit($0) ? "9" : "A" }.joined()
    return ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"].contains(shape)
}

/// A digit, then two letters; the letters C, I, K, M, O and V are never used there.
private func isIncode(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count == 3, let first = letters.first, isDigit(first) else { return false }
    return letters.dropFirst().allSatisfy { !isDigit($0) && !"CIKMOV".utf8.contains($0) }
}

private func isDigit(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: "9") }

extension Outcode: CustomStringConvertible {
    public var description: String { text }
}

extension Postcode: CustomStringConvertible {
    /// `LS1 4AP`, with one space.
    public var description: String { "\(outcode.text) \(incode)" }
}

extension Outcode: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "an outcode") { Outcode($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Postcode: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "a postcode") { Postcode($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
