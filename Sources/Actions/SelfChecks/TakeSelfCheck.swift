public import Clinical

/// Scores a self-check for someone with no account. Nothing of it is kept, and nobody is told.
public struct TakeSelfCheck {
    public static func run(
        _ check: SelfCheck, from network: Network, in house: House
    ) throws(SelfCheckRefusal) -> SelfCheckOutcome {
        do { _ = try Permit.ask(.selfCheck, by: .anyone, relation: .none) } catch { throw .notAllowed }
        if let next = house.limiter.wait(.selfCheck, from: network, at: house.clock()) { throw .tooMany(until: next) }
        do { return try check.outcome() } catch { throw .impossible(error) }
    }
}

public enum SelfCheckRefusal: Error, Hashable, Sendable {
    /// The network has sent very many; `until` is when it may send again.
    case tooMany(until: Instant)
    case impossible(ScoringRefusal)
    case notAllowed
}
