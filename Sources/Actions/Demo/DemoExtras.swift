import Clinical
import Store

// What happens to a few people of every demo beside their referral.
extension DemoWriter {
    /// A worker says that this record and another are of one person.
    mutating func link(with other: DemoLife) throws {
        let at = (deeds.last?.at ?? receipt.madeAt).adding(minutes: 20)
        guard let same = SamePerson(id: house.newID(), organisation: person.organisation, person.id, other.person.id)
        else { return }
        var act = DemoAct(.mergePeople, .linkedAsDuplicate(of: other.referral.id))
        act.reason = "Same name and birthday; she told me she wrote twice."
        act.also.add(same)
        try write(act, at: at)
    }

    /// Someone from outside the team opens the record, and had to say why.
    mutating func breakGlass(by outsider: StaffMember) {
        let at = (deeds.last?.at ?? receipt.madeAt).adding(minutes: 30)
        let glass = BrokenGlass(
            id: house.newID(), person: person.id, staff: outsider.id,
            reason: "Came to our door unwell and could not say who looks after them.", at: at,
            until: at.adding(minutes: BrokenGlass.standardMinutes))
        var changes = Changes()
        changes.add(glass)
        add(
            Deed(
                by: .staff(outsider.id), verb: Verb.breakGlass.rawValue, reason: glass.reason, at: at,
                changes: changes, lookedAt: [Subject(person.id)]))
        add(
            Deed(
                by: .staff(outsider.id), verb: Verb.openPerson.rawValue, at: at.adding(minutes: 1),
                lookedAt: [Subject(person.id)]))
    }
}
