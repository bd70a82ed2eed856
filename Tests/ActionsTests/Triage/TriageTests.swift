import Clinical
import Store
import Testing

@testable import Actions

@Suite("Triage")
struct TriageTests {
    @Test(
        "At every stage, each act is done or refused exactly as the states page says", arguments: ReferralStage.allCases
    )
    func everyActAtEveryStage(_ stage: ReferralStage) async throws {
        try await inClinic { clinic in
            for act in TriageAct.allCases {
                let id = try await clinic.bring(to: stage)
                let before = try await clinic.load(id)
                let standing = try await clinic.standing(id)
                #expect(standing.stage == stage)
                let refusal = await clinic.refusal(act, on: id)
                let after = try await clinic.load(id)
                let isAllowed =
                    standing.allowedSteps.contains(act.step)
                    && !(act == .recordDidNotAttend && standing.appointment.map { clinic.now < $0.startsAt } ?? false)
                if isAllowed {
                    #expect(refusal == nil, "\(act) at \(stage)")
                    #expect(after.version == before.version + 1)
                } else {
                    guard case .mistake(_, let words)? = refusal else {
                        Issue.record("\(act) at \(stage) was not refused in words: \(String(describing: refusal))")
                        continue
                    }
                    #expect(!words.isEmpty)
                    #expect(after.version == before.version)
                }
            }
        }
    }

