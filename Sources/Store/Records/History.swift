public import Clinical

/// One thing that is said to have been done by its own author at its own time.
public struct Deed: Sendable {
    let by: Author
    public let verb: String
    let reason: String?
    public let at: Instant
    var changes: Changes
    let lookedAt: Set<Subject>

    /// - Parameters:
    ///   - changes: empty for a deed that was no more than a look. A record that is added again in a later deed is its
    ///     next version.
    ///   - lookedAt: whom they looked at.
    public init(
        by: Author, verb: String, reason: String? = nil, at: Instant, changes: Changes = Changes(),
        lookedAt: Set<Subject> = []
    ) {
        (self.by, self.verb, self.reason, self.at) = (by, verb, reason, at)
        (self.changes, self.lookedAt) = (changes, lookedAt)
    }

    /// A reason lies in the sealed bodies alone: without one of them it would be lost.
    fileprivate var keepsItsReason: Bool { reason == nil || changes.items.contains(where: \.isSealed) }
}

extension Store {
    /// Saves the whole history of some people, or nothing of it: for an invented past, written all at once.
    ///
    /// Its authors and times are what the writer says they were. So that nobody's real record can be told otherwise,
    /// it is refused if anything was ever written about anyone in it.
    /// - Parameters:
    ///   - deeds: each person's in the order of their times.
    ///   - now: the true time, which the keys made for it bear.
    public func commit(history deeds: [Deed], at now: Instant) async throws(StoreRefusal) {
        let people = deeds.sealedSubjects.union(deeds.flatMap(\.lookedAt))
        let unwritten = people.map { HeadMark(subject: $0, length: 0, digest: Digest.start) }
        try await refusing { try await write(deeds.numbered, expecting: unwritten, at: now) }
    }

    /// Seals everything before the database is held, and writes it in one transaction.
    func write(_ deeds: [Deed], expecting heads: [HeadMark], at now: Instant) async throws {
        guard deeds.allSatisfy(\.keepsItsReason) else {
            throw StoreRefusal.unavailable("A reason was given, and no sealed record to keep it in.")
        }
        let keys = try await keys.forWriting(deeds.sealedSubjects, at: now)
        let entries = try deeds.flatMap { deed in
            try deed.changes.items.map { change in
                try SealedChange(change, of: deed, key: change.isSealed ? keys[change.subject] : nil, marks: marks)
            }
        }
        let commit = Commit(entries: entries, heads: heads)
        let looks = deeds.looks
        try await driver.write { db in
            try commit.write(on: db)
            for (subject, looks) in looks { try Look.append(looks, to: subject, on: db) }
        }
    }
}

extension [Deed] {
    fileprivate var sealedSubjects: Set<Subject> {
        Set(flatMap { $0.changes.items.filter(\.isSealed).map(\.subject) })
    }

    fileprivate var numbered: [Deed] {
        var versions: [String: Int] = [:]
        return map { deed in
            var deed = deed
            for index in deed.changes.items.indices {
                let version = versions[deed.changes.items[index].id, default: 0] + 1
                deed.changes.items[index].version = version
                versions[deed.changes.items[index].id] = version
            }
            return deed
        }
    }

    /// The looks at each subject, in the order of the subjects' ids: no two writers wait for each other for ever.
    fileprivate var looks: [(Subject, [Look])] {
        var looks: [Subject: [Look]] = [:]
        for deed in self {
            let look = Look(at: deed.at, by: deed.by, verb: deed.verb)
            for subject in deed.lookedAt { looks[subject, default: []].append(look) }
        }
        return looks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
