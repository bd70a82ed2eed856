/// What importing a file will change, worked out before anything is written.
///
/// Rules: a file speaks for its sources. An entry of which it says the same is unchanged, so the same file twice
/// changes nothing; where the file is 30 days newer or more the entry is confirmed, which moves the day of its facts.
/// An entry its sources spoke of before and that it no longer holds
/// has vanished: it is marked, never deleted; where another source still speaks of it, only the silent one goes. A
/// file with under half the rows its sources had is more likely cut short than true, so it marks nothing vanished
/// unless the shrinking is accepted.
public struct DirectoryMerge<Entry: DirectoryEntry>: Sendable {
    public private(set) var new: [Entry] = []
    /// As they are to be from now on.
    public private(set) var changed: [Entry] = []
    public private(set) var unchanged: [DirectoryKey] = []
    /// The same as before, with a newer day.
    public private(set) var confirmed: [Entry] = []
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
            if let old = before[key] { note(old, heard: entry) } else { new.append(entry) }
        }
        guard !isShrinkRefused else { return }
        let silent = speaksFor.reduce(into: Set<String>()) { $0.formUnion($1.sources) }
        for entry in spokenOf.sorted(by: { $0.key < $1.key })
        where after[entry.key] == nil && !stillListed.contains(entry.key) {
            if let left = entry.without(silent) { changed.append(left) } else { vanished.append(entry.key) }
        }
    }

    private mutating func note(_ old: Entry, heard entry: Entry) {
        let new = old.hearing(entry)
        if !new.saysTheSame(as: old) {
            changed.append(new)
        } else if isConfirmed(old, by: entry) {
            confirmed.append(new)
        } else {
            unchanged.append(old.key)
        }
    }

    private func isConfirmed(_ old: Entry, by entry: Entry) -> Bool {
        guard let before = old.checkedOn(by: entry.sources), let now = entry.checkedOn(by: entry.sources) else {
            return false
        }
        return now >= before.adding(days: Self.confirmedAfterDays)
    }

    /// A day is moved on no more often than this, so that a file taken in every week does not write every entry anew.
    static var confirmedAfterDays: Int { 30 }
}

/// Whom a file speaks for: one source, or several together, in one directory.
private struct Speaker: Hashable {
    let directory: String
    let sources: Set<String>

    func speaks(of entry: some DirectoryEntry) -> Bool {
        entry.key.directory == directory && !sources.isDisjoint(with: entry.sources)
    }
}
