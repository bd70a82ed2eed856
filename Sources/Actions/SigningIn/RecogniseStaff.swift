import Clinical
public import Store

/// From the random value in a cookie to the member of staff it was given to.
public enum RecogniseStaff {
    /// Nil when nobody is signed in with it: not a token, never given, ended, too long unused, too old,
    /// or given to someone who has left. Writes the last use, at most once a minute.
    public static func run(token typed: String?, in house: House) async throws(StoreRefusal) -> SignedIn? {
        guard let token = typed.flatMap({ SignInToken($0) }),
            let permit = try? Permit.ask(.signIn, by: .anyone, relation: .none)
        else { return nil }
        let store = house.store(for: permit)
        let found = try await store.read { db in
            try db.signIn(tokenHash: token.hash).map { ($0, try db.latest($0.staff), try db.credential(of: $0.staff)) }
        }
        guard let (signIn, sealedMember, sealedCredential) = found,
            let member = try await store.open(sealedMember)?.value, member.isActive
        else { return nil }
        // The credential is opened only while the sign-in is unfinished; every later page does without.
        let credential = signIn.secondFactorAt == nil ? try await store.open(sealedCredential)?.value : nil
        let stage = signIn.stage(of: credential)
        let now = house.clock()
        guard signIn.isOpen(at: stage, now: now) else {
            try await store.endSignIn(tokenHash: token.hash)
            return nil
        }
        if stage == .whole && SignInRules.standard.shouldWriteUse(of: signIn.times, at: now) {
            try await store.touchSignIn(tokenHash: token.hash, at: now)
        }
        return SignedIn(member: member, stage: stage, token: token, times: signIn.times)
    }
}

extension SignIn {
    var times: SignInTimes { SignInTimes(begun: madeAt, lastUsed: lastUsedAt, secondFactorAt: secondFactorAt) }

    fileprivate func stage(of credential: Credential?) -> SignedIn.Stage {
        guard secondFactorAt == nil else { return .whole }
        guard let credential, !credential.mustChangePassword else { return .ownPassword }
        return credential.authenticatorSecret == nil ? .enrol : .secondFactor
    }

    /// Whether this sign-in still stands. Who must first choose a password and set up a phone has longer.
    func isOpen(at stage: SignedIn.Stage, now: Instant) -> Bool {
        let rules: SignInRules = stage == .enrol || stage == .ownPassword ? .settingUp : .standard
        return [.inForce, .needsSecondFactor].contains(rules.standing(of: times, at: now))
    }
}

extension SignInToken {
    /// What the sign-in is stored and found under.
    var hash: [UInt8] { Array(digest.utf8) }
}
