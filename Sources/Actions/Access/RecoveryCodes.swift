import Clinical

/// What is stored of the codes that let someone in once each when their phone is lost.
public struct RecoveryCodes: Hashable, Sendable {
    /// One line for each unused code, `SALT:DIGEST`, as the credential keeps them.
    public let lines: [String]

    public static let count = 10

    public var left: Int { lines.count }

    /// Codes read back from a credential.
    public init(lines: [String]) { self.lines = lines }

    /// Ten new codes to show once, and what to store of them.
    public static func make(entropy: Entropy) -> (shown: [String], stored: RecoveryCodes) {
        let codes = (0..<count).map { _ in LongCode(entropy: entropy) }
        let salt = base32(entropy.bytes(16))
        return (codes.map(\.shown), RecoveryCodes(lines: codes.map { line(of: $0, salt: salt) }))
    }

    /// What is left after `typed` is used; nil when it is not one of the unused codes. Store the answer
    /// before the sign-in begins, expecting the version that was read: that is what makes a code work once.
    public func using(_ typed: String) -> RecoveryCodes? {
        guard let code = LongCode(typed: typed) else { return nil }
        let rest = lines.filter { line in
            let used = Self.line(of: code, salt: String(line.prefix { $0 != ":" }))
            return !areSame(Array(line.utf8), Array(used.utf8))
        }
        return rest.count < lines.count ? RecoveryCodes(lines: rest) : nil
    }

    private static func line(of code: LongCode, salt: String) -> String {
        salt + ":" + digest(of: code.text, salt: Array(salt.utf8))
    }
}
