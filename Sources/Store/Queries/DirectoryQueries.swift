public import Clinical

extension Reading {
    /// The whole directory of one sort, also what has vanished. It is public, and small beside the rest.
    public func listed<Entry: DirectoryEntry>(_: Entry.Type) throws -> [Sealed<Listed<Entry>>] {
        try latest(Listed<Entry>.self, where: "1 = 1 ORDER BY k.id", [])
    }

    /// What of the directory is there now.
    public func present<Entry: DirectoryEntry>(_: Entry.Type) throws -> [Sealed<Listed<Entry>>] {
        try latest(Listed<Entry>.self, where: "k.present = 1 ORDER BY k.id", [])
    }
}
