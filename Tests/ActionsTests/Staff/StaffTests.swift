import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("Accounts and teams")
struct StaffTests {
    private let root = Actor.operatorNamed("root")

    @Test("An empty store is set up once")
    func setUp() async throws {
        try await inEmptyHouse { house in
            await #expect(throws: StaffRefusal.notSetUp) {
                try await AddStaff.run(someone(), by: root, in: house)
            }
            try await SetUp.run(
                organisation: " Lockside ", team: TeamDraft(name: "Leith", nation: .scotland), by: root, in: house)
            let teams = try await ListTeams.run(by: root, in: house)
            #expect(teams.map(\.team.name) == ["Leith"] && teams.map(\.team.nation) == [.scotland])
            #expect(teams.map(\.organisation) == ["Lockside"])
            await #expect(throws: StaffRefusal.alreadySetUp) {
                try await SetUp.run(organisation: "Other", team: TeamDraft(name: "A"), by: root, in: house)
            }
            try await AddTeam.run(TeamDraft(name: "Harbour", ages: 11...17), by: root, in: house)
            await #expect(throws: StaffRefusal.teamTaken) {
                try await AddTeam.run(TeamDraft(name: "Harbour"), by: root, in: house)
            }
            #expect(try await ListTeams.run(by: root, in: house).filter(\.team.seesYoungPeople).count == 1)
        }
    }

    @Test("Every slip at the command line is named", arguments: Engine.allCases)
    func slips(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            _ = try await AddStaff.run(someone(), by: root, in: test.house)
            let slips: [(StaffDraft, StaffRefusal)] = [
                (someone(), .nameTaken), (someone(signIn: "ADA@lockside.example "), .nameTaken),
                (someone(signIn: "ada"), .notASignInName("ada")), (someone(name: " "), .emptyName),
                (someone(roles: []), .noRole), (someone(roles: [.person]), .noRole),
                (someone(teams: ["Nowhere"]), .unknownTeam("Nowhere", known: ["North", "South"])),
            ]
            for (draft, refusal) in slips {
                await #expect(throws: refusal) { try await AddStaff.run(draft, by: root, in: test.house) }
            }
            #expect(try await ListStaff.run(by: root, in: test.house).map(\.isReady) == [false])
        }
    }

    @Test("Roles and teams change, and what changed is on the record with who changed it")
    func changes() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            try await ChangeStaff.run(.roles([.manager, .person]), of: ada.name, by: root, in: test.house)
            try await ChangeStaff.run(.teams(["south"]), of: ada.name, by: root, in: test.house)
            let history = try await test.store.open(try await test.store.read { try $0.history(ada.member.id) })
            #expect(history.last?.value.roles == [.manager] && history.last?.value.teams == [test.south.id])
            #expect(history.map(\.written.by.text) == ["system", "operator:root", "operator:root"])
            await #expect(throws: StaffRefusal.noRole) {
                try await ChangeStaff.run(.roles([]), of: ada.name, by: root, in: test.house)
            }
        }
    }

    @Test(
        "The open referrals of someone who leaves, or changes team, go back to the duty team at once",
        arguments: Engine.allCases)
    func leaving(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker(in: [test.north, test.south])
            let ben = try await test.worker("ben")
            let mine = [try await test.given(ada, test.north), try await test.given(ada, test.south)]
            let ended = try await test.given(ada, test.north, then: .arrived)
            let other = try await test.given(ben, test.north)
            let due = try await test.referral(mine[0]).standing(now: test.clock.now).dueAt
            test.clock.advance(minutes: 5)
            #expect(try await ChangeStaff.run(.roles([.manager]), of: ada.name, by: root, in: test.house) == 0)
            #expect(try await ChangeStaff.run(.teams(["South"]), of: ada.name, by: root, in: test.house) == 1)
            let first = try await test.referral(mine[0])
            #expect(first.standing(now: test.clock.now).owner == .dutyTeam)
            #expect(first.standing(now: test.clock.now).dueAt == due)
            #expect(first.history.entries.last?.step == .returnedToTeam(words: "Ada is no longer in this team."))
            #expect(first.history.entries.last?.by == .system)
            #expect(try await test.referral(mine[1]).standing(now: test.clock.now).owner == .staff(ada.member.id))
            #expect(try await ChangeStaff.run(.leaves, of: ada.name, by: root, in: test.house) == 1)
            #expect(try await test.referral(mine[1]).standing(now: test.clock.now).owner == .dutyTeam)
            #expect(try await test.referral(ended).history.entries.last?.step == .arrived)
            #expect(try await test.referral(other).standing(now: test.clock.now).owner == .staff(ben.member.id))
            let mineNow = try await test.store.read { db in
                var pick = InboxPick()
                pick.assignee = ada.member.id
                let theirs = pick
                return try [test.north.id, test.south.id].map { try db.inboxCount(team: $0, theirs) }
            }
            #expect(mineNow == [0, 0])
            #expect(try await ChangeStaff.run(.returns, of: ada.name, by: root, in: test.house) == 0)
        }
    }

    @Test("A reset ends every sign-in; a lost phone does not open the account without its password")
    func resets() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker()
            let signedIn = try await test.whole(ada)
            let starting = try await ResetPassword.run(of: ada.name, by: root, in: test.house)
            #expect(try await test.recognise(signedIn.token) == nil)
            await #expect(throws: AccountRefusal.wrong) { try await test.half(ada) }
            let token = try await GivePassword.run(name: ada.name, password: starting, from: office, in: test.house)
            #expect(try await test.recognise(token)?.stage == .ownPassword)
            try await ResetSecondFactor.run(of: ada.name, by: root, in: test.house)
            #expect(try await test.recognise(token) == nil)
            let listed = try await ListStaff.run(by: root, in: test.house)
            #expect(listed.first?.isReady == false)
        }
    }

    @Test("Only an administrator manages accounts, in their own organisation, and never their own")
    func whoMay() async throws {
        try await inHouse(.sqlite) { test in
            let (admin, nurse) = (
                try await test.worker("ruth", [.administrator]), try await test.worker("ben", [.nurse])
            )
            for actor in [Actor.anyone, .staff(nurse.member)] {
                await #expect(throws: StaffRefusal.notFound) {
                    try await AddStaff.run(someone(), by: actor, in: test.house)
                }
                await #expect(throws: StaffRefusal.notFound) {
                    try await ChangeStaff.run(.roles([.manager]), of: admin.name, by: actor, in: test.house)
                }
                await #expect(throws: StaffRefusal.notFound) { try await ListStaff.run(by: actor, in: test.house) }
            }
            await #expect(throws: StaffRefusal.notFound) {
                try await ChangeStaff.run(.roles([.manager]), of: admin.name, by: .staff(admin.member), in: test.house)
            }
            try await ChangeStaff.run(.roles([.manager]), of: nurse.name, by: .staff(admin.member), in: test.house)
            let stranger = StaffMember(
                id: test.house.newID(), organisation: test.house.newID(), teams: [], name: "Far",
                roles: [.administrator], signInName: SignInName("far@other.example")!)
            await #expect(throws: StaffRefusal.notFound) {
                try await ResetPassword.run(of: nurse.name, by: .staff(stranger), in: test.house)
            }
            #expect(try await ListStaff.run(by: .staff(stranger), in: test.house).isEmpty)
        }
    }

    private func someone(
        name: String = "Ada Okafor", signIn: String = "ada@lockside.example", roles: Set<Role> = [.dutyWorker],
        teams: [String] = ["North"]
    ) -> StaffDraft {
        StaffDraft(name: name, signInName: signIn, roles: roles, teams: teams)
    }
}
