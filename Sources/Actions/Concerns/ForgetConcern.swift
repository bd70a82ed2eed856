public import Clinical
public import Store

/// Destroys the key of one thing that was told, so that nobody can read it again. What is still open is settled first,
/// so that it waits on no list.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetConcern {
    /// - Returns: what became of it: not to be called forgotten before it is complete.
    public static func run(
        _ id: ID<Concern>, reason: Reason, by actor: Actor, in house: House
    ) async throws(ConcernRefusal) -> Forgotten {
        try await refusingConcern {
            let permit = try Permit.ask(
                .forgetConcern, by: actor, relation: house.ownRelation(of: actor), reason: reason)
            let (store, now) = (house.store(for: permit), house.clock())
            do {
                guard let stored = try await store.concern(id) else { throw ConcernRefusal.notFound }
                try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
                try await store.close(stored, permit, at: now)
            } catch StoreRefusal.forgotten {
                // Asked once more: it is answered again what became of it.
            }
            return try await store.forget(Subject(id), at: now)
        }
    }
}

extension Store {
    /// Takes it off the list of what is open, while its body can still be written.
    fileprivate func close(_ stored: Stored<Concern>, _ permit: Permit, at now: Instant) async throws {
        guard stored.value.settledAt == nil else { return }
        let step = ConcernStep(.settle, outcome: .notOurs, note: "Asked to forget it", by: nil, at: now)
        var changes = Changes()
        changes.revise(stored, to: try stored.value.taking(step))
        try await commit(changes, by: permit.actor.author, verb: permit.verb.rawValue, at: now)
    }
}
