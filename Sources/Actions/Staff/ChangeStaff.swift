public import Clinical
import Store

/// Changes what someone may do, or whether they may do anything.
public enum ChangeStaff {
    public enum Change: Sendable {
        case roles(Set<Role>)
        /// The names of the teams they are in from now on.
        case teams([String])
        /// They have left: every sign-in of theirs ends.
        case leaves
        case returns
    }

    /// Nobody changes their own account here, whatever their role.
    /// - Returns: how many open referrals of theirs went back to the duty team, as they can no longer act for them.
    @discardableResult
    public static func run(
        _ change: Change, of signInName: String, by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> Int {
        try await refusingStaff {
            let (store, account, permit) = try await house.account(named: signInName, for: actor)
            guard let stored = try await store.open(try await store.read { db in try db.latest(account.member.id) })
            else { throw StaffRefusal.notFound }
            var member = stored.value
            switch change {
            case .roles(let roles):
                guard roles.contains(where: \.isForStaff) else { throw StaffRefusal.noRole }
                member.roles = roles.filter(\.isForStaff)
            case .teams(let names): member.teams = try await store.layout().ids(of: names, in: member.organisation)
            case .leaves: member.isActive = false
            case .returns: member.isActive = true
            }
            let now = house.clock()
            var changes = Changes()
            changes.revise(stored, to: member)
            let returned = try await store.returnWork(of: member, by: actor, at: now, in: &changes)
            try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: now)
            if !member.isActive { try await store.endSignIns(of: member.id) }
            return returned
        }
    }
}

/// For someone who has forgotten their password: a new starting password, to be handed over.
public enum ResetPassword {
    /// Answers the password. Every sign-in of the account ends; its second factor stays as it was.
    public static func run(
        of signInName: String, by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> String {
        try await refusingStaff {
            let (store, account, permit) = try await house.account(named: signInName, for: actor)
            let password = LongCode(entropy: house.entropy).shown
            var credential = account.credential.value
            credential.passwordHash = try await house.hash(password)
            credential.mustChangePassword = true
            try await store.replace(account.credential, with: credential, by: actor, verb: permit.verb, in: house)
            return password
        }
    }
}

/// For someone who has lost both their phone and their recovery codes: they set up a phone again.
public enum ResetSecondFactor {
    public static func run(of signInName: String, by actor: Actor, in house: House) async throws(StaffRefusal) {
        try await refusingStaff {
            let (store, account, permit) = try await house.account(named: signInName, for: actor)
            var credential = account.credential.value
            credential.authenticatorSecret = nil
            credential.lastCodeStep = nil
            credential.recoveryCodeHashes = []
            try await store.replace(account.credential, with: credential, by: actor, verb: permit.verb, in: house)
        }
    }
}

extension House {
    /// Someone else's account, for an actor who may manage it. One that is not there and one of another organisation
    /// are both not found.
    fileprivate func account(named name: String, for actor: Actor) async throws -> (Store, Account, Permit) {
        let asking = try Permit.ask(.manageUsers, by: actor, relation: ownRelation(of: actor))
        guard let account = try await store(for: asking).account(named: name), account.member.id != actor.member?.id
        else { throw StaffRefusal.notFound }
        let relation = relation(of: actor, to: account.member.organisation)
        let permit = try Permit.ask(.manageUsers, by: actor, relation: relation)
        return (store(for: permit), account, permit)
    }
}

extension Actor {
    /// The member of staff, if it is one.
    var member: StaffMember? { if case .staff(let member) = self { member } else { nil } }
}

extension Store {
    /// Saves what someone else changed of an account, and ends its sign-ins.
    fileprivate func replace(
        _ stored: Stored<Credential>, with credential: Credential, by actor: Actor, verb: Verb, in house: House
    ) async throws(StoreRefusal) {
        var changes = Changes()
        changes.revise(stored, to: credential)
        try await commit(changes, by: actor.author, verb: verb.rawValue, at: house.clock())
        try await endSignIns(of: credential.staff)
    }
}
