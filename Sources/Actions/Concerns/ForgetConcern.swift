public import Clinical
public import Store

/// Forgets one thing that was told. What is still open is settled first.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetConcern {
    public static func run(
        _ id: ID<Concern>, reason: Reason, by actor: Actor, in house: House
    ) async throws(ConcernRefusal) -> Forgotten {
        try await refusingConcern {
            try await house.forget(id, asking: .forgetConcern, reason: reason, by: actor) { concern, now in
                guard concern.settledAt == nil else { return nil }
                return try concern.taking(
                    ConcernStep(.settle, outcome: .notOurs, note: "Asked to forget it", by: nil, at: now))
            }
        }
    }
}
