import Clinical

/// The random value in a staff member's cookie: 256 bits. Only its digest is stored, so a copy of the
/// database signs nobody in.
public struct SignInToken: Hashable, Sendable {
    /// Fifty-two letters and digits, safe in a cookie.
    public let text: String

    public init(entropy: Entropy) { text = base32(entropy.bytes(32)) }

    /// Nil unless it has the shape of a token, so that nothing long or strange reaches the store.
    public init?(_ text: String) {
        let isWellFormed = text.utf8.count == 52 && text.utf8.allSatisfy { isLetterOrDigit($0) }
        guard isWellFormed else { return nil }
        self.text = text
    }

    /// What is stored and looked up.
    public var digest: String { Actions.digest(of: text) }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
