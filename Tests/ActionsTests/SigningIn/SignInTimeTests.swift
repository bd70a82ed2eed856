import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("How long a sign-in lasts")
struct SignInTimeTests {
    @Test("Half an hour unused ends it, and a use puts that off", arguments: Engine.allCases)
    func idle(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let signedIn = try await test.whole(try await test.worker())
            test.clock.advance(minutes: 29)
            #expect(try await test.recognise(signedIn.token) != nil)
            test.clock.advance(minutes: 29)
            #expect(try await test.recognise(signedIn.token) != nil)
            test.clock.advance(minutes: 30)
            #expect(try await test.recognise(signedIn.token) == nil)
            test.clock.advance(minutes: -30)
            #expect(try await test.recognise(signedIn.token) == nil, "what has ended does not begin again")
        }
    }

    @Test("Twelve hours end it, however busy it was")
    func absolute() async throws {
        try await inHouse(.sqlite) { test in
            let signedIn = try await test.whole(try await test.worker())
            for _ in 0..<35 {
                test.clock.advance(minutes: 20)
                #expect(try await test.recognise(signedIn.token) != nil)
            }
            test.clock.advance(minutes: 20)
            #expect(try await test.recognise(signedIn.token) == nil)
        }
    }

    @Test("The last use is written at most once a minute")
    func writes() async throws {
        try await inHouse(.sqlite) { test in
            let signedIn = try await test.whole(try await test.worker())
            let begun = test.clock.now
            test.clock.advance(seconds: 59)
            #expect(try await test.recognise(signedIn.token)?.times.lastUsed == begun)
            #expect(try await test.lastUse(of: signedIn) == begun)
            test.clock.advance(seconds: 1)
            _ = try await test.recognise(signedIn.token)
            #expect(try await test.lastUse(of: signedIn) == test.clock.now)
        }
    }

    @Test("The code must come within five minutes of the password")
    func half() async throws {
        try await inHouse(.sqlite) { test in
            let half = try await test.half(try await test.worker())
            test.clock.advance(minutes: 4)
            #expect(try await test.recognise(half.token)?.stage == .secondFactor)
            test.clock.advance(minutes: 1)
            #expect(try await test.recognise(half.token) == nil)
        }
    }

    @Test("Half sign-ins that nobody finished do not pile up: they go as others sign in", arguments: Engine.allCases)
    func abandoned(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            for _ in 0..<5 { _ = try await test.half(ada) }
            let count = { try await test.store.read { db in try db.signIns(of: ada.member.id) }.count }
            let begun = try await count()
            #expect(begun >= 5)
            test.clock.advance(minutes: 12 * 60 - 1)
            _ = try await test.half(ada)
            #expect(try await count() == begun + 1)
            test.clock.advance(minutes: 1)
            _ = try await test.half(ada)
            #expect(try await count() == 2)
        }
    }

    @Test("What is not a token reaches nothing", arguments: ["", "x", String(repeating: "a", count: 52), "../../etc"])
    func strange(_ cookie: String) async throws {
        try await inHouse(.sqlite) { test in
            let (strange, none) = (
                try await RecogniseStaff.run(token: cookie, in: test.house),
                try await RecogniseStaff.run(token: nil, in: test.house)
            )
            #expect(strange == nil && none == nil)
        }
    }

    @Test("Signing out ends one sign-in; signing out everywhere ends all", arguments: Engine.allCases)
    func signOut(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            let three = [try await test.whole(ada), try await test.whole(ada), try await test.whole(ada)]
            try await SignOut.run(by: three[0], in: test.house)
            #expect(try await test.recognise(three[0].token) == nil)
            #expect(try await test.recognise(three[1].token) != nil)
            let own = try await ReadOwnSignIns.run(by: three[1], in: test.house)
            #expect(own.open.count == 2 && own.open.filter(\.isThisOne).count == 1 && own.past.count == 3)
            try await SignOutEverywhere.run(by: three[1], in: test.house)
            #expect(try await test.recognise(three[1].token) == nil)
            #expect(try await test.recognise(three[2].token) == nil)
        }
    }

    @Test("Whoever leaves is signed out at their next step")
    func leaves() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            let signedIn = try await test.whole(ada)
            try await ChangeStaff.run(.leaves, of: ada.name, by: .operatorNamed("root"), in: test.house)
            #expect(try await test.recognise(signedIn.token) == nil)
        }
    }
}

extension TestHouse {
    fileprivate func lastUse(of signedIn: SignedIn) async throws -> Instant? {
        try await store.read { db in try db.signIn(tokenHash: signedIn.token.hash) }?.lastUsedAt
    }
}
