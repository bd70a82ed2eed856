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

    /// The worker sends them to another team, which sees it in its inbox.
    mutating func offer(to team: Team) throws {
        let at = (deeds.last?.at ?? receipt.madeAt).adding(minutes: 15)
        var act = redirect(.given, to: RedirectReceiver(name: team.name, team: team.id), at: at)
        act.steps.append(.redirectSent(how: .towpath))
        try write(act, at: at)
    }

    /// The same, and the other team takes them on.
    mutating func handOver(to other: DemoClinic.DemoTeam) throws {
        try offer(to: other.team)
        let at = (deeds.last?.at ?? receipt.madeAt).adding(minutes: 40)
        worker = other.duty.first ?? worker
        (referral.team, referral.hours) = (other.team.id, other.team.hours)
        var act = DemoAct(.takeOverReferral, .takenOver(by: other.team.id), .assigned(to: worker.id))
        var known = person
        known.teams = [other.team.id]
        act.person = known
        try write(act, at: at)
    }

    /// The person lost their code, came in, and was given another for the same word.
    mutating func giveCode() throws {
        let at = (deeds.last?.at ?? receipt.madeAt).adding(minutes: 25)
        code = ReceiptCode(entropy: house.entropy)
        receipt = Receipt(
            id: receipt.id, referral: receipt.referral, person: receipt.person, holder: receipt.holder,
            codeMark: house.mark(of: code), wordHash: receipt.wordHash, madeAt: receipt.madeAt)
        var act = DemoAct(.giveReceiptCode, .codeGiven(words: "Came in; I have met them before."))
        act.also.add(receipt)
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
