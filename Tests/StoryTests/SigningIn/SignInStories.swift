import Clinical
import TestSupport
import Testing

@testable import Actions
@testable import Web

@Suite("Stories of signing in")
struct SignInStories {
    @Test("A duty worker signs in and goes on to the page they asked for", arguments: Engine.allCases)
    func signsIn(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let asked = try await desk.get("/people")
            #expect(asked.status == 303 && asked.headers["location"] == "/sign-in?next=%2Fpeople")
            let page = try await desk.get("/sign-in?next=%2Fpeople")
            #expect(page.status == 200 && page.headers["cache-control"] == "no-store")
            let half = try await desk.password(ada.name, ada.password, next: "?next=%2Fpeople")
            #expect(half.status == 303 && half.headers["location"] == "/sign-in/code?next=%2Fpeople")
            #expect(half.headers["set-cookie"]?.contains("; Path=/; HttpOnly; SameSite=Lax") == true)
            #expect(try await desk.get("/people").status == 303, "half a sign-in shows nothing")
            let code = ada.secret.code(at: server.clock.now)
            let whole = try await desk.post("/sign-in/code?next=%2Fpeople", [("code", code)])
            #expect(whole.status == 303 && whole.headers["location"] == "/people")
            let people = try await desk.get("/people")
            #expect(people.status == 200 && people.shows("Ada") && people.shows("Sign out"))
        }
    }

    @Test(
        "Nothing typed into the address leads off the site after signing in",
        arguments: ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fsign-out", "%2Fcheck", "javascript%3A1"])
    func next(_ typed: String) async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let half = try await desk.password(ada.name, ada.password, next: "?next=\(typed)")
            #expect(half.headers["location"] == "/sign-in/code")
        }
    }

    @Test("A wrong password keeps the name, says what to do, and shows no password back")
    func wrongPassword() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let known = try await desk.password(ada.name, "heron heron heron")
            #expect(known.status == 422 && known.shows(AccountWords.wrongPair) && known.shows(ada.name))
            #expect(!known.shows("heron heron heron") && desk.cookie == nil)
            let unknown = try await desk.password("nobody@lockside.example", "heron heron heron")
            #expect(unknown.text.replacing("nobody@", with: "ada@") == known.text, "an unknown name looks the same")
            let empty = try await desk.password("", "")
            #expect(empty.status == 422 && empty.shows("Type the name you sign in with."))
            let huge = try await desk.password(String(repeating: "é", count: 9000), String(repeating: "🦆", count: 9000))
            #expect(huge.status == 422)
            #expect(!server.diary.text.contains("heron") && !server.diary.text.contains("lockside.example"))
        }
    }

    @Test("A code works once, a recovery code works once, and a wrong code lets nobody in")
    func codes() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let ada = try await server.worker("Ada", [.dutyWorker])
            let code = ada.secret.code(at: server.clock.now)
            let given = [
                ("000000", 422), (code, 303), (code, 422), (ada.recoveryCodes[0], 303), (ada.recoveryCodes[0], 422),
            ]
            for (code, status) in given {
                let desk = Desk(server)
                _ = try await desk.password(ada.name, ada.password)
                let answer = try await desk.code(code)
                #expect(answer.status == status && answer.shows("Codes work once") == (status == 422))
                #expect(try await desk.get("/people").status == (status == 303 ? 200 : 303))
            }
        }
    }

    @Test("Someone guessing is slowed down, and the owner elsewhere still gets in")
    func slowed() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let ada = try await server.worker("Ada", [.dutyWorker])
            let (guesser, owner) = (Desk(server, network: "203.0.113.9"), Desk(server))
            var statuses: [Int] = []
            for _ in 0..<7 { statuses.append(try await guesser.password(ada.name, "guess").status) }
            #expect(statuses == [422, 422, 422, 422, 422, 422, 429])
            let right = try await guesser.password(ada.name, ada.password)
            #expect(right.status == 429 && right.shows("Try again in 1 second.") && guesser.cookie == nil)
            try await owner.signIn(ada)
            #expect(try await owner.get("/people").status == 200)
        }
    }

    @Test("A sign-in ends after half an hour unused, and after twelve hours however busy")
    func ends() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            try await desk.signIn(ada)
            server.clock.advance(minutes: 29)
            #expect(try await desk.get("/people").status == 200)
            server.clock.advance(minutes: 30)
            #expect(try await desk.get("/people").status == 303)
            try await desk.signIn(ada)
            for _ in 0..<35 {
                server.clock.advance(minutes: 20)
                #expect(try await desk.get("/people").status == 200)
            }
            server.clock.advance(minutes: 20)
            #expect(try await desk.get("/people").status == 303)
        }
    }

    @Test("Signing out everywhere ends the sign-in on every other browser")
    func everywhere() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let ada = try await server.worker("Ada", [.dutyWorker])
            let (work, home) = (Desk(server), Desk(server, network: "198.51.100.1"))
            try await work.signIn(ada)
            try await home.signIn(ada)
            let taken = home.cookie
            #expect(try await home.get("/account").shows("Sign out everywhere"))
            let out = try await home.post("/sign-out", [("where", "everywhere")])
            #expect(out.status == 303 && home.cookie == nil && out.headers["clear-site-data"] == "\"cache\"")
            home.cookie = taken
            #expect(try await home.get("/people").status == 303)
            #expect(try await work.get("/people").status == 303)
        }
    }

    @Test("A form sent from another site does nothing")
    func crossSite() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            try await desk.signIn(ada)
            for path in ["/sign-out", "/account/password", "/people", "/sign-in"] {
                #expect(try await desk.post(path, [("where", "everywhere")], from: "cross-site").status == 403)
            }
            #expect(try await desk.get("/people").status == 200)
        }
    }
}
