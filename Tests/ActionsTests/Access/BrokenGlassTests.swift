import Clinical
import Testing

@testable import Actions

@Suite("Breaking the glass")
struct BrokenGlassTests {
    let nurse = someStaff([.nurse])
    let person: ID<Person> = sampleID(9)

    func permit(_ verb: Verb = .breakGlass) throws -> Permit {
        try Permit.ask(
            verb, by: .staff(nurse), relation: verb == .breakGlass ? .sameOrganisation : .ownTeam,
            reason: Reason("Collapsed at our front desk, need allergies"))
    }

    @Test(
        "A reason says something: ten characters or more, and words",
        arguments: [
            ("", false), ("need it", false), ("collapsed", false), ("collapsed!", true),
            ("          ok          ", false),
            ("..........", false), ("aaaaaaaaaaaaaaa", false), ("asdf asdf asdf", false),
            ("Collapsed at our front desk", true), (String(repeating: "words ", count: 166), true),
            (String(repeating: "words ", count: 200), false), (String(repeating: "x", count: 100_000), false),
        ])
    func reasons(typed: String, isReason: Bool) {
        #expect((Reason(typed) != nil) == isReason)
    }

    @Test("It opens that person to that member of staff for sixty minutes and not a moment longer")
    func lasts() throws {
        let glass = try #require(BrokenGlass(sampleID(5), of: person, permit: permit(), at: noon))
        let lastMoment = Instant(milliseconds: noon.adding(minutes: 60).milliseconds - 1)
        #expect(glass.isInForce(for: nurse.id, person: person, at: noon))
        #expect(glass.isInForce(for: nurse.id, person: person, at: lastMoment))
        #expect(!glass.isInForce(for: nurse.id, person: person, at: noon.adding(minutes: 60)))
        #expect(!glass.isInForce(for: nurse.id, person: person, at: noon.adding(seconds: -1)))
        #expect(!glass.isInForce(for: sampleID(7), person: person, at: noon))
        #expect(!glass.isInForce(for: nurse.id, person: sampleID(8), at: noon))
    }

    @Test(
        "The time is the organisation's own setting, within bounds",
        arguments: [(4, false), (5, true), (480, true), (481, false)])
    func setting(minutes: Int, isAllowed: Bool) throws {
        let glass = try BrokenGlass(sampleID(5), of: person, permit: permit(), at: noon, minutes: minutes)
        #expect((glass != nil) == isAllowed)
        #expect(glass.map { $0.until == noon.adding(minutes: minutes) } ?? true)
    }

    @Test("No other permit breaks it")
    func otherPermits() throws {
        #expect(try BrokenGlass(sampleID(5), of: person, permit: permit(.openPerson), at: noon) == nil)
    }
}
