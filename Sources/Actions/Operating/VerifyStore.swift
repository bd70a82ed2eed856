public import Store

/// Reads everything that was ever written and says what is not as it was. Shows nobody's record and writes
/// nothing, so that it can be run on evidence.
public enum VerifyStore {
    /// - Parameter opening: with keys: every body is opened, and what stands beside it is computed again.
    public static func run(
        opening: Bool, by actor: Actor, in house: House, progress: @Sendable (Int, Int) -> Void
    ) async throws(OperatingRefusal) -> Verification {
        try await house.operate(.verify, by: actor, isNoted: false) { store throws(StoreRefusal) in
            try await store.verify(opening: opening, progress: progress)
        }
    }
}
