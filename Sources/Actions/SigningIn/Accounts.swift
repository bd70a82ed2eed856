import Clinical
import Store

/// A member of staff with what they sign in with.
struct Account: Sendable {
    let member: StaffMember
    let credential: Stored<Credential>
}

extension Store {
    /// The account behind a name as typed; nil if there is none.
    func account(named typed: String) async throws(StoreRefusal) -> Account? {
        let mark = marks.mark("sign-in", SignInName(typed)?.text ?? "")
        let found = try await read { db in
            try db.staff(marked: mark).map { member in
                (member, try member.id.flatMap { try db.credential(of: $0) })
            }
        }
        guard let found, let credential = try await open(found.1) else { return nil }
        return Account(member: try await open(found.0).value, credential: credential)
    }

    func credential(of member: ID<StaffMember>) async throws(StoreRefusal) -> Stored<Credential>? {
        try await open(try await read { db in try db.credential(of: member) })
    }

    /// Begins a sign-in and answers the value for the cookie.
    func beginSignIn(
        of member: ID<StaffMember>, isWhole: Bool, in house: House
    ) async throws(StoreRefusal) -> SignInToken {
        let token = SignInToken(entropy: house.entropy)
        let now = house.clock()
        try await begin(
            SignIn(staff: member, madeAt: now, lastUsedAt: now, secondFactorAt: isWhole ? now : nil),
            tokenHash: token.hash, clearingUpTo: SignInRules.standard.lastStart(endedBy: now))
        return token
    }

    /// A half sign-in becomes a whole one under a new value: whoever saw the old one has nothing. It is written
    /// where the member of staff can see it.
    func complete(_ signedIn: SignedIn, in house: House) async throws(StoreRefusal) -> SignInToken {
        let member = signedIn.member.id
        try await endSignIn(tokenHash: signedIn.token.hash)
        let token = try await beginSignIn(of: member, isWhole: true, in: house)
        try await note(
            Look(at: house.clock(), by: .staff(member), verb: Verb.signIn.rawValue), at: [Subject(member)])
        return token
    }

    /// Saves a credential that its owner has changed, if nobody changed it meanwhile.
    func save(
        _ credential: Credential, after stored: Stored<Credential>, verb: Verb, in house: House
    ) async throws(StoreRefusal) {
        var changes = Changes()
        changes.revise(stored, to: credential)
        try await commit(changes, by: .staff(credential.staff), verb: verb.rawValue, at: house.clock())
    }
}

// Proofs, and how often they may be tried.
extension House {
    /// Counts a try. Waits where an answer must be slow.
    func begin(_ proof: Proof, of name: String, from network: Network) async throws(AccountRefusal) {
        let now = clock()
        switch attempts.begin(proof, of: name, from: network, at: now) {
        case .go: return
        case .goSlowly(let seconds): try? await Task.sleep(for: .seconds(seconds))
        case .wait(let until): throw .wait(seconds: Int((until.milliseconds - now.milliseconds + 999) / 1000))
        }
    }

    /// Checks a password on the hashing thread. No stored hash costs as much as one.
    func matches(_ password: String, _ stored: String?) async throws(AccountRefusal) -> Bool {
        let (passwords, hash) = (passwords, stored.flatMap { PasswordHash($0) })
        return try await onHashingThread { try? passwords.matches(password, hash) }
    }

    func hash(_ password: String) async throws(AccountRefusal) -> String {
        let (passwords, entropy) = (passwords, entropy)
        return try await onHashingThread { try? passwords.hash(password, entropy: entropy).text }
    }

    private func onHashingThread<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer?
    ) async throws(AccountRefusal) -> Answer {
        let answer: Answer?
        do { answer = try await hashing.run(work) } catch { throw .busy }
        guard let answer else { throw .busy }
        return answer
    }

    /// Counts and checks the password of someone who is already signed in, before something that matters.
    func confirm(
        _ password: String, of signedIn: SignedIn, stored: Stored<Credential>, from network: Network
    ) async throws(AccountRefusal) {
        let name = signedIn.member.signInName.text
        try await begin(.password, of: name, from: network)
        guard try await matches(password, stored.value.passwordHash) else { throw .wrong }
        attempts.takeBack(.password, of: name, from: network)
    }
}
