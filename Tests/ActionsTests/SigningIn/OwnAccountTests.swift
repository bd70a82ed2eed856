import Clinical
import TestSupport
import Testing

@testable import Actions

@Suite("One's own account")
struct OwnAccountTests {
    @Test("The first time: own password, then a phone, then in, with ten recovery codes", arguments: Engine.allCases)
    func firstTime(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (ada, starting) = try await AddStaff.run(
                StaffDraft(name: "Ada", signInName: "ada@lockside.example", roles: [.nurse], teams: ["North"]),
                by: .operatorNamed("root"), in: test.house)
            let name = ada.signInName.text
            let first = try await test.given(name, starting)
            #expect(first.stage == .ownPassword)
            let token = try await ChangePassword.run(
                from: "", to: "seven wet ducks", by: first, network: office, in: test.house)
            let second = try #require(try await test.recognise(token))
            #expect(second.stage == .enrol)
            let secret = EnrolSecondFactor.proposal(in: test.house)
            await #expect(throws: AccountRefusal.wrongCode) {
                try await test.enrol(secret, code: "000000", password: "", by: second)
            }
            let done = try await test.enrol(secret, code: secret.code(at: test.clock.now), password: "", by: second)
            #expect(Set(done.recoveryCodes).count == 10)
            #expect(try await test.recognise(done.token)?.stage == .whole)
            await #expect(throws: AccountRefusal.wrong) { try await test.given(name, starting) }
        }
    }

    @Test("A new password needs the one now, is checked, and ends every other sign-in", arguments: Engine.allCases)
    func change(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker()
            let (here, there) = (try await test.whole(ada), try await test.whole(ada))
            await #expect(throws: AccountRefusal.wrong) {
                try await test.change(from: "not mine at all", to: "seven wet ducks", by: here)
            }
            await #expect(throws: AccountRefusal.faults([.tooShort(minimum: 12)])) {
                try await test.change(from: ada.password, to: "short", by: here)
            }
            await #expect(throws: AccountRefusal.faults([.isTheOldOne])) {
                try await test.change(from: ada.password, to: ada.password, by: here)
            }
            let token = try await test.change(from: ada.password, to: "seven wet ducks", by: here)
            #expect(try await test.recognise(token)?.stage == .whole)
            #expect(try await test.recognise(there.token) == nil)
            #expect(try await test.recognise(here.token) == nil)
            #expect(try await test.given(ada.name, "seven wet ducks").stage == .secondFactor)
        }
    }

    @Test("Another phone and new recovery codes need the password, and end the old ones")
    func anotherPhone() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            let here = try await test.whole(ada)
            let secret = EnrolSecondFactor.proposal(in: test.house)
            await #expect(throws: AccountRefusal.wrong) {
                try await test.enrol(secret, code: secret.code(at: test.clock.now), password: "a guess", by: here)
            }
            let done = try await test.enrol(
                secret, code: secret.code(at: test.clock.now), password: ada.password, by: here)
            test.clock.advance(seconds: 90)
            let half = try await test.half(ada)
            #expect(await outcome(of: half, ada.secret.code(at: test.clock.now), test) == .wrong)
            #expect(await outcome(of: half, ada.recoveryCodes[0], test) == .wrong)
            let again = try #require(try await test.recognise(done.token))
            let codes = try await RenewRecoveryCodes.run(
                password: ada.password, by: again, network: office, in: test.house)
            #expect(await outcome(of: half, done.recoveryCodes[0], test) == .wrong)
            #expect(await outcome(of: half, codes[0], test) == nil)
        }
    }

    @Test("A half sign-in changes nothing of the account")
    func halfDoesNothing() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            let half = try await test.half(ada)
            let secret = EnrolSecondFactor.proposal(in: test.house)
            await #expect(throws: AccountRefusal.stale) {
                try await test.change(from: ada.password, to: "seven wet ducks", by: half)
            }
            await #expect(throws: AccountRefusal.stale) {
                try await test.enrol(secret, code: secret.code(at: test.clock.now), password: ada.password, by: half)
            }
            await #expect(throws: AccountRefusal.stale) {
                try await RenewRecoveryCodes.run(password: ada.password, by: half, network: office, in: test.house)
            }
            await #expect(throws: AccountRefusal.stale) { try await ReadOwnSignIns.run(by: half, in: test.house) }
        }
    }

    @Test("A secret typed from the page is the secret", arguments: [1, 2, 3])
    func secretText(seed: UInt64) {
        let secret = AuthenticatorSecret(entropy: .seeded(seed))
        #expect(AuthenticatorSecret(text: secret.text) == secret)
        #expect(AuthenticatorSecret(text: secret.base32Text) == secret)
        #expect(AuthenticatorSecret(text: String(secret.text.dropLast())) == nil)
        #expect(AuthenticatorSecret(text: "") == nil)
    }
}

extension TestHouse {
    fileprivate func given(_ name: String, _ password: String) async throws -> SignedIn {
        try await recognise(try await GivePassword.run(name: name, password: password, from: office, in: house))!
    }

    fileprivate func change(from old: String, to new: String, by signedIn: SignedIn) async throws -> SignInToken {
        try await ChangePassword.run(from: old, to: new, by: signedIn, network: office, in: house)
    }

    fileprivate func enrol(
        _ secret: AuthenticatorSecret, code: String, password: String, by signedIn: SignedIn
    ) async throws -> (token: SignInToken, recoveryCodes: [String]) {
        try await EnrolSecondFactor.run(
            secret: secret, code: code, password: password, by: signedIn, network: office, in: house)
    }
}
