import Clinical
import Store
import Testing

@testable import Actions

@Suite("Sending someone to another team of ours")
struct TakeOverTests {
    /// Sent by Ada of North to the South team.
    private func sent(
        _ clinic: Clinic, consent: RedirectConsent = .given, holder: ReceiptHolder = .person
    ) async throws -> ID<Referral> {
        let id = try await clinic.receive(danger: [.suicide], from: holder)
        try await clinic.take(.take, on: id)
        let proposal = RedirectReferral.Proposal(
            team: Clinic.south.id, receiver: "", consent: consent, consentWords: "Said yes")
        _ = try await RedirectReferral.run(
            try await clinic.ask(id), proposal, by: .staff(Clinic.ada), in: clinic.house)
        return id
    }

    private func offered(_ clinic: Clinic, to member: StaffMember) async throws -> [InboxList.Row] {
        try await ReadInbox.run(InboxAsk(), by: .staff(member), in: clinic.house).offered
    }

    @Test("They stay with the first team, owner and clock, until the other says that it has them")
    func handedOver() async throws {
        try await inClinic { clinic in
            let id = try await sent(clinic)
            let waiting = try await clinic.standing(id)
            #expect(waiting.stage == .redirectSent && waiting.owner == .staff(Clinic.ada.id) && waiting.dueAt != nil)
            #expect(try await offered(clinic, to: Clinic.sid).map(\.id) == [id])
            #expect(try await offered(clinic, to: Clinic.sid).first?.team == "North")
            for other in [Clinic.ada, Clinic.far1] { #expect(try await offered(clinic, to: other).isEmpty) }

            let sheet = try await OpenReferral.run(id, by: .staff(Clinic.sid), in: clinic.house)
            #expect(sheet.acts == [.takeOver, .refuseOffer] && !sheet.hasLetter)
            await #expect(throws: PersonRefusal.notFound) {
                try await OpenPerson.run(sheet.person.id, by: Clinic.sid, in: clinic.house)
            }
            try await clinic.take(.takeOver, on: id, by: Clinic.sid)

            let standing = try await clinic.standing(id)
            #expect(standing.stage == .triage && standing.owner == .staff(Clinic.sid.id))
            #expect(standing.danger == [.suicide])
            #expect(try await clinic.load(id).value.team == Clinic.south.id)
            #expect(try await offered(clinic, to: Clinic.sid).isEmpty)
            let (inSouth, inNorth) = (
                try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.sid), in: clinic.house).rows,
                try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house).rows
            )
            #expect(inSouth.map(\.id) == [id] && inNorth.isEmpty)
            let found = try await SearchPeople.run("Sian Obrien", by: Clinic.sid, in: clinic.house)
            #expect(found.lines.map(\.id) == [sheet.person.id])
            try await clinic.take(.accept, on: id, by: Clinic.sid)
            try await clinic.store.sign(at: clinic.now)
            #expect(try await clinic.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("The other team says no, and why: they are still ours, and it has left that team's inbox")
    func refused() async throws {
        try await inClinic { clinic in
            let id = try await sent(clinic)
            let quiet = await clinic.refusal(.refuseOffer, on: id, by: Clinic.sid, words: " ")
            #expect(quiet == .mistake(.words, ReferralRefusal.wordsMissing.sentence))
            try await clinic.take(.refuseOffer, on: id, by: Clinic.sid, words: "We see nobody from there.")
            let standing = try await clinic.standing(id)
            #expect(standing.stage == .redirectRefused && standing.owner == .staff(Clinic.ada.id))
            #expect(try await offered(clinic, to: Clinic.sid).isEmpty)
            await #expect(throws: TriageRefusal.notFound) {
                try await OpenReferral.run(id, by: .staff(Clinic.sid), in: clinic.house)
            }
        }
    }

    @Test("Nobody confirms in another team's stead, nor takes what was not sent to them")
    func notTheirs() async throws {
        try await inClinic { clinic in
            let id = try await sent(clinic)
            let sheet = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(!sheet.acts.contains { [.recordConfirmation, .takeOver, .recordSending].contains($0) })
            for act in [TriageAct.recordConfirmation, .takeOver] {
                guard case .mistake = await clinic.refusal(act, on: id) else {
                    Issue.record("\(act) was not refused")
                    continue
                }
            }
            for act in TriageAct.allCases {
                #expect(await clinic.refusal(act, on: id, by: Clinic.far1) == .notFound, "\(act)")
            }
            for act in TriageAct.allCases where ![.takeOver, .refuseOffer, .recordRefusal].contains(act) {
                #expect(await clinic.refusal(act, on: id, by: Clinic.sid) == .notFound, "\(act)")
            }
            #expect(try await clinic.standing(id).stage == .redirectSent)
        }
    }

    @Test("Without their consent nothing is shown to the other team; with a reason that outweighs it, it is")
    func consent() async throws {
        try await inClinic { clinic in
            let waiting = try await sent(clinic, consent: .waiting)
            #expect(try await clinic.standing(waiting).stage == .redirectProposed)
            #expect(try await offered(clinic, to: Clinic.sid).isEmpty)
            let urgent = try await sent(clinic, consent: .overridden)
            #expect(try await offered(clinic, to: Clinic.sid).map(\.id) == [urgent])
        }
    }

    @Test("A team of another organisation, the same team, and two places at once are refused beside the field")
    func mistakes() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            try await clinic.take(.take, on: id)
            for (team, receiver) in [(Clinic.far.id, ""), (Clinic.north.id, ""), (Clinic.south.id, "Lock House")] {
                let proposal = RedirectReferral.Proposal(
                    team: team, receiver: receiver, consent: .given, consentWords: "Yes")
                let ask = try await clinic.ask(id)
                do throws(TriageRefusal) {
                    _ = try await RedirectReferral.run(ask, proposal, by: .staff(Clinic.ada), in: clinic.house)
                    Issue.record("\(team) was taken")
                } catch {
                    guard case .mistake(.team, _) = error else {
                        Issue.record("\(error)")
                        continue
                    }
                }
            }
        }
    }

    @Test("Two workers of the other team at once: one takes them on, and the other is told who did")
    func atOnce() async throws {
        try await inClinic { clinic in
            let id = try await sent(clinic)
            let seen = try await clinic.load(id).version
            try await clinic.take(.takeOver, on: id, by: Clinic.sid)
            let refusal = await clinic.refusal(.takeOver, on: id, by: Clinic.sid, version: seen)
            guard case .changed(let passed)? = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(passed.map(\.who) == ["Sid", "Sid"] && passed[0].what == "Taken on by the other team")
        }
    }
}
