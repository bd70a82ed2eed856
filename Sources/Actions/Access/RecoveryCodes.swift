/// What is stored of the codes that let someone in once each when their phone is lost.
public struct RecoveryCodes: Hashable, Codable, Sendable {
    private let salt: [UInt8]
    private let unused: [String]

    public static let count = 10

    public var left: Int { unused.count }

    /// Ten new codes to show once, and what to store of them.
    public static func make(entropy: Entropy) -> (shown: [String], stored: RecoveryCodes) {
        let codes = (0..<count).map { _ in LongCode(entropy: entropy) }
        let salt = entropy.bytes(16)
        let stored = RecoveryCodes(salt: salt, unused: codes.map { digest(of: $0.text, salt: salt) })
        return (codes.map(\.shown), stored)
    }

    /// What is left after `typed` is used; nil when it is not one of the unused codes. Store the answer
    /// in the same commit as the sign-in: that is what makes a code work once.
    public func using(_ typed: String) -> RecoveryCodes? {
        guard let code = LongCode(typed: typed) else { return nil }
        let used = digest(of: code.text, salt: salt)
        let rest = unused.filter { !areSame(Array($0.utf8), Array(used.utf8)) }
        return rest.count < unused.count ? RecoveryCodes(salt: salt, unused: rest) : nil
    }
}