    @Test(
        "For another team, another organisation and one who has left, a referral is not there",
        arguments: TriageAct.allCases)
    func notFound(_ act: TriageAct) async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            for member in [Clinic.sid, Clinic.far1, Clinic.gone] {
                #expect(await clinic.refusal(act, on: id, by: member) == .notFound, "\(act) by \(member.name)")
            }
            #expect(try await clinic.load(id).version == 1)
        }
    }

    @Test("A keyworker may write down what happened but may not decide")
    func keyworker() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            for act in [TriageAct.accept, .decline, .redirect, .ask, .take, .reassign] {
                #expect(await clinic.refusal(act, on: id, by: Clinic.kay) == .notFound, "\(act)")
            }
            #expect(await clinic.refusal(.recordAttempt, on: id, by: Clinic.kay) == nil)
        }
    }

    @Test("Two workers act on one page: the second is told who did what, and nothing of theirs is saved")
    func conflict() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let seen = try await clinic.load(id).version
            clinic.wait(minutes: 3)
            try await clinic.take(.accept, on: id, by: Clinic.ben, version: seen)
            let refusal = await clinic.refusal(.decline, on: id, version: seen)
            #expect(refusal == .changed([WhatPassed(who: "Ben", what: "Accepted", at: clinic.now)]))
            #expect(try await clinic.standing(id).stage == .accepted)
        }
    }

    @Test("Ten windows accept at once: one does, nine are told, and the step is taken once")
    func manyAtOnce() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let seen = try await clinic.load(id).version
            let refusals = await withTaskGroup(of: TriageRefusal?.self) { group in
                for number in 0..<10 {
                    let member = number.isMultiple(of: 2) ? Clinic.ada : Clinic.ben
                    group.addTask { await clinic.refusal(.accept, on: id, by: member, version: seen) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            for case let refusal? in refusals {
                guard case .changed(let passed) = refusal else {
                    Issue.record("\(refusal)")
                    continue
                }
                #expect(passed.map(\.what) == ["Accepted"])
            }
            #expect(try await clinic.load(id).value.history.entries.count { $0.step == .accepted } == 1)
        }
    }

    @Test("A way of contact that is not safe is refused in words, and the safe ways are named")
    func unsafeContact() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            for channel in [ContactChannel.voicemail, .post, .email] {
                for act in [TriageAct.recordAttempt, .ask] {
                    guard case .mistake(.channel, let words)? = await clinic.refusal(act, on: id, using: channel) else {
                        Issue.record("\(act) by \(channel) was not refused")
                        continue
                    }
                    #expect(words.contains("phone call, text message"))
                }
            }
            let ask = try await clinic.ask(id)
            await #expect(throws: TriageRefusal.self) {
                _ = try await RecordContactAttempt.run(
                    ask, lastResort: .letter, words: "Sent", by: .staff(Clinic.ada), in: clinic.house)
            }
            #expect(await clinic.refusal(.recordAttempt, on: id, using: .phoneCall) == nil)
        }
    }

    @Test("Nobody is told by a way that is not safe that we cannot help")
    func unsafeTelling() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .declining)
            for way in TellingWay.allCases {
                let isSafe = way.channel.map { [.text, .phoneCall].contains($0) } ?? true
                guard !isSafe else { continue }
                let ask = try await clinic.ask(id)
                await #expect(throws: TriageRefusal.self, "\(way)") {
                    _ = try await RecordTold.run(ask, how: way, by: .staff(Clinic.ada), in: clinic.house)
                }
            }
            #expect(try await clinic.standing(id).stage == .declining)
        }
    }

    @Test("A step is taken on a machine whose clock is behind the one that took the last step")
    func skewedClocks() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let behind = House(
                store: clinic.store, clock: { clinic.now.adding(minutes: -7) }, entropy: .seeded(9))
            let ask = try await clinic.ask(id)
            _ = try await AcceptReferral.run(ask, by: .staff(Clinic.ben), in: behind)
            #expect(try await clinic.standing(id).stage == .accepted)
            #expect(try await clinic.load(id).value.history.entries.last?.typedAt == clinic.now)
        }
    }

    @Test("A contact plan that changed a moment ago is the one that counts")
    func planChanged() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let person = try await clinic.load(id).value.person
            let stored = try #require(
                try await clinic.store.open(try await clinic.store.read { db in try db.latest(person) }))
            var changed = stored.value
            changed.contact = ContactPlan(answers: [.text: false, .email: true])
            var changes = Changes()
            changes.revise(stored, to: changed)
            try await clinic.store.commit(changes, by: .anyone, verb: "correct-contact", at: clinic.now)
            #expect(await clinic.refusal(.recordAttempt, on: id, using: .text) != nil)
            #expect(await clinic.refusal(.recordAttempt, on: id, using: .email) == nil)
        }
    }

    @Test("Declining joins a kind sentence to the worker's own words; another reason needs own words")
    func declining() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let ada = Actor.staff(Clinic.ada)
            for reason in DeclineReason.allCases where reason != .couldNotReach {
                #expect((reason.wordsForPerson.isEmpty) == (reason == .other))
            }
            await #expect(throws: TriageRefusal.mistake(.words, ReferralRefusal.wordsMissing.sentence)) {
                let ask = try await clinic.ask(id)
                _ = try await DeclineReferral.run(ask, reason: .other, words: " \u{200F}", by: ada, in: clinic.house)
            }
            let ask = try await clinic.ask(id)
            _ = try await DeclineReferral.run(ask, reason: .madeInError, words: "Sorry.", by: ada, in: clinic.house)
            let last = try await clinic.load(id).value.history.entries.last?.step
            #expect(last == .declined(.madeInError, words: DeclineReason.madeInError.wordsForPerson + " Sorry."))
        }
    }

    @Test("A referral is given only to someone who works in its team and has not left")
    func reassigning() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            for member in [Clinic.sid, Clinic.far1, Clinic.gone] {
                let ask = try await clinic.ask(id)
                await #expect(throws: TriageRefusal.mistake(.staff, "Choose someone who works in this team.")) {
                    _ = try await ReassignReferral.run(ask, to: member.id, by: .staff(Clinic.ada), in: clinic.house)
                }
            }
            try await clinic.take(.reassign, on: id)
            #expect(try await clinic.standing(id).owner == .staff(Clinic.ben.id))
        }
    }

    @Test("Words of 4,000 characters are kept; one more is refused, by every act that takes words")
    func longWords() async throws {
        try await inClinic { clinic in
            let acts: [(TriageAct, ReferralStage)] = [
                (.ask, .triage), (.recordAnswer, .waitingForAnswer), (.decline, .triage), (.reviewDanger, .triage),
                (.recordSafeguarding, .triage), (.recordWithdrawal, .triage), (.recordDeath, .triage),
                (.recordConfirmation, .redirectSent), (.recordRefusal, .redirectSent), (.redirect, .triage),
            ]
            for (act, stage) in acts {
                let id = try await clinic.bring(to: stage)
                let tooLong = String(repeating: "é", count: ReferralStep.longestWords + 1)
                #expect(
                    await clinic.refusal(act, on: id, words: tooLong)
                        == .mistake(.words, ReferralRefusal.wordsTooLong.sentence), "\(act)")
                let room = act == .decline ? DeclineReason.noNeedFound.wordsForPerson.count + 1 : 0
                let full = String(repeating: "é", count: ReferralStep.longestWords - room)
                #expect(await clinic.refusal(act, on: id, words: full) == nil, "\(act)")
            }
        }
    }

    @Test("A death is written in the person's record, never before their birth or in the future")
    func death() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            let today = UKTime(clinic.now).day
            for day in [today.adding(days: 1), Day("1981-03-11")!] {
                let ask = try await clinic.ask(id)
                await #expect(throws: TriageRefusal.self) {
                    _ = try await RecordDeath.run(
                        ask, toldBy: "The coroner", on: day, by: .staff(Clinic.ada), in: clinic.house)
                }
            }
            let ask = try await clinic.ask(id)
            _ = try await RecordDeath.run(
                ask, toldBy: "The coroner", on: today, by: .staff(Clinic.ada), in: clinic.house)
            let sheet = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(sheet.person.death == Death(on: today) && sheet.standing.isFinal)
        }
    }

    @Test("A death with no day known is in the person's record all the same, and keeps the day when that comes later")
    func deathWithoutDay() async throws {
        try await inClinic { clinic in
            let id = try await clinic.bring(to: .triage)
            try await clinic.take(.recordDeath, on: id)
            let sheet = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(sheet.person.death == Death(on: nil) && sheet.hasDied)
        }
    }

    @Test("Once someone has died, no other referral of theirs, nor of a linked record, asks for contact")
    func deathElsewhere() async throws {
        try await inClinic { clinic in
            let ids = [try await clinic.receive(), try await clinic.receive(), try await clinic.receive()]
            for id in ids { try await clinic.take(.take, on: id) }
            var people: [ID<Person>] = []
            for id in ids { people.append(try await clinic.load(id).value.person) }
            // In a row: the last is linked to the first only through the second.
            try await clinic.link(ids[0], with: people[1])
            try await clinic.link(ids[1], with: people[2])
            #expect(await clinic.refusal(.recordAttempt, on: ids[2]) == nil)
            try await clinic.take(.recordDeath, on: ids[0])
            for id in ids.dropFirst() {
                let sheet = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
                #expect(sheet.hasDied && sheet.person.death == nil)
                #expect(sheet.acts.contains(.recordDeath) && sheet.acts.contains(.recordWithdrawal))
                #expect(!sheet.acts.contains { ReferralStep.Kind.forTheLiving.contains($0.step) })
                let before = try await clinic.load(id).version
                for act in [TriageAct.ask, .recordAttempt, .recordReached, .accept, .decline] {
                    guard case .mistake(.form, let words)? = await clinic.refusal(act, on: id) else {
                        Issue.record("\(act) was not refused")
                        continue
                    }
                    #expect(words.contains("have died"))
                }
                #expect(try await clinic.load(id).version == before)
            }
            let inbox = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house)
            #expect(inbox.rows.count == 2 && inbox.rows.allSatisfy { $0.opened?.hasDied == true })
            try await clinic.unlink(ids[1], from: people[0])
            #expect(await clinic.refusal(.recordReached, on: ids[1]) == nil)
            try await clinic.link(ids[1], with: people[0])
            try await clinic.take(.recordDeath, on: ids[1])
            #expect(try await clinic.standing(ids[1]).isFinal)
        }
    }
}
