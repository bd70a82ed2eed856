import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Who asked a team within some days")
struct WaitQueryTests {
    @Test(
        "From the first moment on and before the last, open or ended, and of that team alone",
        arguments: Engine.allCases)
    func window(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let moments = [-1, 0, 1, 59, 60].map { noon.adding(minutes: $0) }
            for (number, moment) in moments.enumerated() {
                try await test.store.save(try referral(number, Clinic.north, at: moment, isEnded: number == 2))
            }
            try await test.store.save(try referral(9, Clinic.south, at: noon, isEnded: false))
            let sealed = try await test.store.read { db in
                try db.referrals(of: Clinic.north.id, from: noon, until: noon.adding(hours: 1))
            }
            let found = try await test.store.open(sealed).map(\.value.history.receivedAt)
            #expect(found.sorted() == Array(moments[1...3]))
        }
    }

    private func referral(_ number: Int, _ team: Team, at moment: Instant, isEnded: Bool) throws -> Referral {
        var history = try ReferralHistory.beginning(from: .person, by: .holder(.person), at: moment, typedAt: moment)
        if isEnded { history = try history.adding(.arrived, by: .staff(id(90)), at: moment, typedAt: moment) }
        return Referral(
            id: id(100 + number), organisation: Clinic.organisation.id, person: id(10), team: team.id, danger: [],
            hours: Clinic.hours, history: history)
    }
}
