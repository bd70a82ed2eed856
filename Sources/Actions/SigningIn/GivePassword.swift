import Clinical
import Store

/// The first step of signing in: a name and a password.
public enum GivePassword {
    /// Answers the value for the cookie of a half sign-in, which opens nothing but the next step.
    ///
    /// An unknown name, a wrong password and someone who has left cost the same and are answered alike.
    public static func run(
        name: String, password: String, from network: Network, in house: House
    ) async throws(AccountRefusal) -> SignInToken {
        try await refusingAccount {
            let store = house.store(for: try Permit.ask(.signIn, by: .anyone, relation: .none))
            try await house.begin(.password, of: name, from: network)
            let account = try await store.account(named: name)
            let isRight: Bool
            do {
                isRight = try await house.matches(password, account?.credential.value.passwordHash)
            } catch {
                house.attempts.takeBack(.password, of: name, from: network)
                throw error
            }
            guard isRight, let account, account.member.isActive else { throw AccountRefusal.wrong }
            house.attempts.takeBack(.password, of: name, from: network)
            return try await store.beginSignIn(of: account.member.id, isWhole: false, in: house)
        }
    }
}
