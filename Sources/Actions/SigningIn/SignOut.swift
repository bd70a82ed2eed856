import Clinical
import Store

/// Ends one sign-in.
public enum SignOut {
    public static func run(by signedIn: SignedIn, in house: House) async throws(AccountRefusal) {
        try await refusingAccount {
            let permit = try Permit.ask(.signOut, by: signedIn.actor, relation: .ownAccount)
            try await house.store(for: permit).endSignIn(tokenHash: signedIn.token.hash)
        }
    }
}

/// Ends every sign-in of the account, on every browser: for a phone that was lost or a computer left open.
public enum SignOutEverywhere {
    public static func run(by signedIn: SignedIn, in house: House) async throws(AccountRefusal) {
        try await refusingAccount {
            let permit = try Permit.ask(.signOutEverywhere, by: signedIn.actor, relation: .ownAccount)
            let store = house.store(for: permit)
            try await store.endSignIns(of: signedIn.member.id)
            let look = Look(at: house.clock(), by: .staff(signedIn.member.id), verb: permit.verb.rawValue)
            try await store.note(look, at: [Subject(signedIn.member.id)])
        }
    }
}
