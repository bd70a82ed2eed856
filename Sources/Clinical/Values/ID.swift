/// The name of one record. The type parameter says of what: an `ID<Person>` cannot be
/// handed where an `ID<Referral>` is wanted.
public struct ID<Of>: Hashable, Sendable, Comparable {
    /// 26 characters of Crockford base 32, in lower case: 48 bits of milliseconds, then 80 random bits.
    public let text: String

    /// Takes any text of the right shape; nil otherwise, so an id from a URL is safe to use.
    public init?(_ text: String) {
        guard text.utf8.count == 26, text.utf8.allSatisfy({ crockford.contains($0) }) else { return nil }
        self.text = text
    }

    /// A new id from a moment and ten random bytes. Ids made later sort later, which keeps
    /// the newest records together on disk.
    public init(at instant: Instant, random: [UInt8]) {
        precondition(random.count == 10, "an id takes ten random bytes")
        var number: [UInt8] = (0..<6).reversed().map { UInt8(truncatingIfNeeded: instant.milliseconds >> ($0 * 8)) }
        number += random
        text = base32(number)
    }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    /// The same id, said to be of another kind. For the Store, which handles all kinds alike.
    public func of<Other>(_: Other.Type) -> ID<Other> { ID<Other>(unchecked: text) }

    private init(unchecked text: String) { self.text = text }
}

extension ID: CustomStringConvertible {
    public var description: String { text }
}

extension ID: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "an id") { ID($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

private let crockford = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

/// Bytes as Crockford base 32 in lower case, most significant bits first.
public func base32(_ bytes: [UInt8]) -> String {
    var characters: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for byte in bytes {
        buffer = (buffer << 8 | Int(byte)) & 0xFFFF
        bits += 8
        while bits >= 5 {
            bits -= 5
            characters.append(crockford[(buffer >> bits) & 31])
        }
    }
    if bits > 0 { characters.append(crockford[(buffer << (5 - bits)) & 31]) }
    return String(decoding: characters, as: UTF8.self)
}
