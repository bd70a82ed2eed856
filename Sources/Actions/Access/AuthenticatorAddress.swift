extension AuthenticatorSecret {
    /// The secret in RFC 4648 base 32, for typing into an app that cannot scan; groups of four.
    public var text: String { grouped(base32Text) }

    /// The address an authenticator app reads from a square code. It holds the secret: never log it.
    public func address(account: String, issuer: String = "Towpath") -> String {
        let label = "\(percentCoded(issuer)):\(percentCoded(account))"
        return "otpauth://totp/\(label)?secret=\(base32Text)&issuer=\(percentCoded(issuer))"
            + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepSeconds)"
    }

    /// Twenty bytes are exactly thirty-two letters of five bits, so no padding is needed.
    var base32Text: String {
        let bits = bytes.flatMap { byte in (0..<8).reversed().map { Int(byte >> $0 & 1) } }
        let letters = stride(from: 0, to: bits.count, by: 5).map { start in
            alphabet[bits[start..<start + 5].reduce(0) { $0 << 1 | $1 }]
        }
        return String(letters)
    }

    /// Reads what `text` writes, with or without its hyphens; nil for anything else.
    public init?(text: String) {
        let letters = text.filter { $0 != "-" && !$0.isWhitespace }
        let values = letters.compactMap { alphabet.firstIndex(of: $0) }
        guard letters.count == 32, values.count == 32 else { return nil }
        let bits = values.flatMap { value in (0..<5).reversed().map { value >> $0 & 1 } }
        self.init(
            bytes: stride(from: 0, to: bits.count, by: 8).map { start in
                UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
            })
    }
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

private func percentCoded(_ text: String) -> String {
    text.utf8.map { byte in
        let character = Character(UnicodeScalar(byte))
        let isPlain = byte < 128 && (character.isLetter || character.isNumber || "-._~".contains(character))
        return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
}
