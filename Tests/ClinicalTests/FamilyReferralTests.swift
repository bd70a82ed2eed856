import Testing

@testable import Clinical

@Suite("A relative who refers")
struct FamilyReferralTests {
    @Test("What they said of themselves becomes a record of their own", arguments: ["yes", "no", "not-sure"])
    func record(knows: String) throws {
        let sender = try #require(FamilySender(goodForm(.family, but: [.personKnows: knows])))
        let record = sender.record(id: anID(5), person: anID(3), referral: anID(4))
        #expect(record.personKnows.rawValue == knows && record.relationship == "mother")
    }

    @Test("The code belongs to whoever sent the form, not to the person it is about")
    func holder() {
        #expect(ReferralRoute.myself.holder == .person)
        #expect(ReferralRoute.family.holder == .family)
        #expect(ReferralRoute.professional.holder == .professional)
    }
}
