public import Clinical

/// What became of a wish to be forgotten.
public struct Forgotten: Hashable, Sendable {
    public let at: Instant
    /// Copies of the key store made before `at` may still hold the key until this moment. Nobody
    /// is told "forgotten" before it. Nil when there is no such copy.
    public let keptInBackupsUntil: Instant?

    public func isComplete(at now: Instant) -> Bool { keptInBackupsUntil.map { $0 <= now } ?? true }
}

extension Store {
    /// Destroys a subject's key, so that no body of theirs can ever be opened again, and the marks
    /// they could be found by. The sealed versions stay, so that every chain still verifies.
    ///
    /// The tombstone is written first and in the same transaction as the key goes: a crash leaves
    /// either both or neither.
    public func forget(_ subject: Subject, at now: Instant) async throws(StoreRefusal) -> Forgotten {
        try await refusing {
            let isNew = try await keys.driver.write { db in
                let added = try db.run(
                    """
                    INSERT INTO tombstone (subject, forgotten_at) VALUES (?1, ?2)
                    ON CONFLICT (subject) DO NOTHING
                    """, [.text(subject.text), .text(now.description)])
                try db.run("DELETE FROM subject_key WHERE subject = ?1", [.text(subject.text)])
                return added == 1
            }
            heldBodies.letGo()
            if isNew { try await countCopiesUnderWay(subject) }
            _ = try await driver.write { db in
                try db.run("DELETE FROM token WHERE subject = ?1", [.text(subject.text)])
            }
            try await keys.driver.scrub("subject_key")
        }
        return try await forgotten(subject) ?? Forgotten(at: now, keptInBackupsUntil: nil)
    }

    /// A copy of the keys that was begun after `now` but read before the key went still holds it. It
    /// was written down before it was read, so it is known by now, and counts as made before.
    private func countCopiesUnderWay(_ subject: Subject) async throws {
        _ = try await keys.driver.write { db in
            try db.run(
                """
                UPDATE tombstone SET forgotten_at = (SELECT MAX(made_at) FROM key_backup)
                WHERE subject = ?1 AND forgotten_at < (SELECT MAX(made_at) FROM key_backup)
                """, [.text(subject.text)])
        }
    }

    /// When the subject was forgotten, and until when an old key backup may still hold their key;
    /// nil if they were not.
    public func forgotten(_ subject: Subject) async throws(StoreRefusal) -> Forgotten? {
        try await refusing {
            try await keys.driver.read { db in
                let row = try db.rows(
                    "SELECT forgotten_at FROM tombstone WHERE subject = ?1", [.text(subject.text)]
                ).first
                guard let row else { return nil }
                let at = try row.instant(0)
                let last = try db.rows(
                    "SELECT MAX(expires_at) FROM key_backup WHERE made_at <= ?1", [.text(at.description)]
                )[0].optionalText(0)
                return Forgotten(at: at, keptInBackupsUntil: last.flatMap { Instant($0) })
            }
        }
    }

    /// Applies every tombstone again: keys and marks of forgotten people are gone before anyone reads. Done at every
    /// opening and restore, so that neither an old copy of the keys nor a stop in the middle brings anyone back.
    func applyTombstones() async throws {
        let (forgotten, hasKeys) = try await keys.driver.read { db in
            (
                try db.rows("SELECT subject FROM tombstone ORDER BY subject").map { SQLValue.text(try $0.text(0)) },
                try !db.rows(
                    "SELECT 1 FROM tombstone t JOIN subject_key k ON k.subject = t.subject LIMIT 1"
                ).isEmpty
            )
        }
        if hasKeys {
            _ = try await keys.driver.write { db in
                try db.run("DELETE FROM subject_key WHERE subject IN (SELECT subject FROM tombstone)")
            }
            try await keys.driver.scrub("subject_key")
        }
        let marked = try await driver.read { db in
            try forgotten.filter { try !db.rows("SELECT 1 FROM token WHERE subject = ?1 LIMIT 1", [$0]).isEmpty }
        }
        guard !marked.isEmpty else { return }
        try await driver.write { db in
            for subject in marked { try db.run("DELETE FROM token WHERE subject = ?1", [subject]) }
        }
    }
}
