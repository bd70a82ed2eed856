public import Clinical
import Crypto
import Foundation

/// The secret that a person's authenticator app shares with us, and the six-digit codes it gives
/// (RFC 6238: HMAC-SHA-1, steps of thirty seconds).
public struct AuthenticatorSecret: Hashable, Sendable {
    /// Twenty bytes, as RFC 4226 section 4 recommends.
    public let bytes: [UInt8]

    static let byteCount = 20
    static let stepSeconds: Int64 = 30
    static let digits = 6
    /// One step either way, for a phone whose clock is half a minute out.
    static let window: Int64 = 1

    public init(entropy: Entropy) { bytes = entropy.bytes(Self.byteCount) }

    /// Nil unless there are twenty bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The step that `typed` belongs to, when it is this moment's code or a neighbour's and comes after
    /// `lastStep`, the last one used; nil otherwise. Store the answer in the same commit as the sign-in:
    /// that is what makes a code work once. Spaces are ignored.
    public func step(of typed: String, at now: Instant, after lastStep: Int64?) -> Int64? {
        let code = Array(typed.filter { !$0.isWhitespace }.utf8)
        let current = now.milliseconds / (Self.stepSeconds * 1000)
        let steps = (current - Self.window)...(current + Self.window)
        let matching = steps.filter { areSame(Array(self.code(step: $0).utf8), code) }
        return matching.first { $0 > (lastStep ?? .min) }
    }

    /// The code for the step that `now` falls in; for the demo and for tests.
    public func code(at now: Instant) -> String { code(step: now.milliseconds / (Self.stepSeconds * 1000)) }

    func code(step: Int64) -> String {
        let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
        let offset = Int(mac[19] & 0x0F)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - text.count) + text
    }
}

/// HMAC-SHA-256 of `text` under the server's token key, in hexadecimal. `purpose` keeps a digest
/// made for one table from being looked up in another.
func keyedDigest(of text: String, purpose: String, key: [UInt8]) -> String {
    let mac = HMAC<SHA256>.authenticationCode(
        for: Array("\(purpose):\(text)".utf8), using: SymmetricKey(data: key))
    return hexadecimal(mac)
}

/// SHA-256 of `salt` then `text`, in hexadecimal: enough for long random codes, never for passwords.
func digest(of text: String, salt: [UInt8] = []) -> String { hexadecimal(SHA256.hash(data: salt + Array(text.utf8))) }

private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

/// Whether two runs of bytes are the same, taking as long to say no at the first byte as at the last.
func areSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
