public import Clinical
import Store

/// One person's year: who they are, and every deed there is to write down of it.
struct DemoLife: Sendable {
    let persona: DemoPersona
    let person: Person
    let referral: Referral
    let receipt: DemoReceipt
    let deeds: [Deed]
}

/// A receipt of the demo, with which its holder's status page can be looked at.
public struct DemoReceipt: Hashable, Sendable {
    public let code: String
    public let word: String
    public let holder: ReceiptHolder
    /// Where the referral stood as the demo's history ended.
    public let stage: ReferralStage
}

/// Makes the people of one plan, in any order.
struct DemoLives: Sendable {
    let plan: DemoPlan
    let clinic: DemoClinic
    let house: House

    /// - Throws: when the rules of Clinical refuse what the demo says has happened: a fault in the demo.
    func life(_ index: Int) throws -> DemoLife {
        let persona = plan.persona(index, in: clinic)
        let home = (persona.isYoung ? clinic.young : clinic.adults)[persona.team]
        let course = DemoCourse(persona, home.team.hours, plan)
        let day = UKTime(course.received).day
        let form = DemoForm(persona, plan.scene(index), home.town, received: day, plan)
        var writer = try begin(persona, home, form, at: course.received)
        for moment in course.moments { try writer.write(moment) }
        try addExtra(persona, to: &writer)
        return DemoLife(
            persona: persona, person: writer.person, referral: writer.referral,
            receipt: DemoReceipt(
                code: writer.code.shown, word: form.answers[.secret], holder: writer.receipt.holder,
                stage: writer.referral.standing(now: plan.ends).stage),
            deeds: writer.deeds)
    }

    /// The referral is sent, exactly as `SendReferral` would have made it then.
    private func begin(
        _ persona: DemoPersona, _ home: DemoClinic.DemoTeam, _ form: DemoForm, at received: Instant
    ) throws -> DemoWriter {
        let then = house.pretending(at: received, entropy: .of(plan.dice(.ids, persona.index)))
        let draft = ReferralDraft(
            answers: form.answers, handedOver: [], referral: then.newID(), team: home.team.id,
            codeBytes: then.entropy.bytes(LongCode.byteCount))
        let sent = try ReferralForm(checking: form.answers, today: UKTime(received).day)
        let records = try ReferralRecords(draft, sent, team: home.team, at: received, in: then)
        let deed = Deed(by: .anyone, verb: Verb.sendReferral.rawValue, at: received, changes: records.changes)
        return DemoWriter(
            records, deed, code: draft.code, staff: home.duty, house: then,
            dice: plan.dice(.words, persona.index))
    }

    private func addExtra(_ persona: DemoPersona, to writer: inout DemoWriter) throws {
        switch plan.scene(persona.index)?.extra ?? .none {
        case .none: break
        case .linked:
            if let before = persona.sameAs { try writer.link(with: try life(before)) }
        case .brokenGlass:
            if let outsider = clinic.adults[0].others.first(where: { $0.roles == [.keyworker] }) {
                writer.breakGlass(by: outsider)
            }
        case .offered: try writer.offer(to: clinic.adults[1].team)
        case .takenOver: try writer.handOver(to: clinic.adults[1])
        case .newCode: try writer.giveCode()
        }
    }
}
