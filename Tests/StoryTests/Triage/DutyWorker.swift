import Clinical
import Foundation
import Store

@testable import Actions

/// A member of staff at a browser, already signed in.
struct DutyWorker {
    let server: StoryServer
    let member: StaffMember
    private let cookie: String

    /// Adds someone to the team and signs them in.
    init(
        _ name: String, _ number: UInt8, _ roles: Set<Role> = [.dutyWorker], teams: [ID<Team>] = [StoryClinic.north.id],
        at server: StoryServer
    ) async throws {
        self.server = server
        member = StaffMember(
            id: StoryClinic.id(number), organisation: StoryClinic.organisation.id, teams: teams, name: name,
            roles: roles, signInName: SignInName("\(name)@lockside.example")!)
        var changes = Changes()
        changes.add(member)
        try await server.store.commit(changes, by: .system, verb: "set-up", at: server.clock.now)
        let token = SignInToken(entropy: server.house.entropy)
        let now = server.clock.now
        try await server.store.begin(
            SignIn(staff: member.id, madeAt: now, lastUsedAt: now, secondFactorAt: now), tokenHash: token.hash,
            clearingUpTo: now.adding(days: -1))
        cookie = "towpath=\(token.text)"
    }

    func get(_ path: String) async throws -> Answer {
        try await Wire.send("GET", path, headers: ["Cookie": cookie], to: server.port)
    }

    func post(_ path: String, _ fields: [(String, String)]) async throws -> Answer {
        try await server.post(path, fields, headers: ["Cookie": cookie, "Sec-Fetch-Site": "same-origin"])
    }

    /// Presses a button of a referral's page that is open before them.
    func press(
        _ act: String, on page: Answer, of path: String, _ fields: [(String, String)] = []
    ) async throws -> Answer {
        try await post(path, [("version", page.hidden("version") ?? ""), ("act", act)] + fields)
    }

    /// Opens a referral's page, does one thing there and answers the page that follows.
    @discardableResult
    func does(_ act: String, at path: String, _ fields: [(String, String)] = []) async throws -> Answer {
        let answer = try await press(act, on: try await get(path), of: path, fields)
        guard answer.status == 303, let next = answer.headers["location"] else { return answer }
        return try await get(next)
    }
}

extension Answer {
    /// What can be chosen in a group of radio buttons.
    func choices(of name: String) -> [String] {
        text.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    /// The way to the first referral that a page links to.
    var firstReferral: String? {
        guard let start = text.range(of: "href=\"/referrals/")?.upperBound else { return nil }
        return "/referrals/" + text[start...].prefix { $0 != "\"" }
    }
}
