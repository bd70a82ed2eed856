public import Clinical
import Synchronization

/// Counts what the public posts, in this process's memory.
public final class RateLimiter: Sendable {
    private struct Key: Hashable, Sendable {
        let form: LimitedForm
        let network: Network?
        let code: String?
    }

    private let limits: @Sendable (LimitedForm) -> FormLimits
    private let buckets: Mutex<RecentTallies<Key, TokenBucket>>

    /// - Parameter most: how many networks and codes to remember at most.
    public init(
        most: Int = 50_000, limits: @escaping @Sendable (LimitedForm) -> FormLimits = FormLimits.standard
    ) {
        self.limits = limits
        buckets = Mutex(RecentTallies(most: most))
    }

    /// Nil when the post may go on; otherwise the moment to try again. `code` is what was typed, given
    /// as its digest. A network over its own limit makes no new codes to remember.
    public func wait(
        _ form: LimitedForm, from network: Network, code: String? = nil, at now: Instant
    ) -> Instant? {
        let limits = limits(form)
        return buckets.withLock { buckets in
            let network = Key(form: form, network: network, code: nil)
            if let next = Self.take(network, limits.perNetwork, from: &buckets, at: now) { return next }
            guard let code, let allowance = limits.perCode else { return nil }
            return Self.take(Key(form: form, network: nil, code: code), allowance, from: &buckets, at: now)
        }
    }

    private static func take(
        _ key: Key, _ allowance: Allowance, from buckets: inout RecentTallies<Key, TokenBucket>, at now: Instant
    ) -> Instant? {
        let (after, next) = TokenBucket.taking(from: buckets[key], allowance, at: now)
        guard let after else { return next }
        buckets[key] = after
        return nil
    }
}
