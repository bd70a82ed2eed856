import Clinical
import Store
import Testing

@testable import Actions

@Suite("Records that may be of one person")
struct DoubleTests {
    private let why = "Both gave the same name, birth date and phone."

    @Test("Two referrals of one person are found and linked, the link is undone, and both histories stay")
    func linkAndUndo() async throws {
        try await inClinic { clinic in
            let first = try await clinic.receive()
            let second = try await clinic.receive(given: "Sían")
            let ada = Actor.staff(Clinic.ada)
            let found = try await OpenReferral.run(second, by: ada, in: clinic.house)
            let double = try #require(found.doubles.first)
            #expect(double.referrals.map(\.id) == [first] && double.link == .open)
            #expect(double.reasons.contains("the same phone number"))
            let before = try await clinic.load(first)
            _ = try await LinkDuplicate.run(
                try await clinic.ask(second), with: double.person.id, why: why, by: ada, in: clinic.house)
            #expect(try await link(second, clinic) == .same)
            #expect(try await link(first, clinic) == .same)
            let after = try await clinic.load(first)
            #expect(after.version == before.version && after.value == before.value)
            _ = try await UnlinkDuplicate.run(
                try await clinic.ask(second), from: double.person.id, why: why, by: ada, in: clinic.house)
            #expect(try await link(second, clinic) == .notSame)
            #expect(
                try await clinic.load(second).value.history.entries.map(\.step.kind).suffix(2)
                    == [.linkedAsDuplicate, .duplicateUndone])
            _ = try await LinkDuplicate.run(
                try await clinic.ask(first), with: try await clinic.load(second).value.person, why: why, by: ada,
                in: clinic.house)
            #expect(try await link(second, clinic) == .same)
        }
    }

    private func link(_ id: ID<Referral>, _ clinic: Clinic) async throws -> DoubleRecord.Link? {
        try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house).doubles.first?.link
    }

    @Test("A record is not linked with itself, nor without a reason, nor twice, nor with one of another team")
    func refusals() async throws {
        try await inClinic { clinic in
            let (first, second) = (try await clinic.receive(), try await clinic.receive())
            let south = try await clinic.receive(team: Clinic.south)
            func link(_ other: ID<Referral>, why: String, by member: StaffMember = Clinic.ada) async throws {
                let person = try await clinic.load(other).value.person
                _ = try await LinkDuplicate.run(
                    try await clinic.ask(first), with: person, why: why, by: .staff(member), in: clinic.house)
            }
            await #expect(throws: TriageRefusal.self) { try await link(first, why: why) }
            await #expect(throws: TriageRefusal.self) { try await link(second, why: "same") }
            await #expect(throws: TriageRefusal.notFound) { try await link(south, why: why) }
            await #expect(throws: TriageRefusal.notFound) { try await link(second, why: why, by: Clinic.kay) }
            try await link(second, why: why)
            await #expect(throws: TriageRefusal.mistake(.form, "They are linked already.")) {
                try await link(second, why: why)
            }
        }
    }

    @Test("Of a record in another team, only that the team should be asked is told")
    func otherTeam() async throws {
        try await inClinic { clinic in
            let north = try await clinic.receive()
            try await clinic.receive(team: Clinic.south)
            try await clinic.receive(team: Clinic.far)
            let sheet = try await OpenReferral.run(north, by: .staff(Clinic.ada), in: clinic.house)
            #expect(sheet.doubles.isEmpty)
            #expect(sheet.otherTeams == ["South"])
        }
    }

    @Test("A mother and daughter who share a phone are not taken for one person")
    func family() async throws {
        try await inClinic { clinic in
            let one = try await clinic.receive(given: "Marged", family: "Jones", born: "1955-01-01")
            try await clinic.receive(given: "Catrin", family: "Puw", born: "1981-03-12")
            #expect(try await OpenReferral.run(one, by: .staff(Clinic.ada), in: clinic.house).doubles.isEmpty)
        }
    }
}
