import Clinical
import Foundation

@testable import Actions
@testable import Store

/// One browser on one network: it keeps its cookies and says where it is, and follows no redirect by itself.
final class Desk {
    let server: StoryServer
    let network: String
    var cookie: String?

    init(_ server: StoryServer, network: String = "192.0.2.7") { (self.server, self.network) = (server, network) }

    func get(_ path: String) async throws -> Answer {
        keep(try await Wire.send("GET", path, headers: headers(), to: server.port))
    }

    /// Sends a form as our own page would, unless another place is given.
    func post(_ path: String, _ fields: [(String, String)], from site: String = "same-origin") async throws -> Answer {
        let form = fields.map { "\(Wire.coded($0.0))=\(Wire.coded($0.1))" }.joined(separator: "&")
        let headers = headers().merging(["Sec-Fetch-Site": site]) { $1 }
        return keep(try await Wire.send("POST", path, form: form, headers: headers, to: server.port))
    }

    private func headers() -> [String: String] {
        var headers = ["X-Forwarded-For": network]
        headers["Cookie"] = cookie
        return headers
    }

    private func keep(_ answer: Answer) -> Answer {
        guard let set = answer.headers["set-cookie"] else { return answer }
        let pair = String(set.prefix { $0 != ";" })
        cookie = pair.hasSuffix("=") ? nil : pair
        return answer
    }
}

/// Someone with an account, and what they carry in their head and on their phone.
struct Worker {
    let member: StaffMember
    let password: String
    let secret: AuthenticatorSecret
    let recoveryCodes: [String]

    var name: String { member.signInName.text }
}

extension Desk {
    func password(_ name: String, _ password: String, next: String = "") async throws -> Answer {
        try await post("/sign-in\(next)", [("name", name), ("password", password)])
    }

    func code(_ code: String) async throws -> Answer { try await post("/sign-in/code", [("code", code)]) }

    /// Both steps, with a code that was not used before.
    func signIn(_ worker: Worker) async throws {
        server.clock.advance(minutes: 1)
        _ = try await password(worker.name, worker.password)
        _ = try await code(worker.secret.code(at: server.clock.now))
    }
}

extension StoryServer {
    /// An account that is ready, in one team.
    func worker(_ name: String, _ roles: Set<Role>, in team: Team = StoryClinic.north) async throws -> Worker {
        let house = house
        let member = StaffMember(
            id: house.newID(), organisation: StoryClinic.organisation.id, teams: [team.id], name: name,
            roles: roles, signInName: SignInName("\(name.lowercased())@lockside.example")!)
        let password = "quiet heron by the lock"
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
        _ given: String, _ family: String, in team: Team = StoryClinic.north, phone: PhoneNumber? = nil,
        contact: ContactPlan = ContactPlan()
    ) async throws -> Person {
        let person = Person(
            id: house.newID(), organisation: StoryClinic.organisation.id, teams: [team.id],
            name: PersonName(given: given, family: family), birthDay: Day("1981-03-12"),
            phones: [phone].compactMap(\.self), contact: contact)
        var changes = Changes()
        changes.add(person)
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
        return person
    }
}
