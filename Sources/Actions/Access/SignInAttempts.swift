public import Clinical
import Synchronization

/// What someone offers to show that the account is theirs.
public enum Proof: Hashable, Sendable {
    case password
    case oneTimeCode
    case recoveryCode
}

/// Whether a try at signing in is heard now.
public enum TryAnswer: Hashable, Sendable {
    case go
    /// Hear it, but answer only after so many seconds.
    case goSlowly(seconds: Int)
    /// Not heard: say when to try again. What was typed must not be looked at.
    case wait(until: Instant)
}

/// The wrong tries of late, in this process's memory. What has been typed counts whether or not the
/// name exists, so the answers do not tell.
public final class SignInAttempts: Sendable {
    private enum Key: Hashable, Sendable {
        case accountOnNetwork(String, Network)
        case network(Network)
        case account(String)
        case oneTimeCode(String)

        var rule: SlowDown {
            switch self {
            case .accountOnNetwork: .accountOnNetwork
            case .network: .network
            case .account: .account
            case .oneTimeCode: .oneTimeCode
            }
        }
    }

    private let tallies: Mutex<RecentTallies<Key, WrongTries>>

    /// - Parameter most: how many names and networks to remember at most.
    public init(most: Int = 50_000) { tallies = Mutex(RecentTallies(most: most)) }

    /// Ask before checking a proof for `name` (as typed, before it is looked up).
    public func ask(_ proof: Proof, of name: String, from network: Network, at now: Instant) -> TryAnswer {
        let name = folded(name)
        return tallies.withLock { answer(proof, name, network, now, in: $0) }
    }

    /// Asks, and counts a try that is heard as a wrong one until `takeBack` or `right` says otherwise. A
    /// hundred tries at the same instant are a hundred tries, not one.
    public func begin(_ proof: Proof, of name: String, from network: Network, at now: Instant) -> TryAnswer {
        let name = folded(name)
        return tallies.withLock { tallies in
            let answer = answer(proof, name, network, now, in: tallies)
            if case .wait = answer { return answer }
            count(proof, name, network, now, in: &tallies)
            return answer
        }
    }

    /// The try that was begun was not a wrong one.
    public func takeBack(_ proof: Proof, of name: String, from network: Network) {
        let name = folded(name)
        tallies.withLock { tallies in
            for key in refusing(proof, name, network) + [.account(name)] {
                tallies[key] = tallies[key].map { WrongTries(count: max(0, $0.count - 1), last: $0.last) }
            }
        }
    }
    /// Say so after a wrong one.
    public func wrong(_ proof: Proof, of name: String, from network: Network, at now: Instant) {
        let name = folded(name)
        tallies.withLock { count(proof, name, network, now, in: &$0) }
    }

    /// Say so after a whole sign-in, second factor and all. Only this name is forgiven, and only here:
    /// an attacker with an account of their own must not clear what they did to others.
    public func right(_ name: String, from network: Network) {
        let name = folded(name)
        tallies.withLock { tallies in
            for key in [Key.accountOnNetwork(name, network), .oneTimeCode(name)] { tallies[key] = nil }
        }
    }

    private func answer(
        _ proof: Proof, _ name: String, _ network: Network, _ now: Instant, in tallies: RecentTallies<Key, WrongTries>
    ) -> TryAnswer {
        let nextTry = refusing(proof, name, network).map { $0.rule.nextTry(after: tallies[$0]) }.max()
        if let nextTry, nextTry > now { return .wait(until: nextTry) }
        let everywhere = Key.account(name)
        guard let wrong = tallies[everywhere], everywhere.rule.nextTry(after: wrong) > now else { return .go }
        return .goSlowly(seconds: everywhere.rule.delaySeconds(after: wrong.count))
    }

    private func count(
        _ proof: Proof, _ name: String, _ network: Network, _ now: Instant,
        in tallies: inout RecentTallies<Key, WrongTries>
    ) {
        for key in refusing(proof, name, network) + [.account(name)] {
            tallies[key] = key.rule.adding(to: tallies[key], at: now)
        }
    }

    private func refusing(_ proof: Proof, _ name: String, _ network: Network) -> [Key] {
        let keys = [Key.accountOnNetwork(name, network), .network(network)]
        return proof == .oneTimeCode ? keys + [.oneTimeCode(name)] : keys
    }

    /// Long text is cut, so that no try costs more memory than another.
    private func folded(_ name: String) -> String {
        String(name.prefix(100).lowercased().filter { !$0.isWhitespace }.unicodeScalars.prefix(100).map(Character.init))
    }
}
