import Clinical
import Store

/// The second step of signing in: a code from the authenticator, or a recovery code.
public enum GiveSecondFactor {
    /// Answers the value for the cookie of a whole sign-in. A code works once: it is crossed out before the
    /// sign-in begins, and of two browsers that give one code at the same moment only one is let in.
    public static func run(
        code: String, by signedIn: SignedIn, from network: Network, in house: House
    ) async throws(AccountRefusal) -> SignInToken {
        try await refusingAccount {
            guard signedIn.stage == .secondFactor else { throw AccountRefusal.stale }
            let permit = try Permit.ask(.signIn, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            let name = signedIn.member.signInName.text
            let proof: Proof = LongCode(typed: code) == nil ? .oneTimeCode : .recoveryCode
            try await house.begin(proof, of: name, from: network)
            guard let stored = try await store.credential(of: signedIn.member.id),
                let crossedOut = stored.value.crossingOut(code, at: house.clock())
            else { throw AccountRefusal.wrong }
            do {
                try await store.save(crossedOut, after: stored, verb: permit.verb, in: house)
            } catch StoreRefusal.conflict {
                throw AccountRefusal.wrong
            }
            house.attempts.takeBack(proof, of: name, from: network)
            house.attempts.right(name, from: network)
            return try await store.complete(signedIn, in: house)
        }
    }
}

extension Credential {
    var authenticator: AuthenticatorSecret? { authenticatorSecret.flatMap { AuthenticatorSecret(text: $0) } }

    /// The credential once `code` is used up; nil when the code is wrong, or was used before.
    fileprivate func crossingOut(_ code: String, at now: Instant) -> Credential? {
        var credential = self
        if let step = authenticator?.step(of: code, at: now, after: lastCodeStep.map { Int64($0) }) {
            credential.lastCodeStep = Int(step)
            return credential
        }
        guard let rest = RecoveryCodes(lines: recoveryCodeHashes).using(code) else { return nil }
        credential.recoveryCodeHashes = rest.lines
        return credential
    }
}
