import Clinical
import TestSupport
import Testing

@testable import Actions

@Suite("Signing in")
struct SignInTests {
    @Test("A password and then a code open the account, and neither alone does", arguments: Engine.allCases)
    func twoSteps(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            let half = try await test.half(ada)
            #expect(half.stage == .secondFactor)
            let token = try await GiveSecondFactor.run(
                code: ada.secret.code(at: test.clock.now), by: half, from: office, in: test.house)
            let whole = try #require(try await test.recognise(token))
            #expect(whole.stage == .whole && whole.member.id == ada.member.id)
            #expect(try await test.recognise(half.token) == nil, "the half sign-in's value is of no more use")
        }
    }

    @Test("A wrong password, an unknown name and someone who has left are answered alike", arguments: Engine.allCases)
    func alike(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (ada, ben) = (try await test.worker("ada"), try await test.worker("ben"))
            try await ChangeStaff.run(.leaves, of: ben.name, by: .operatorNamed("root"), in: test.house)
            let tries = [(ada.name, "not it"), ("nobody@lockside.example", ada.password), ("", ""), ("é\u{0}", "x")]
            for (name, password) in tries + [(ben.name, ben.password)] {
                await #expect(throws: AccountRefusal.wrong) {
                    try await GivePassword.run(name: name, password: password, from: office, in: test.house)
                }
            }
        }
    }

    @Test("An unknown name costs as much hashing as a known one")
    func decoy() async throws {
        try await inHouse(.sqlite) { test in
            let hashed = Counter()
            let passwords = Passwords(cost: test.house.passwords.cost) { _, _, _ in
                hashed.add()
                return [UInt8](repeating: 1, count: 32)
            }
            let house = test.house(passwords: passwords)
            let ada = try await test.worker()
            for name in [ada.name, "nobody@lockside.example", "not a name"] {
                _ = try? await GivePassword.run(name: name, password: "wrong one here", from: office, in: house)
            }
            #expect(hashed.value == 3)
        }
    }

    @Test("A code works once, also when two browsers give it at the same moment", arguments: Engine.allCases)
    func codeOnce(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            let code = ada.secret.code(at: test.clock.now)
            let (one, other) = (try await test.half(ada), try await test.half(ada))
            async let first = outcome(of: one, code, test)
            async let second = outcome(of: other, code, test)
            let outcomes = await [first, second]
            #expect(outcomes.filter { $0 == nil }.count == 1, "one is let in: \(outcomes)")
            #expect(outcomes.contains(.wrong))
            #expect(try await outcome(of: test.half(ada), code, test) == .wrong)
        }
    }

    @Test("A recovery code works once and then is one fewer", arguments: Engine.allCases)
    func recoveryOnce(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            let code = ada.recoveryCodes[3].lowercased()
            #expect(try await outcome(of: test.half(ada), code, test) == nil)
            #expect(try await outcome(of: test.half(ada), code, test) == .wrong)
            let own = try await ReadOwnSignIns.run(by: try await test.whole(ada), in: test.house)
            #expect(own.recoveryCodesLeft == 9)
        }
    }

    @Test("A wrong code, an old code and nothing at all are refused", arguments: ["000000", "", "12345678901", "７７７"])
    func wrongCodes(_ code: String) async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            #expect(try await outcome(of: test.half(ada), code, test) == .wrong)
            let old = ada.secret.code(at: test.clock.now.adding(minutes: -2))
            #expect(try await outcome(of: test.half(ada), old, test) == .wrong)
        }
    }

    @Test("After five wrong tries the attacker waits, and the owner elsewhere gets in")
    func slowed() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            for _ in 0..<6 {
                _ = try? await GivePassword.run(name: ada.name, password: "guess", from: elsewhere, in: test.house)
            }
            await #expect(throws: AccountRefusal.wait(seconds: 1)) {
                try await GivePassword.run(name: ada.name, password: ada.password, from: elsewhere, in: test.house)
            }
            #expect(try await test.whole(ada, from: office).stage == .whole)
        }
    }

    @Test("Forty guesses at one moment are forty guesses")
    func burst() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            let half = try await test.half(ada)
            let outcomes = await withTaskGroup(of: AccountRefusal?.self) { group in
                for number in 0..<40 {
                    group.addTask { await outcome(of: half, "00000\(number % 10)", test) }
                }
                return await group.reduce(into: [AccountRefusal?]()) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == .wrong }.count <= 6, "the rest are told to wait")
        }
    }
}

/// What a code led to; nil when it let them in.
func outcome(of signedIn: SignedIn, _ code: String, _ test: TestHouse) async -> AccountRefusal? {
    do throws(AccountRefusal) {
        _ = try await GiveSecondFactor.run(code: code, by: signedIn, from: office, in: test.house)
        return nil
    } catch {
        return error
    }
}
