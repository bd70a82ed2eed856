import Clinical
import Store
import Testing

@testable import Actions

@Suite("Sending someone to another team of ours")
struct TakeOverTests {
    /// Sent by Ada of North to the South team.
    private func sent(_ clinic: Clinic, consent: RedirectConsent = .given) async throws -> ID<Referral> {
        let id = try await clinic.receive(danger: [.suicide])
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
            let left = try await SearchPeople.run("Sian Obrien", by: Clinic.ada, in: clinic.house)
            #expect(left.lines.isEmpty, "the first team has nothing more to do with them")
            let consents = try await clinic.store.read { db in try db.consents(of: sheet.person.id) }
            #expect(try await clinic.store.open(consents).map(\.value.recipient) == ["South"])
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
            let theirs: [TriageAct] = [.recordConfirmation, .takeOver, .recordSending, .recordRefusal, .refuseOffer]
            #expect(!sheet.acts.contains { theirs.contains($0) })
            for act in theirs {
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
            let (north, south) = (Clinic.north.id, Clinic.south.id)
            for (team, receiver, scope, field) in [
                (Clinic.far.id, "", [], TriageField.team), (north, "", [], .team), (south, "Lock House", [], .team),
                (south, "", [ConsentScope.contactDetails], .scope),
            ] {
                let proposal = RedirectReferral.Proposal(
                    team: team, receiver: receiver, consent: .given, consentWords: "Yes", scope: Set(scope))
                let ask = try await clinic.ask(id)
                do throws(TriageRefusal) {
                    _ = try await RedirectReferral.run(ask, proposal, by: .staff(Clinic.ada), in: clinic.house)
                    Issue.record("\(team) was taken")
                } catch {
                    guard case .mistake(field, _) = error else {
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
            for _ in 0..<5 {
                let id = try await sent(clinic)
                let seen = try await clinic.load(id).version
                async let one = clinic.refusal(.takeOver, on: id, by: Clinic.sid, version: seen)
                async let other = clinic.refusal(.takeOver, on: id, by: Clinic.sol, version: seen)
                let refusals = await [one, other].compactMap(\.self)
                guard refusals.count == 1, case .changed(let passed) = refusals[0] else {
                    Issue.record("\(refusals)")
                    return
                }
                #expect(passed.first?.what == "Taken on by the other team")
                let owner = try await clinic.standing(id).owner
                #expect([.staff(Clinic.sid.id), .staff(Clinic.sol.id)].contains(owner))
            }
        }
    }

    @Test("A mother who asked goes along: the second team knows her, and the first does so no more")
    func relative() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive(from: .family, withForm: false)
            let son = try await clinic.load(id).value.person
            var answers = FormAnswers()
            for (field, text) in [
                (FieldID.route, "family"), (.senderName, "Marged"), (.senderRelationship, "mother"),
                (.senderWays, "phone-call"), (.senderPhone, "0113 496 0000"), (.personKnows, "yes"),
            ] { answers.set(field, to: text) }
            let sender = try #require(FamilySender(answers))
            var mother = sender.person(id: clinic.house.newID(), organisation: Clinic.organisation.id)
            mother.teams = [Clinic.north.id]
            var changes = Changes()
            changes.add(mother)
            changes.add(sender.record(id: clinic.house.newID(), person: mother.id, referral: id))
            try await clinic.store.commit(changes, by: .anyone, verb: Verb.sendReferral.rawValue, at: clinic.now)
            try await clinic.take(.take, on: id)
            let proposal = RedirectReferral.Proposal(
                team: Clinic.south.id, receiver: "", consent: .given, consentWords: "Said yes")
            _ = try await RedirectReferral.run(
                try await clinic.ask(id), proposal, by: .staff(Clinic.ada), in: clinic.house)
            try await clinic.take(.takeOver, on: id, by: Clinic.sid)
            for person in [son, mother.id] {
                _ = try await OpenPerson.run(person, by: Clinic.sid, in: clinic.house)
                await #expect(throws: PersonRefusal.notFound) {
                    try await OpenPerson.run(person, by: Clinic.ada, in: clinic.house)
                }
            }
        }
    }

    @Test("The first team still knows someone of whom it holds another referral")
    func another() async throws {
        try await inClinic { clinic in
            let id = try await sent(clinic)
            let person = try await clinic.load(id).value.person
            let second = Referral(
                id: clinic.house.newID(), organisation: Clinic.organisation.id, person: person, team: Clinic.north.id,
                danger: [], hours: Clinic.hours,
                history: try .beginning(
                    from: .professional, by: .holder(.professional), at: clinic.now, typedAt: clinic.now))
            var changes = Changes()
            changes.add(second)
            try await clinic.store.commit(changes, by: .anyone, verb: Verb.sendReferral.rawValue, at: clinic.now)
            try await clinic.take(.takeOver, on: id, by: Clinic.sid)
            _ = try await OpenPerson.run(person, by: Clinic.ada, in: clinic.house)
        }
    }

    @Test("A keyworker of the other team who has broken the glass goes on reading what is sent to their team")
    func brokenGlass() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            let person = try await clinic.load(id).value.person
            let why = try #require(Reason("Found collapsed at our door."))
            _ = try await BreakGlass.run(person, reason: why.text, by: Clinic.nia, in: clinic.house)
            _ = try await OpenReferral.run(id, by: .staff(Clinic.nia), in: clinic.house)
            try await clinic.take(.take, on: id)
            let proposal = RedirectReferral.Proposal(
                team: Clinic.south.id, receiver: "", consent: .given, consentWords: "Said yes")
            _ = try await RedirectReferral.run(
                try await clinic.ask(id), proposal, by: .staff(Clinic.ada), in: clinic.house)
            _ = try await OpenReferral.run(id, by: .staff(Clinic.nia), in: clinic.house)
        }
    }

    @Test("More offers than a page holds are counted, and the one due first is on top")
    func many() async throws {
        try await inClinic { clinic in
            for _ in 0..<(InboxList.pageSize + 2) {
                _ = try await sent(clinic)
                clinic.wait(minutes: 1)
            }
            var ask = InboxAsk()
            for filter in InboxAsk.Filter.allCases {
                ask.filter = filter
                let list = try await ReadInbox.run(ask, by: .staff(Clinic.sid), in: clinic.house)
                #expect(list.offeredCount == InboxList.pageSize + 2 && list.offered.count == InboxList.pageSize)
                #expect(list.offered.map(\.dueAt) == list.offered.map(\.dueAt).sorted())
            }
            let carer = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.nia), in: clinic.house)
            #expect(carer.offered.isEmpty && carer.offeredCount == 0)
        }
    }
}
