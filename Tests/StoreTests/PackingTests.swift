import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Bodies made smaller before they are sealed")
struct PackingTests {
    @Test(
        "What was packed is unpacked as it was, of any length",
        arguments: [0, 1, 2, 1023, 1024, 1025, 8192, 100_000, 3_000_000])
    func roundTrip(_ length: Int) throws {
        let same = [UInt8](repeating: 65, count: length)
        #expect(try Packing.unpack(Packing.pack(same)) == same)
        let mixed = (0..<length).map { _ in UInt8.random(in: 0...255) }
        #expect(try Packing.unpack(Packing.pack(mixed)) == mixed)
    }

    @Test("What was never packed, or was cut short, is refused")
    func refused() throws {
        let packed = try Packing.pack(Array("She sleeps by the lock gate, she says.".utf8))
        let never: [[UInt8]] = [[], [0], Array("{\"record\":{}}".utf8)]
        for broken in never + [packed.dropLast(), packed.prefix(8)].map(Array.init) {
            #expect(throws: Packing.Refused.self) { try Packing.unpack(broken) }
        }
        let tooLong = [UInt8](repeating: 65, count: Packing.longest + 1)
        #expect(throws: Packing.Refused.self) { try Packing.pack(tooLong) }
    }

    @Test("A referral of many steps takes less than half the room of its words", arguments: Engine.allCases)
    func smaller(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            try await test.store.save(staff(90, "duty@lockside.example"))
            let by = ReferralAuthor.staff(id(90))
            var history = try ReferralHistory.beginning(from: .family, by: .holder(.family), at: noon, typedAt: noon)
            let taken: [ReferralStep] = [.opened, .assigned(to: id(90))]
            let steps = taken + (1...7).map { _ in .couldNotReach(by: .voicemail) }
            for (minute, step) in zip(1..., steps) {
                let at = noon.adding(minutes: minute)
                history = try history.adding(step, by: by, at: at, typedAt: at)
            }
            let referral = Referral(
                id: id(40), organisation: Clinic.organisation.id, person: id(10), team: Clinic.north.id,
                danger: [], hours: Clinic.hours, history: history)
            try await test.store.save(referral)
            let sealed = try #require(try await test.store.read { db in try db.latest(referral.id) })
            #expect(sealed.row.body.count * 2 < (try Body.encode(referral, reason: nil)).count)
            #expect(try await test.store.open(sealed).value == referral)
        }
    }
}
