import Crypto
import Foundation
import Synchronization

/// The key folder as one running program knows it, read again when another program has renewed the master.
final class KeyRing: Sendable {
    private let known: Mutex<KeyFolder>

    init(_ folder: KeyFolder) { known = Mutex(folder) }

    var folder: KeyFolder { known.withLock { $0 } }

    /// The master that wrapped a key: made by this program, or since by another.
    func master(_ name: String) throws -> SymmetricKey {
        if let master = folder.masters[name] { return master }
        guard let master = try reread().masters[name] else {
            throw StoreRefusal.unreadable(kind: name, id: folder.url.path)
        }
        return master
    }

    /// The master for a new key: always the newest in the folder, so that an old one falls out of use at once.
    func newest() throws -> (name: String, key: SymmetricKey) {
        let present = try KeyFolder.masterNames(in: folder.url).max()
        let folder = present == folder.currentMaster ? folder : try reread()
        guard let key = folder.masters[folder.currentMaster] else {
            throw StoreRefusal.unavailable("the key folder has no master key")
        }
        return (folder.currentMaster, key)
    }

    @discardableResult
    func reread() throws -> KeyFolder {
        let fresh = try KeyFolder(opening: folder.url, making: false)
        known.withLock { $0 = fresh }
        return fresh
    }
}
