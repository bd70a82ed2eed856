import CryptoExtras
import Foundation

/// How much work one password costs to try. Stored beside each hash, so it can be raised for new
/// ones while old ones still open.
public struct PasswordCost: Hashable, Sendable {
    /// Rounds as a power of two, 1 to 20. Memory taken is 128 × blockSize × 2^roundsPower bytes.
    public let roundsPower: Int
    /// 1 to 32.
    public let blockSize: Int
    /// 1 to 16.
    public let parallelism: Int

    /// Nil when a number is outside its range: a spoilt row must not ask for all the memory there is.
    public init?(roundsPower: Int, blockSize: Int, parallelism: Int) {
        guard (1...20).contains(roundsPower), (1...32).contains(blockSize), (1...16).contains(parallelism)
        else { return nil }
        self.init(checked: (roundsPower, blockSize, parallelism))
    }

    private init(checked: (Int, Int, Int)) { (roundsPower, blockSize, parallelism) = checked }

    /// 2^17 rounds of 8: about a quarter of a second and 128 MiB a try on one 2026 server core.
    public static let current = PasswordCost(checked: (17, 8, 1))
}

/// The computer could not do the hashing (no memory left): say "try again", never "wrong password".
public struct PasswordHashingFailed: Error, Equatable {}

/// Makes and checks password hashes with scrypt. Slow on purpose: call it on a `SideThread`.
public struct Passwords: Sendable {
    public let cost: PasswordCost
    let derive: @Sendable (_ password: [UInt8], _ salt: [UInt8], _ cost: PasswordCost) -> [UInt8]?

    public init(cost: PasswordCost = .current) { self.init(cost: cost, derive: scrypt) }

    init(
        cost: PasswordCost, derive: @escaping @Sendable ([UInt8], [UInt8], PasswordCost) -> [UInt8]?
    ) {
        (self.cost, self.derive) = (cost, derive)
    }

    /// The hash to store for a new password, with sixteen fresh bytes of salt.
    public func hash(_ password: String, entropy: Entropy) throws(PasswordHashingFailed) -> PasswordHash {
        let salt = entropy.bytes(16)
        guard let key = derive(typed(password), salt, cost) else { throw PasswordHashingFailed() }
        return PasswordHash(cost: cost, salt: salt, key: key)
    }

    /// Whether `password` is the one behind `stored`. With nothing stored (an unknown name) the same
    /// work is done on a decoy and the answer is no, so the wait does not tell who has an account.
    public func matches(_ password: String, _ stored: PasswordHash?) throws(PasswordHashingFailed) -> Bool {
        let hash = stored ?? PasswordHash(cost: cost, salt: Self.decoy, key: Self.decoy + Self.decoy)
        guard let key = derive(typed(password), hash.salt, hash.cost) else { throw PasswordHashingFailed() }
        let isSame = areSame(key, hash.key)
        return isSame && stored != nil && PasswordRules.fitsInBounds(password)
    }

    /// True when `stored` was made at another cost than today's: hash again at the next right password.
    public func isOutOfDate(_ stored: PasswordHash) -> Bool { stored.cost != cost }

    private static let decoy = [UInt8](repeating: 0, count: 16)

    /// The same letters typed on different keyboards give the same bytes. A password longer than the
    /// rules allow is hashed as a short one, so that nobody can buy our time with long text.
    private func typed(_ password: String) -> [UInt8] {
        guard PasswordRules.fitsInBounds(password) else { return [0] }
        return Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }
}

private func scrypt(_ password: [UInt8], _ salt: [UInt8], _ cost: PasswordCost) -> [UInt8]? {
    let key = try? KDF.Scrypt.deriveKey(
        from: password, salt: salt, outputByteCount: 32, rounds: 1 << cost.roundsPower,
        blockSize: cost.blockSize, parallelism: cost.parallelism)
    return key?.withUnsafeBytes { Array($0) }
}
