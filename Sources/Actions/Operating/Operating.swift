import Clinical
public import Store

/// Why an operator's command did nothing.
public enum OperatingRefusal: Error, Equatable, Sendable {
    /// Not an operator at the command line.
    case notFound
    case store(StoreRefusal)
}

extension House {
    /// Asks the table for the operator. What copies or changes the store as a whole is written, before it is
    /// done, where what operators do is kept.
    func operate<Answer>(
        _ verb: Verb, by actor: Actor, isNoted: Bool = true,
        _ body: (Store) async throws(StoreRefusal) -> Answer
    ) async throws(OperatingRefusal) -> Answer {
        guard let permit = try? Permit.ask(verb, by: actor, relation: .commandLine) else { throw .notFound }
        do throws(StoreRefusal) {
            let store = store(for: permit)
            if isNoted { try await store.noteOperation(verb, by: actor, at: clock()) }
            return try await body(store)
        } catch {
            throw .store(error)
        }
    }
}

extension Store {
    func noteOperation(_ verb: Verb, by actor: Actor, at now: Instant) async throws(StoreRefusal) {
        guard case .operatorNamed(let name) = actor else { return }
        try await note(Look(at: now, by: .operatorNamed(name), verb: verb.rawValue), at: [.operations])
    }
}
