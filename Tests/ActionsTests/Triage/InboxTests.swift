import Clinical
import Store
import Testing

@testable import Actions

@Suite("The duty worker's inbox")
struct InboxTests {
    @Test("What is overdue is on top, then what is due first, and each row says who must act")
    func order() async throws {
        try await inClinic { clinic in
            let late = try await clinic.receive(given: "Late")
            clinic.wait(minutes: 5 * 1440)
            let calm = try await clinic.receive(given: "Calm")
            let danger = try await clinic.receive(given: "Danger", danger: [.overdose])
            let list = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house)
            #expect(list.rows.map(\.id) == [late, danger, calm])
            #expect(list.rows[0].opened?.standing.isOverdue == true)
            #expect(list.rows[0].opened?.owner != "Duty team" && list.rows[2].opened?.owner == "Duty team")
            #expect(list.counts == [.all: 3, .mine: 0, .overdue: 1, .danger: 1])
            #expect(
                list.rows[2].opened?.substances == [.cannabis, .heroin]
                    || list.rows[2].opened?.substances == [.heroin, .cannabis])
        }
    }

    @Test("Silence goes up by itself: to the manager, then to the service lead, with nothing run")
    func escalation() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            let seen = try await clinic.standing(id)
            let due = try #require(seen.dueAt)
            clinic.wait(minutes: due.seconds(since: clinic.now) / 60)
            #expect(try await owner(clinic) == "Duty team")
            clinic.wait(minutes: 1)
            #expect(try await owner(clinic) == "Team manager")
            let next = try #require(try await clinic.standing(id).escalatesAt)
            clinic.wait(minutes: next.seconds(since: clinic.now) / 60 + 1)
            #expect(try await owner(clinic) == "Service lead")
        }
    }

    private func owner(_ clinic: Clinic) async throws -> String? {
        try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house).rows.first?.opened?.owner
    }

    @Test("Filters: mine, overdue, in danger, and one stage")
    func filters() async throws {
        try await inClinic { clinic in
            let mine = try await clinic.bring(to: .triage)
            let others = try await clinic.receive(given: "Other", danger: [.suicide])
            try await clinic.take(.take, on: others, by: Clinic.ben)
            try await clinic.receive(given: "New")
            func shown(_ change: (inout InboxAsk) -> Void) async throws -> [ID<Referral>] {
                var ask = InboxAsk()
                change(&ask)
                return try await ReadInbox.run(ask, by: .staff(Clinic.ada), in: clinic.house).rows.map(\.id)
            }
            #expect(try await shown { $0.filter = .mine } == [mine])
            #expect(try await shown { $0.filter = .danger } == [others])
            #expect(Set(try await shown { $0.stage = .triage }) == [mine, others])
            #expect(try await shown { $0.filter = .overdue } == [])
            #expect(try await shown { $0.order = .received }.last == mine)
        }
    }

    @Test("Only one's own teams are seen, by no one but those who work with referrals")
    func teams() async throws {
        try await inClinic { clinic in
            try await clinic.receive(given: "North")
            let south = try await clinic.receive(given: "South", team: Clinic.south)
            let seen = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.sid), in: clinic.house)
            #expect(seen.rows.map(\.id) == [south])
            for actor in [Actor.anyone, .staff(Clinic.gone), .operatorNamed("root")] {
                await #expect(throws: TriageRefusal.notFound) {
                    _ = try await ReadInbox.run(InboxAsk(), by: actor, in: clinic.house)
                }
            }
        }
    }

    @Test("Sixty referrals come on three pages, each once, and no page opens more than it shows")
    func paging() async throws {
        try await inClinic { clinic in
            var sent: Set<ID<Referral>> = []
            for number in 0..<60 {
                clinic.wait(minutes: number % 3)
                sent.insert(try await clinic.receive(given: "P\(number)", withForm: false))
            }
            var seen: [ID<Referral>] = []
            for (page, shown) in [(1, 25), (2, 25), (3, 10)] {
                var ask = InboxAsk()
                ask.page = page
                let list = try await ReadInbox.run(ask, by: .staff(Clinic.ada), in: clinic.house)
                #expect(list.pageCount == 3)
                #expect(list.rows.count == shown && list.page == page)
                seen += list.rows.map(\.id)
            }
            #expect(seen.count == 60 && Set(seen) == sent)
            for page in [-1, 4, 10_000, .max] {
                var ask = InboxAsk()
                ask.page = page
                let list = try await ReadInbox.run(ask, by: .staff(Clinic.ada), in: clinic.house)
                #expect(list.page == (page < 1 ? 1 : 3), "a page that is not there is the nearest that is")
            }
        }
    }

    @Test("A look at a list is noted once a day for each person and worker, before it is shown")
    func looks() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            let person = try await clinic.load(id).value.person
            func looks() async throws -> [Look] {
                try await clinic.store.read { db in try db.looks(at: Subject(person)) }
            }
            for _ in 0..<3 { _ = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house) }
            #expect(try await looks().map(\.verb) == ["read-inbox"])
            _ = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ben), in: clinic.house)
            #expect(try await looks().count == 2)
            clinic.wait(minutes: 1440)
            _ = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house)
            #expect(try await looks().count == 3)
            _ = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            _ = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(try await looks().map(\.verb).filter { $0 == "open-referral" }.count == 2)
        }
    }

    @Test("Opening the page does not stop the clock, taking it on does")
    func openingIsNotTaking() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            _ = try await OpenReferral.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(try await clinic.standing(id).stage == .new)
            try await clinic.take(.take, on: id)
            #expect(try await clinic.standing(id).stage == .triage)
            #expect(try await clinic.standing(id).owner == .staff(Clinic.ada.id))
        }
    }

    @Test("A record that does not open keeps its row, and hides no other")
    func damaged() async throws {
        try await inClinic { clinic in
            let fine = try await clinic.receive(given: "Fine")
            let gone = try await clinic.receive(given: "Gone")
            _ = try await clinic.store.forget(Subject(try await clinic.load(gone).value.person), at: clinic.now)
            let list = try await ReadInbox.run(InboxAsk(), by: .staff(Clinic.ada), in: clinic.house)
            #expect(list.rows.count == 2)
            #expect(list.rows.first { $0.id == fine }?.opened?.name == "Fine Obrien")
            #expect(list.rows.contains { $0.id == gone && $0.opened == nil })
        }
    }

    @Test("Another team's referral is not there, unless the glass is broken, and then it can only be read")
    func brokenGlass() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive()
            await #expect(throws: TriageRefusal.notFound) {
                _ = try await OpenReferral.run(id, by: .staff(Clinic.sid), in: clinic.house)
            }
            var changes = Changes()
            changes.add(
                Clinical.BrokenGlass(
                    id: clinic.house.newID(), person: try await clinic.load(id).value.person, staff: Clinic.sid.id,
                    reason: "Rang us from a bridge", at: clinic.now, until: clinic.now.adding(minutes: 60)))
            try await clinic.store.commit(changes, by: .staff(Clinic.sid.id), verb: "break-glass", at: clinic.now)
            let sheet = try await OpenReferral.run(id, by: .staff(Clinic.sid), in: clinic.house)
            #expect(sheet.acts.isEmpty && sheet.doubles.isEmpty && !sheet.mayLink)
            #expect(await clinic.refusal(.accept, on: id, by: Clinic.sid) == .notFound)
        }
    }
}
