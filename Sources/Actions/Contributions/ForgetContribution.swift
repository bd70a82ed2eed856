public import Clinical
public import Store

/// Destroys the key of what one reader sent, so that nobody can read it again. It is taken down first.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetContribution {
    /// - Returns: what became of it: not to be called forgotten before it is complete.
    public static func run(
        _ id: ID<Contribution>, reason: Reason, by actor: Actor, in house: House
    ) async throws(ContributionRefusal) -> Forgotten {
        try await refusingContribution {
            let permit = try Permit.ask(
                .forgetContribution, by: actor, relation: house.ownRelation(of: actor), reason: reason)
            let store = house.store(for: permit)
            let now = house.clock()
            do {
                guard let stored = try await store.contribution(id) else { throw ContributionRefusal.notFound }
                try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
                try await store.close(stored, permit, at: now)
            } catch StoreRefusal.forgotten {
                // Asked once more: it is answered again what became of it.
            }
            house.shownContributions.lookAgain()
            return try await store.forget(Subject(id), at: now)
        }
    }
}

extension Store {
    /// Takes it off every list, while its body can still be written.
    fileprivate func close(_ stored: Stored<Contribution>, _ permit: Permit, at now: Instant) async throws {
        guard let act = stored.value.standing.acts.first(where: \.needsFault) else { return }
        var changes = Changes()
        changes.revise(stored, to: try stored.value.taking(ContributionStep(act, fault: .asked, by: nil, at: now)))
        try await commit(changes, by: permit.actor.author, verb: permit.verb.rawValue, at: now)
    }
}
