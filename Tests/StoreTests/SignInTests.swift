import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Sign-ins as rows")
struct SignInTests {
    @Test(
        "Those that nobody ended are deleted as others begin: the oldest first, and a few at a time",
        arguments: Engine.allCases)
    func clearing(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(staff(90, "duty@lockside.example"))
            for number in 0..<25 { try await test.begin(number, at: noon.adding(minutes: number)) }
            #expect(try await test.begun().count == 25)
            try await test.begin(
                30, at: noon.adding(hours: 12).adding(minutes: 23), clearingUpTo: noon.adding(minutes: 23))
            #expect(try await test.begun() == [20, 21, 22, 23, 24, 12 * 60 + 23].map { noon.adding(minutes: $0) })
            try await test.begin(31, at: noon.adding(hours: 13), clearingUpTo: noon.adding(minutes: 23))
            #expect(try await test.begun() == [24, 12 * 60 + 23, 13 * 60].map { noon.adding(minutes: $0) })
        }
    }
}

extension TestStore {
    fileprivate func begin(_ number: Int, at now: Instant, clearingUpTo oldest: Instant = noon.adding(days: -1))
        async throws
    {
        let signIn = SignIn(staff: id(90), madeAt: now, lastUsedAt: now)
        try await store.begin(signIn, tokenHash: [UInt8(number)], clearingUpTo: oldest)
    }

    fileprivate func begun() async throws -> [Instant] {
        try await store.read { db in try db.signIns(of: id(90)) }.map(\.madeAt).sorted()
    }
}
