import Clinical
import Store
import Testing

@testable import Actions

@Suite("Whatever is done, a referral has an owner and a deadline")
struct TriagePropertyTests {
    @Test(
        "Random acts through the real Actions leave the columns true, and verify finds no fault",
        arguments: [UInt64(1), 2, 3])
    func randomActs(seed: UInt64) async throws {
        try await inClinic { clinic in
            var random = SeededNumbers(seed: seed)
            var referrals: [ID<Referral>] = []
            for number in 0..<4 {
                let danger = Set(DangerFlag.allCases.filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
                referrals.append(try await clinic.receive(given: "Walk", family: "N\(number)", danger: danger))
            }
            for _ in 0..<80 {
                guard let id = referrals.randomElement(using: &random),
                    let act = TriageAct.allCases.randomElement(using: &random)
                else { continue }
                let isEnding = [.recordArrival, .recordWithdrawal, .recordDeath].contains(act)
                if isEnding && Int.random(in: 0..<8, using: &random) != 0 { continue }
                clinic.wait(minutes: Int.random(in: 0...3000, using: &random))
                _ = await clinic.refusal(act, on: id)
                let standing = try await clinic.standing(id)
                #expect((standing.owner == nil) == standing.isFinal, "seed \(seed), \(act)")
                #expect((standing.dueAt == nil) == standing.isFinal, "seed \(seed), \(act)")
            }
            try await checkInbox(clinic, referrals, seed)
            try await clinic.store.sign(at: clinic.now)
            let report = try await clinic.store.verify(opening: true)
            #expect(report.faults.isEmpty, "seed \(seed): \(report.faults)")
        }
    }

    /// The inbox, which goes by the columns, shows exactly what the histories say is open, in the order they say.
    private func checkInbox(_ clinic: Clinic, _ referrals: [ID<Referral>], _ seed: UInt64) async throws {
        let list = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house)
        var open: [(Instant, ID<Referral>)] = []
        for id in referrals { if let due = try await clinic.standing(id).dueAt { open.append((due, id)) } }
        #expect(list.rows.map(\.id) == open.sorted { $0 < $1 }.map(\.1), "seed \(seed)")
        for row in list.rows { #expect(row.dueAt == row.opened?.standing.dueAt, "seed \(seed)") }
    }
}
