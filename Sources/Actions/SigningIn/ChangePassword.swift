import Clinical
import Store

/// A password of one's own choosing.
public enum ChangePassword {
    /// Answers the value for the cookie to go on with. Every other sign-in of the account ends.
    ///
    /// - Parameter current: the password they have now; not asked of someone who has just given the one that was
    ///   set for them.
    public static func run(
        from current: String, to chosen: String, by signedIn: SignedIn, network: Network, in house: House
    ) async throws(AccountRefusal) -> SignInToken {
        try await refusingAccount {
            let isFirst = signedIn.stage == .ownPassword
            guard isFirst || signedIn.stage == .whole else { throw AccountRefusal.stale }
            let permit = try Permit.ask(.changePassword, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            let member = signedIn.member
            guard let stored = try await store.credential(of: member.id) else { throw AccountRefusal.notFound }
            if !isFirst { try await house.confirm(current, of: signedIn, stored: stored, from: network) }
            let faults = PasswordRules.faults(in: chosen, names: [member.name, member.signInName.text])
            guard faults.isEmpty else { throw AccountRefusal.faults(faults) }
            if try await house.matches(chosen, stored.value.passwordHash) {
                throw AccountRefusal.faults([.isTheOldOne])
            }
            var credential = stored.value
            credential.passwordHash = try await house.hash(chosen)
            credential.mustChangePassword = false
            try await store.save(credential, after: stored, verb: permit.verb, in: house)
            try await store.endSignIns(of: member.id)
            return try await store.beginSignIn(of: member.id, isWhole: !isFirst, in: house)
        }
    }
}
