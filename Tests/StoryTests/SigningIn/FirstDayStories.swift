import Clinical
import Dispatch
import TestSupport
import Testing

@testable import Actions
@testable import Web

@Suite("Stories of a first day")
struct FirstDayStories {
    @Test("A new worker chooses a password, sets up a phone and keeps ten codes", arguments: Engine.allCases)
    func firstDay(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let (_, starting) = try await AddStaff.run(
                StaffDraft(name: "Siân", signInName: "sian@lockside.example", roles: [.nurse], teams: ["North"]),
                by: .operatorNamed("root"), in: server.house)
            let desk = Desk(server)
            _ = try await desk.password("sian@lockside.example", starting)
            #expect(try await desk.get("/sign-in/code").headers["location"] == "/account/password")
            let differing = try await desk.post(
                "/account/password", [("chosen", "seven wet ducks"), ("again", "seven wet docks")])
            #expect(differing.status == 422 && differing.shows("Type the new password twice."))
            let weak = try await desk.post(
                "/account/password", [("chosen", "password1234"), ("again", "password1234")])
            #expect(weak.status == 422 && weak.shows("easy to guess"))
            let chosen = try await desk.post(
                "/account/password", [("chosen", "seven wet ducks"), ("again", "seven wet ducks")])
            #expect(chosen.status == 303)
            let page = try await desk.get("/account/authenticator")
            let secret = try #require(page.hidden("secret").flatMap { AuthenticatorSecret(text: $0) })
            #expect(
                page.shows(secret.text) && page.shows("otpauth://totp/") && page.headers["cache-control"] == "no-store")
            let wrong = try await desk.post(
                "/account/authenticator", [("secret", secret.text), ("code", "000000")])
            #expect(wrong.status == 422 && wrong.hidden("secret") == secret.text, "the same secret is shown again")
            let kept = try await desk.post(
                "/account/authenticator", [("secret", secret.text), ("code", secret.code(at: server.clock.now))])
            #expect(kept.status == 200 && kept.text.ranges(of: "<code>").count == 10)
            #expect(try await desk.get("/people").status == 200)
            #expect(try await desk.get("/account").shows("(10 left)"))
        }
    }

    @Test("Other pages answer while five wrong passwords wait to be hashed")
    func hashingBlocksNobody() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let mayGoOn = DispatchSemaphore(value: 0)
            async let held: Void = server.house.hashing.run { mayGoOn.wait() }
            async let wrongs = withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<5 {
                    group.addTask {
                        try await Desk(server).password("nobody\(number)@lockside.example", "not it").status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            while server.house.hashing.waiting < 5 { try await Task.sleep(for: .milliseconds(1)) }
            #expect(try await Desk(server).get("/sign-in").status == 200)
            #expect(server.house.hashing.waiting == 5, "the page came while all five waited")
            mayGoOn.signal()
            try await held
            #expect(try await wrongs == [422, 422, 422, 422, 422])
        }
    }
}
