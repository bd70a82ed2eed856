public import Clinical
import Store

/// Where an account is signed in, and when it was before.
public struct OwnSignIns: Sendable {
    public struct Open: Sendable {
        public let begun: Instant
        public let lastUsed: Instant
        /// Whether it is the one that asks.
        public let isThisOne: Bool
    }

    public let open: [Open]
    /// When the account was signed in to, newest first, at most the last fifty.
    public let past: [Instant]
    public let recoveryCodesLeft: Int
}

public enum ReadOwnSignIns {
    public static func run(by signedIn: SignedIn, in house: House) async throws(AccountRefusal) -> OwnSignIns {
        try await refusingAccount {
            guard signedIn.stage == .whole else { throw AccountRefusal.stale }
            let permit = try Permit.ask(.readOwnSignIns, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            let member = signedIn.member.id
            let found = try await store.read { db in
                (try db.signIns(of: member), try db.looks(at: Subject(member)), try db.credential(of: member))
            }
            let now = house.clock()
            let open = found.0.filter { $0.secondFactorAt != nil && $0.isOpen(at: .whole, now: now) }.map { signIn in
                OwnSignIns.Open(
                    begun: signIn.madeAt, lastUsed: signIn.lastUsedAt, isThisOne: signIn.madeAt == signedIn.times.begun)
            }
            let past = found.1.filter { $0.verb == Verb.signIn.rawValue }.prefix(50).map(\.at)
            let credential = try await store.open(found.2)
            return OwnSignIns(
                open: open, past: Array(past), recoveryCodesLeft: credential?.value.recoveryCodeHashes.count ?? 0)
        }
    }
}
