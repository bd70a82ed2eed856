public import Foundation

/// Where a store's databases and keys are.
public struct StorePlace: Sendable {
    enum Engine: Sendable {
        case sqlite(folder: URL)
        case postgres(records: String, keys: String)
    }

    let engine: Engine
    public let keys: URL

    /// SQLite in one folder, made if it is not there. Keys go to `keys`, or to `keys` inside the folder.
    public static func folder(_ folder: URL, keys: URL? = nil) -> StorePlace {
        StorePlace(engine: .sqlite(folder: folder), keys: keys ?? folder.appending(path: "keys"))
    }

    /// PostgreSQL at a `postgres://` address; the key store is a second database, whose name is
    /// the first one's with `_keys` after it, unless `keyDatabase` gives its address.
    public static func postgres(_ url: String, keyDatabase: String? = nil, keys: URL) -> StorePlace {
        StorePlace(engine: .postgres(records: url, keys: keyDatabase ?? withKeysSuffix(url)), keys: keys)
    }

    /// A sentence for the operator when a thief of the data's disk would have the keys as well.
    public var warning: String? {
        guard case .sqlite(let folder) = engine, device(of: folder) == device(of: keys) else { return nil }
        return "The keys in \(keys.path) are on the same disk as the data. Give --keys a folder on another disk."
    }

    private static func withKeysSuffix(_ url: String) -> String {
        let parts = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = parts.count > 1 ? "?\(parts[1])" : ""
        return "\(parts[0])_keys\(query)"
    }

    private func device(of url: URL) -> Int? {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: url.path)
        return (attributes?[.systemNumber] as? NSNumber)?.intValue
    }
}
