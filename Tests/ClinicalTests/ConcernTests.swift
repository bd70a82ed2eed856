import Testing

@testable import Clinical

@Suite("What someone tells a team about another person")
struct ConcernTests {
    /// A Friday in November, at noon.
    private static let friday = UKTime.instant(day: day("2026-11-20"), minuteOfDay: 720)
    private static let (ada, ben): (ID<StaffMember>, ID<StaffMember>) = (id(8), id(9))

    private static func id<Of>(_ number: UInt8, _: Of.Type = Of.self) -> ID<Of> {
        ID(at: friday, random: [UInt8](repeating: number, count: 10))
    }

    private static func draft(_ change: (inout ConcernDraft) -> Void = { _ in }) -> ConcernDraft {
        var draft = ConcernDraft()
        (draft.name, draft.words) = ("Siân", "He sleeps in the shed")
        change(&draft)
        return draft
    }

    private static func concern(
        at now: Instant = friday, urgent: Bool = false, _ change: (inout ConcernDraft) -> Void = { _ in }
    ) throws -> Concern {
        let team = Team(id: id(2), organisation: id(1), name: "North", hours: try officeHours(.england))
        return Concern(
            id: id(3), to: team, told: try #require(draft(change).told), sentAt: now, soundsUrgent: urgent)
    }

    private static func step(
        _ act: ConcernAct, by member: ID<StaffMember>? = ada, _ minutes: Int = 0
    ) -> ConcernStep {
        ConcernStep(
            act, outcome: act == .settle ? .act : nil, note: act.needsNote ? "We rang their GP" : nil, by: member,
            at: friday.adding(minutes: minutes))
    }

    @Test(
        "Enough to know who is meant, and something to say: the rest may be left out",
        arguments: [
            (draft(), []), (draft { $0.name = "" }, [.name]),
            (draft { ($0.name, $0.place) = ("", "14 Mill Lane") }, []),
            (draft { ($0.name, $0.place, $0.born) = ("", " ", "12 March 1981") }, [.name]),
            (draft { $0.name = "\u{0} … ?" }, [.name]), (draft { $0.words = "  \n " }, [.words]),
            (ConcernDraft(), [.name, .words]), (draft { $0.words = String(repeating: "é", count: 4000) }, []),
            (draft { $0.words = String(repeating: "é", count: 4001) }, [.words]),
            (draft { $0.words = "a" + String(repeating: "\u{301}", count: 40_000) }, [.words]),
            (
                draft { ($0.born, $0.reach) = (String(repeating: "1", count: 61), String(repeating: "1", count: 301)) },
                [.born, .reach]
            ),
            (
                draft {
                    ($0.name, $0.teller) = (String(repeating: "a", count: 201), String(repeating: "a", count: 201))
                },
                [.name, .teller]
            ),
            (draft { $0.place = String(repeating: "a", count: 301) }, [.place]),
        ] as [(ConcernDraft, [ConcernDraft.Field])])
    func drafts(_ draft: ConcernDraft, _ fields: [ConcernDraft.Field]) {
        #expect(draft.mistakes.map(\.field) == fields)
        #expect((draft.told == nil) == !fields.isEmpty)
    }

    @Test("Who did not say that the person may know is not named to them")
    func openness() throws {
        for (typed, openness, mayName) in [
            ("may-know", .mayKnow, true), ("not-from-me", .notFromMe, false), ("unsafe", .unsafe, false),
            ("", nil, false), ("rubbish", nil, false),
        ] as [(String, ConcernOpenness?, Bool)] {
            let told = try #require(Self.draft { $0.openness = typed }.told)
            #expect(told.openness == openness && told.mayNameTeller == mayName)
        }
    }

    @Test("It is read as soon as a referral is, then settled as soon as one is decided, and silence goes up")
    func clock() throws {
        let sent = try Self.concern()
        let readBy = try #require(sent.dueAt())
        #expect(UKTime(readBy).day == day("2026-11-20") && readBy == Self.friday.adding(minutes: 240))
        #expect(sent.standing(now: readBy).owner == .dutyTeam && !sent.standing(now: readBy).isOverdue)
        #expect(sent.standing(now: readBy.adding(minutes: 1)).owner == .teamManager)
        #expect(sent.standing(now: readBy.adding(days: 14)).owner == .serviceLead)
        let taken = try sent.taking(Self.step(.take, 30))
        let settledBy = try #require(taken.dueAt())
        #expect(settledBy > readBy && taken.standing(now: settledBy).owner == .staff(Self.ada))
        #expect(taken.standing(now: settledBy.adding(minutes: 1)).owner == .teamManager)
        let settled = try taken.taking(Self.step(.settle, 60))
        #expect(settled.dueAt() == nil && settled.standing(now: settledBy.adding(days: 99)).owner == nil)
        #expect(settled.settledAt == Self.friday.adding(minutes: 60))
    }

    @Test("What sounds like danger, and what a child tells, does not wait for Monday")
    func danger() throws {
        let night = UKTime.instant(day: day("2026-11-21"), minuteOfDay: 1380)
        #expect(try Self.concern(at: night).dueAt()! > night.adding(days: 1))
        #expect(try Self.concern(at: night, urgent: true).dueAt() == night.adding(minutes: 60))
        #expect(try Self.concern(at: night) { $0.tellerIsYoung = true }.dueAt() == night.adding(minutes: 60))
    }

    @Test("No colleague, no handing back and no taking again moves a deadline later, and what is overdue stays so")
    func takingOver() throws {
        let sent = try Self.concern()
        let taken = try sent.taking(Self.step(.take, 10))
        let over = try taken.taking(Self.step(.take, by: Self.ben, 200))
        #expect(over.holder == Self.ben && over.dueAt() == taken.dueAt())
        let back = try over.taking(Self.step(.handBack, by: nil, 210))
        #expect(back.holder == nil && back.state == .sent(since: Self.friday) && back.dueAt() == sent.dueAt())
        #expect(back.standing(now: Self.friday.adding(minutes: 211)).owner == .dutyTeam)
        #expect(try back.taking(Self.step(.take, by: Self.ben, 230)).dueAt() == taken.dueAt())
        let days = 20
        var passed = taken
        for day in 1...days {
            passed = try passed.taking(Self.step(.handBack, day * 1440)).taking(Self.step(.take, day * 1440 + 1))
            #expect(passed.dueAt() == taken.dueAt())
        }
        let now = Self.friday.adding(days: days)
        #expect(passed.standing(now: now).owner == .serviceLead && passed.state == taken.state)
        let given = try passed.taking(Self.step(.handBack, by: nil, days * 1440 + 2))
        #expect(given.dueAt() == sent.dueAt() && given.standing(now: now.adding(minutes: 3)).owner == .serviceLead)
    }

    @Test("Opened again, its time runs from then, also when it is handed back")
    func reopening() throws {
        let again = try Self.concern().taking(Self.step(.take, 10)).taking(Self.step(.settle, 20))
            .taking(Self.step(.reopen, 9000))
        let then = Self.friday.adding(minutes: 9000)
        #expect(again.state == .taken(by: Self.ada, since: then))
        let back = try again.taking(Self.step(.handBack, 9100))
        #expect(back.state == .sent(since: then))
        #expect(try back.taking(Self.step(.take, 9200)).state == .taken(by: Self.ada, since: then))
    }

    @Test("Danger is heard in what was told, by whom, and how to reach them, and not in a name or an address")
    func listening() {
        for part in [\ConcernDraft.words, \.teller, \.reach] as [WritableKeyPath<ConcernDraft, String>] {
            #expect(Self.draft { $0[keyPath: part] = "She wants to end her life" }.soundsUrgent)
        }
        #expect(!Self.draft { ($0.name, $0.place) = ("Suicide Bob", "Overdose Lane, Killer") }.soundsUrgent)
    }

    @Test(
        "What can be done at each stage, and what it needs",
        arguments: [
            ([], [.take, .settle]), ([.take], [.take, .handBack, .settle]), ([.take, .handBack], [.take, .settle]),
            ([.settle], [.reopen]), ([.take, .settle], [.reopen]),
            ([.take, .settle, .reopen], [.take, .handBack, .settle]),
        ] as [([ConcernAct], [ConcernAct])])
    func courses(_ acts: [ConcernAct], _ next: [ConcernAct]) throws {
        var concern = try Self.concern()
        for act in acts { concern = try concern.taking(Self.step(act)) }
        #expect(concern.state.acts == next && concern.steps.map(\.act) == acts)
        for act in ConcernAct.allCases where !next.contains(act) {
            #expect(throws: ConcernStepRefusal.notNow) { try concern.taking(Self.step(act)) }
        }
        for act in next where act.needsNote {
            let bare = ConcernStep(act, outcome: act == .settle ? .known : nil, by: Self.ada, at: Self.friday)
            #expect(throws: ConcernStepRefusal.needsNote) { try concern.taking(bare) }
        }
        if next.contains(.settle) {
            let open = ConcernStep(.settle, note: "We rang their GP", by: Self.ada, at: Self.friday)
            #expect(throws: ConcernStepRefusal.needsOutcome) { try concern.taking(open) }
        }
    }
}
