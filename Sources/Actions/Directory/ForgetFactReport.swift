public import Clinical
public import Store

/// Destroys the key of one report of a wrong fact, so that nobody can read it again: someone may have written about a
/// person in it. It leaves the list first.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetFactReport {
    /// - Returns: what became of it: not to be called forgotten before it is complete.
    public static func run(
        _ id: ID<FactReport>, reason: Reason, by actor: Actor, in house: House
    ) async throws(FactReportRefusal) -> Forgotten {
        try await refusingReport {
            let permit = try Permit.ask(
                .forgetFactReport, by: actor, relation: house.ownRelation(of: actor), reason: reason)
            let store = house.store(for: permit)
            let now = house.clock()
            do {
                let sealed = try await store.read { db in try db.latest(id) }
                guard let report = try await store.open(sealed) else { throw FactReportRefusal.notFound }
                try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
                try await store.close(report, permit, at: now)
            } catch StoreRefusal.forgotten {
                // Asked once more: it is answered again what became of it.
            }
            return try await store.forget(Subject(id), at: now)
        }
    }
}

extension Store {
    /// Takes it off every list, while its body can still be written.
    fileprivate func close(_ report: Stored<FactReport>, _ permit: Permit, at now: Instant) async throws {
        guard report.value.isOpen else { return }
        var changes = Changes()
        changes.revise(report, to: report.value.settled(FactSettlement(.dismissed, by: nil, at: now)))
        try await commit(changes, by: permit.actor.author, verb: permit.verb.rawValue, at: now)
    }
}
