import Clinical
public import Store

/// What an import did, counted.
public struct ImportCount: Hashable, Sendable {
    /// Every good row: new, changed or unchanged.
    public let kept: Int
    public let new: Int
    public let changed: Int
    /// Those too of which the file says the same at a newer day.
    public let unchanged: Int
    public let vanished: Int
    /// The file had under half the rows there were, so nothing was marked vanished.
    public let isShrinkRefused: Bool
}

public enum ImportRefusal: Error, Equatable, Sendable {
    /// Not an operator at the command line.
    case notFound
    case store(StoreRefusal)
}

extension House {
    /// Brings the directory up to what a file says, some hundreds of entries at a time, so that nobody who sends a
    /// referral meanwhile waits for it. Every entry stands by itself: an import that is broken off has done part
    /// of its work, and run again does the rest.
    func importing<Entry: DirectoryEntry>(
        _ entries: [Entry], _ verb: Verb, stillListed: Set<DirectoryKey> = [], acceptingShrink: Bool, by actor: Actor,
        progress: @Sendable (Int, Int) -> Void
    ) async throws(ImportRefusal) -> ImportCount {
        guard let permit = try? Permit.ask(verb, by: actor, relation: .commandLine) else { throw .notFound }
        let store = store(for: permit)
        do throws(StoreRefusal) {
            let held = try await store.open(try await store.read { db in try db.listed(Entry.self) })
            let present = held.filter { $0.value.vanishedOn == nil }.map(\.value.entry)
            let merge = DirectoryMerge(
                present: present, incoming: entries, stillListed: stillListed, acceptingShrink: acceptingShrink)
            let writing = DirectoryWriting(held, merge, today: UKTime(clock()).day) { self.newID() }
            for (number, changes) in writing.batches.enumerated() {
                try await store.commit(changes, by: actor.author, verb: verb.rawValue, at: clock())
                progress(number + 1, writing.batches.count)
            }
            directory.lookAgain()
            return ImportCount(merge)
        } catch {
            throw .store(error)
        }
    }
}

extension ImportCount {
    fileprivate init<Entry>(_ merge: DirectoryMerge<Entry>) {
        kept = merge.new.count + merge.changed.count + merge.unchanged.count + merge.confirmed.count
        new = merge.new.count
        changed = merge.changed.count
        unchanged = merge.unchanged.count + merge.confirmed.count
        vanished = merge.vanished.count
        isShrinkRefused = merge.isShrinkRefused
    }
}

/// A merge as the changes that write it down.
private struct DirectoryWriting<Entry: DirectoryEntry> {
    private(set) var batches: [Changes] = []
    private var changes = Changes()
    private var count = 0

    private static var batchSize: Int { 500 }

    init(
        _ held: [Stored<Listed<Entry>>], _ merge: DirectoryMerge<Entry>, today: Day,
        newID: () -> ID<Listed<Entry>>
    ) {
        let byKey = Dictionary(held.map { ($0.value.entry.key, $0) }) { $1 }
        for entry in merge.new + merge.changed + merge.confirmed {
            // One that had vanished may come back: then it is not new to us, and what was checked by hand still stands.
            if let stored = byKey[entry.key] {
                let entry = stored.value.vanishedOn == nil ? entry : stored.value.entry.hearing(entry)
                // What someone who asked says has closed stays closed, whatever a list says.
                let listed = Listed(id: stored.value.id, entry: entry, closed: stored.value.closed)
                changes.revise(stored, to: listed)
            } else {
                changes.add(Listed(id: newID(), entry: entry))
            }
            next()
        }
        for stored in merge.vanished.compactMap({ byKey[$0] }) {
            var listed = stored.value
            listed.vanishedOn = today
            changes.revise(stored, to: listed)
            next()
        }
        if count > 0 { batches.append(changes) }
    }

    private mutating func next() {
        count += 1
        guard count == Self.batchSize else { return }
        batches.append(changes)
        (changes, count) = (Changes(), 0)
    }
}
