/// What importing a file will change, worked out before anything is written.
///
/// Rules: a file speaks for its sources. An entry of which it says the same is unchanged, whatever the day on the
/// file, so the same file twice changes nothing. An entry its sources spoke of before and that it no longer holds
/// has vanished: it is marked, never deleted; where another source still speaks of it, only the silent one goes. A
/// file with under half the rows its sources had is more likely cut short than true, so it marks nothing vanished
/// unless the shrinking is accepted.
public struct DirectoryMerge<Entry: DirectoryEntry>: Sendable {
    public private(set) var new: [Entry] = []
    /// As they are to be from now on.
    public private(set) var changed: [Entry] = []
    public private(set) var unchanged: [DirectoryKey] = []
    public private(set) var vanished: [DirectoryKey] = []
    /// The file was suspiciously short and nothing was marked vanished.
    public let isShrinkRefused: Bool

    /// - Parameters:
    ///   - present: the entries held now that have not vanished.
    ///   - incoming: the entries of the file. Where one key comes twice the last is taken.
    ///   - stillListed: entries that the file holds in rows that could not be taken. What was said of them stands.
    public init(
        present: [Entry], incoming: [Entry], stillListed: Set<DirectoryKey> = [], acceptingShrink: Bool
    ) {
        let before = Dictionary(present.map { ($0.key, $0) }) { $1 }
        let after = Dictionary(incoming.map { ($0.key, $0) }) { $1 }
        let speaksFor = Set(incoming.map { Speaker(directory: $0.key.directory, sources: $0.sources) })
        let spokenOf = present.filter { entry in speaksFor.contains { $0.speaks(of: entry) } }
        isShrinkRefused = after.count * 2 < spokenOf.count && !acceptingShrink
        for (key, entry) in after.sorted(by: { $0.key < $1.key }) {
            if let old = before[key] { note(old, old.hearing(entry)) } else { new.append(entry) }
        }
        guard !isShrinkRefused else { return }
        let silent = speaksFor.reduce(into: Set<String>()) { $0.formUnion($1.sources) }
        for entry in spokenOf.sorted(by: { $0.key < $1.key })
        where after[entry.key] == nil && !stillListed.contains(entry.key) {
            if let left = entry.without(silent) { changed.append(left) } else { vanished.append(entry.key) }
        }
    }

    private mutating func note(_ old: Entry, _ new: Entry) {
        if new.saysTheSame(as: old) { unchanged.append(old.key) } else { changed.append(new) }
    }
}

/// Whom a file speaks for: one source, or several together, in one directory.
private struct Speaker: Hashable {
    let directory: String
    let sources: Set<String>

    func speaks(of entry: some DirectoryEntry) -> Bool {
        entry.key.directory == directory && !sources.isDisjoint(with: entry.sources)
    }
}
