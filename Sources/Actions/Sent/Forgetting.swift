import Clinical
import Store

extension House {
    /// Destroys the key of one thing that was sent to us, so that nobody can read it again. It leaves its list first,
    /// while its body can still be written.
    ///
    /// - Parameter closing: the record as it stands when it waits on no list; nil if it waits on none.
    /// - Returns: what became of it: not to be called forgotten before it is complete.
    func forget<Record: StoredRecord>(
        _ id: ID<Record>, asking verb: Verb, reason: Reason, by actor: Actor,
        closing: (Record, Instant) throws -> Record?
    ) async throws -> Forgotten {
        let permit = try Permit.ask(verb, by: actor, relation: ownRelation(of: actor), reason: reason)
        let (store, now) = (store(for: permit), clock())
        do {
            let sealed = try await store.read { db in try db.latest(id) }
            guard let stored = try await store.open(sealed) else { throw PermissionRefusal.notFound }
            try await store.note(Look(at: now, by: actor.author, verb: verb.rawValue), at: [stored.value.subject])
            if let closed = try closing(stored.value, now) {
                var changes = Changes()
                changes.revise(stored, to: closed)
                try await store.commit(changes, by: actor.author, verb: verb.rawValue, at: now)
            }
        } catch StoreRefusal.forgotten {
            // Asked once more: it is answered again what became of it.
        }
        return try await store.forget(Subject(id), at: now)
    }
}
