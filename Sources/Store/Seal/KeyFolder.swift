import Crypto
public import Foundation

/// The folder of keys that are in no database: the master keys that wrap people's keys, the
/// key of the search marks, and the key that signs the log of heads.
///
/// Every file is readable by its owner only. `towpath backup` never touches this folder.
public struct KeyFolder: Sendable {
    public let url: URL
    let masters: [String: SymmetricKey]
    /// The master that wraps new keys; the others only unwrap until rotation has emptied them.
    let currentMaster: String
    let tokenKey: SymmetricKey
    let signingKey: Curve25519.Signing.PrivateKey

    /// Opens the folder. When `making`, makes it and its keys if they are not there; otherwise a key
    /// that is not there is a refusal, because a new one would open nothing that was ever saved.
    public init(opening url: URL, making: Bool = true) throws {
        self.url = url
        if making { try Self.make(url) } else { try Self.requireKeys(in: url) }
        tokenKey = SymmetricKey(data: try Self.key("tokens", in: url))
        signingKey = try Curve25519.Signing.PrivateKey(rawRepresentation: try Self.key("signing", in: url))
        let names = try Self.masterNames(in: url)
        masters = try Dictionary(
            uniqueKeysWithValues: names.map { ($0, SymmetricKey(data: try Self.key($0, in: url))) })
        currentMaster = names.max() ?? "master-0001"
    }

    /// The file that holds the signed size and root of the log of heads: outside every database.
    var signedRootFile: URL { url.appending(path: "signed-root.json") }

    /// Tells this folder's keys from any other's, and tells nothing of them: kept in the key store and in
    /// every backup, so that keys which do not belong to the data are noticed before anything is written.
    var mark: String { hexadecimal(Marks(key: tokenKey).mark("key folder", "")) }

    /// Makes the next master key; from then on it wraps new keys. The old one stays until nothing needs it.
    func addingMaster() throws -> KeyFolder {
        let number = (Int(currentMaster.dropFirst("master-".count)) ?? 1) + 1
        let digits = String(number)
        let name = "master-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        _ = try Self.key(name, in: url)
        return try KeyFolder(opening: url)
    }

    /// Destroys a master that wraps nothing any more.
    func removeMaster(_ name: String) throws {
        try FileManager.default.removeItem(at: Self.file(name, in: url))
    }

    /// When the master that wraps new keys was made.
    func currentMasterMadeAt() throws -> Date {
        let attributes = try FileManager.default.attributesOfItem(atPath: Self.file(currentMaster, in: url).path)
        return attributes[.modificationDate] as? Date ?? .distantFuture
    }

    private static func make(_ url: URL) throws {
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for name in ["tokens", "signing"] { _ = try key(name, in: url) }
        if try masterNames(in: url).isEmpty { _ = try key("master-0001", in: url) }
    }

    private static func requireKeys(in url: URL) throws {
        let isThere = { (name: String) in FileManager.default.fileExists(atPath: file(name, in: url).path) }
        let masters = (try? masterNames(in: url)) ?? []
        guard isThere("tokens"), isThere("signing"), !masters.isEmpty else {
            throw StoreRefusal.unavailable("\(url.path) does not hold the keys of this data.")
        }
    }

    static func masterNames(in url: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path)
            .filter { $0.hasPrefix("master-") && $0.hasSuffix(".key") }
            .map { String($0.dropLast(4)) }
    }

    private static func file(_ name: String, in url: URL) -> URL { url.appending(path: "\(name).key") }

    /// Reads a 256-bit key, making it first if it is not there. `.withoutOverwriting` lets two
    /// processes that start together agree on one key.
    private static func key(_ name: String, in url: URL) throws -> Data {
        let file = file(name, in: url)
        if !FileManager.default.fileExists(atPath: file.path) {
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            try writePrivately(fresh, to: file)
        }
        let key = try Data(contentsOf: file)
        guard key.count == 32 else { throw CocoaError(.fileReadCorruptFile) }
        return key
    }

    // Written aside with its permissions already narrow, then moved: a key is never half there
    // and never readable by others, not even for a moment.
    private static func writePrivately(_ data: Data, to file: URL) throws {
        let aside = file.appendingPathExtension("\(ProcessInfo.processInfo.processIdentifier)")
        let made = FileManager.default.createFile(
            atPath: aside.path, contents: data, attributes: [.posixPermissions: 0o600])
        guard made else { throw CocoaError(.fileWriteUnknown) }
        try syncToDisk(aside)
        do {
            try FileManager.default.linkItem(at: aside, to: file)
        } catch CocoaError.fileWriteFileExists {
            // Another process made it first; its key is the key.
        }
        try FileManager.default.removeItem(at: aside)
        try syncToDisk(url(of: file))
    }

    private static func url(of file: URL) -> URL { file.deletingLastPathComponent() }
}
