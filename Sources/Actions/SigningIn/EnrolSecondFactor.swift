import Clinical
import Store

/// An authenticator app on a phone, from which the second factor comes.
public enum EnrolSecondFactor {
    /// A new secret to put into the app. It counts only once a code made from it has come back to `run`.
    public static func proposal(in house: House) -> AuthenticatorSecret { AuthenticatorSecret(entropy: house.entropy) }

    /// Takes the secret into use, with ten new recovery codes, which are answered to be shown this once.
    ///
    /// - Parameter password: asked of someone who is wholly signed in, so that a browser left open cannot be used
    ///   to take over the account.
    public static func run(
        secret: AuthenticatorSecret, code: String, password: String, by signedIn: SignedIn, network: Network,
        in house: House
    ) async throws(AccountRefusal) -> (token: SignInToken, recoveryCodes: [String]) {
        try await refusingAccount {
            guard [.enrol, .whole].contains(signedIn.stage) else { throw AccountRefusal.stale }
            let permit = try Permit.ask(.enrolSecondFactor, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            guard let stored = try await store.credential(of: signedIn.member.id) else { throw AccountRefusal.notFound }
            if signedIn.stage == .whole {
                try await house.confirm(password, of: signedIn, stored: stored, from: network)
            }
            guard let step = secret.step(of: code, at: house.clock(), after: nil) else {
                throw AccountRefusal.wrongCode
            }
            let codes = RecoveryCodes.make(entropy: house.entropy)
            var credential = stored.value
            credential.authenticatorSecret = secret.base32Text
            credential.lastCodeStep = Int(step)
            credential.recoveryCodeHashes = codes.stored.lines
            try await store.save(credential, after: stored, verb: permit.verb, in: house)
            try await store.endSignIns(of: signedIn.member.id)
            house.attempts.right(signedIn.member.signInName.text, from: network)
            return (try await store.complete(signedIn, in: house), codes.shown)
        }
    }
}

/// Ten new recovery codes; the old ones stop working.
public enum RenewRecoveryCodes {
    public static func run(
        password: String, by signedIn: SignedIn, network: Network, in house: House
    ) async throws(AccountRefusal) -> [String] {
        try await refusingAccount {
            guard signedIn.stage == .whole else { throw AccountRefusal.stale }
            let permit = try Permit.ask(.renewRecoveryCodes, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            guard let stored = try await store.credential(of: signedIn.member.id) else { throw AccountRefusal.notFound }
            try await house.confirm(password, of: signedIn, stored: stored, from: network)
            let codes = RecoveryCodes.make(entropy: house.entropy)
            var credential = stored.value
            credential.recoveryCodeHashes = codes.stored.lines
            try await store.save(credential, after: stored, verb: permit.verb, in: house)
            return codes.shown
        }
    }
}
