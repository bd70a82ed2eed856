public import Clinical

/// What there is of keys, told without telling any key.
public struct KeyList: Sendable {
    public struct Master: Hashable, Sendable {
        public let name: String
        /// How many people's keys it wraps.
        public let wraps: Int
        public let isCurrent: Bool
    }

    public struct Copy: Hashable, Sendable {
        public let madeAt: Instant
        /// The moment by which it must be destroyed.
        public let expiresAt: Instant
    }

    public let masters: [Master]
    public let copies: [Copy]
    /// How many subjects were forgotten.
    public let forgotten: Int
}

extension Store {
    public func listKeys() async throws(StoreRefusal) -> KeyList {
        try await refusing {
            let folder = try keys.ring.reread()
            return try await keys.driver.read { db in
                let wraps = try Dictionary(
                    uniqueKeysWithValues: db.rows("SELECT master, COUNT(*) FROM subject_key GROUP BY master")
                        .map { (try $0.text(0), try $0.integer(1)) })
                let names = Set(folder.masters.keys).union(wraps.keys).sorted()
                return KeyList(
                    masters: names.map {
                        .init(name: $0, wraps: wraps[$0] ?? 0, isCurrent: $0 == folder.currentMaster)
                    },
                    copies: try db.rows("SELECT made_at, expires_at FROM key_backup ORDER BY made_at")
                        .map { .init(madeAt: try $0.instant(0), expiresAt: try $0.instant(1)) },
                    forgotten: try db.rows("SELECT COUNT(*) FROM tombstone")[0].integer(0))
            }
        }
    }
}
