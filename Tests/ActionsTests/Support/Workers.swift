import Clinical
import Store

@testable import Actions

/// Someone with an account, and everything they carry in their head and on their phone.
struct Worker {
    let member: StaffMember
    let password: String
    let secret: AuthenticatorSecret
    let recoveryCodes: [String]

    var name: String { member.signInName.text }
}

let office = Network("192.0.2.7")
let elsewhere = Network("198.51.100.7")

extension TestHouse {
    /// An account that is ready: own password chosen, authenticator set up.
    func worker(
        _ name: String = "ada", _ roles: Set<Role> = [.dutyWorker], in teams: [Team]? = nil
    ) async throws -> Worker {
        let member = StaffMember(
            id: house.newID(), organisation: organisation.id, teams: (teams ?? [north]).map(\.id),
            name: name.prefix(1).uppercased() + name.dropFirst(), roles: roles,
            signInName: SignInName("\(name)@lockside.example")!)
        let password = "quiet heron by the lock \(name)"
        let secret = AuthenticatorSecret(entropy: house.entropy)
        let codes = RecoveryCodes.make(entropy: house.entropy)
        var changes = Changes()
        changes.add(member)
        changes.add(
            Credential(
                id: house.newID(), staff: member.id, passwordHash: try await house.hash(password),
                authenticatorSecret: secret.base32Text, recoveryCodeHashes: codes.stored.lines,
                mustChangePassword: false))
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
        return Worker(member: member, password: password, secret: secret, recoveryCodes: codes.shown)
    }

    func person(
        _ given: String = "Siân", _ family: String = "O'Brien", born: String = "1981-03-12", in teams: [Team]? = nil
    ) async throws -> Person {
        let person = Person(
            id: house.newID(), organisation: organisation.id, teams: (teams ?? [north]).map(\.id),
            name: PersonName(given: given, family: family), birthDay: Day(born))
        var changes = Changes()
        changes.add(person)
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
        return person
    }

    func recognise(_ token: SignInToken) async throws -> SignedIn? {
        try await RecogniseStaff.run(token: token.text, in: house)
    }

    /// The first step, on its own.
    func half(_ worker: Worker, from network: Network = office) async throws -> SignedIn {
        let token = try await GivePassword.run(
            name: worker.name, password: worker.password, from: network, in: house)
        return try await recognise(token)!
    }

    /// Both steps. The clock goes on to a code that was not used before.
    func whole(_ worker: Worker, from network: Network = office) async throws -> SignedIn {
        clock.advance(seconds: 60)
        let token = try await GiveSecondFactor.run(
            code: worker.secret.code(at: clock.now), by: try await half(worker, from: network), from: network,
            in: house)
        return try await recognise(token)!
    }
}
