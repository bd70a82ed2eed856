import Clinical

/// The invented organisation: its teams and the people who work in them.
struct DemoClinic: Sendable {
    struct DemoTeam: Sendable {
        let team: Team
        let town: DemoTown
        let duty: [StaffMember]
        let others: [StaffMember]

        var staff: [StaffMember] { duty + others }
    }

    let organisation: Organisation
    /// Teams for adults, that of Leeds first.
    let adults: [DemoTeam]
    let young: [DemoTeam]

    var teams: [DemoTeam] { adults + young }

    init(_ plan: DemoPlan) throws {
        var making = Making(plan)
        let organisation = Organisation(id: making.id(), name: "Lockside Recovery")
        let towns = DemoTown.all.prefix(max(3, 3 + plan.people / 2000))
        self.organisation = organisation
        adults = try towns.map { try making.team($0, TeamDraft(name: $0.name), organisation.id) }
        young = try towns.prefix(1 + plan.people / 50_000).enumerated().map { index, town in
            let name = index == 0 ? "Harbour" : "Harbour \(town.name)"
            return try making.team(town, TeamDraft(name: name, ages: 11...17), organisation.id)
        }
    }
}

private struct Making {
    let begins: Instant
    var dice: DemoDice
    var made = 0

    init(_ plan: DemoPlan) {
        begins = plan.begins
        dice = plan.dice(.clinic)
    }

    /// Each a second after the one before, so that the first team stays the first in every list.
    mutating func id<Of>(_: Of.Type = Of.self) -> ID<Of> {
        made += 1
        return ID(at: begins.adding(seconds: made - 100_000), random: dice.bytes(10))
    }

    mutating func team(
        _ town: DemoTown, _ draft: TeamDraft, _ organisation: ID<Organisation>
    ) throws -> DemoClinic.DemoTeam {
        let team = try draft.team(id(), of: organisation, today: UKTime(begins).day)
        let known = DemoAccount.all.filter { $0.team == draft.name }
        let duty = known.filter { $0.role == .dutyWorker }.map { member($0, team) }
        let others = known.filter { $0.role != .dutyWorker }.map { member($0, team) }
        return DemoClinic.DemoTeam(
            team: team, town: town, duty: duty + filling([.dutyWorker], 2 - duty.count, team),
            others: others + filling([.manager, .keyworker], others.isEmpty ? 2 : 0, team))
    }

    private mutating func member(_ account: DemoAccount, _ team: Team) -> StaffMember {
        StaffMember(
            id: id(), organisation: team.organisation, teams: [team.id], name: account.name, roles: [account.role],
            signInName: account.signInName)
    }

    private mutating func filling(_ roles: [Role], _ count: Int, _ team: Team) -> [StaffMember] {
        (0..<max(0, count)).compactMap { index in
            let role = roles[index % roles.count]
            let name = dice.name(dice.chance(perMille: 600) ? .female : .male).full
            let place = team.name.lowercased().filter(\.isLetter)
            let account = DemoAccount(name: name, local: "\(role.rawValue)-\(index + 1).\(place)", role, team: "")
            return account.map { member($0, team) }
        }
    }
}
