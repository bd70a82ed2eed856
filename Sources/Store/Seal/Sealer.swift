import Crypto
import Foundation

/// Encrypts a body with its subject's key, bound to the record it belongs to.
///
/// AES-GCM with a random 96-bit nonce from the system: never from a seeded source, because
/// one nonce used twice with one key would give both bodies away.
enum Sealer {
    /// The kind, id and version stand in the authenticated data, so a body that is moved to
    /// another row, or put back in place of a later one, does not open.
    static func seal(
        _ body: [UInt8], with key: SymmetricKey, kind: String, id: String, version: Int
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(body, using: key, authenticating: binding(kind, id, version))
        guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
        return Array(combined)
    }

    static func open(
        _ sealed: [UInt8], with key: SymmetricKey, kind: String, id: String, version: Int
    ) throws -> [UInt8] {
        let box = try AES.GCM.SealedBox(combined: sealed)
        return Array(try AES.GCM.open(box, using: key, authenticating: binding(kind, id, version)))
    }

    private static func binding(_ kind: String, _ id: String, _ version: Int) -> Data {
        Data("\(kind)|\(id)|\(version)".utf8)
    }
}
