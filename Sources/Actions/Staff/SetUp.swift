public import Clinical
import Store

/// What a new team is told to us as.
public struct TeamDraft: Sendable {
    public var name: String
    public var nation: Nation
    public var ages: ClosedRange<Int>
    public var details: TeamDetails

    public init(
        name: String, nation: Nation = .england, ages: ClosedRange<Int> = 18...120,
        details: TeamDetails = TeamDetails()
    ) {
        (self.name, self.nation, self.ages, self.details) = (name, nation, ages, details)
    }

    /// Monday to Friday, nine to five, unless the details say otherwise.
    func team(_ id: ID<Team>, of organisation: ID<Organisation>, today: Day) throws -> Team {
        let hours = try WorkingHours(nation: nation, week: OpeningWeek.officeHours.spells)
        let team = Team(id: id, organisation: organisation, name: name.trimmed, hours: hours, ages: ages)
        return try details.applied(to: team, today: today)
    }
}

/// Makes the organisation and its first team in an empty store.
public enum SetUp {
    public static func run(
        organisation name: String, team: TeamDraft, by actor: Actor, in house: House
    ) async throws(StaffRefusal) {
        try await refusingStaff {
            let permit = try Permit.ask(.manageTeams, by: actor, relation: .commandLine)
            let store = house.store(for: permit)
            guard !name.trimmed.isEmpty, !team.name.trimmed.isEmpty else { throw StaffRefusal.emptyName }
            guard try await store.read({ db in try db.organisations() }).isEmpty else {
                throw StaffRefusal.alreadySetUp
            }
            let organisation = Organisation(id: house.newID(), name: name.trimmed)
            var changes = Changes()
            changes.add(organisation)
            changes.add(try team.team(house.newID(), of: organisation.id, today: UKTime(house.clock()).day))
            try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: house.clock())
        }
    }
}

/// Adds a team to an organisation.
public enum AddTeam {
    /// - Parameter organisation: its name; may be nil where there is only one.
    public static func run(
        _ draft: TeamDraft, organisation: String? = nil, by actor: Actor, in house: House
    ) async throws(StaffRefusal) {
        try await refusingStaff {
            let permit = try Permit.ask(.manageTeams, by: actor, relation: .commandLine)
            let store = house.store(for: permit)
            guard !draft.name.trimmed.isEmpty else { throw StaffRefusal.emptyName }
            let layout = try await store.layout()
            guard let home = layout.organisation(named: organisation) else { throw StaffRefusal.notSetUp }
            let isHeld = layout.teams.contains { $0.organisation == home.id && $0.name == draft.name.trimmed }
            guard !isHeld else { throw StaffRefusal.teamTaken }
            var changes = Changes()
            changes.add(try draft.team(house.newID(), of: home.id, today: UKTime(house.clock()).day))
            try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: house.clock())
        }
    }
}

/// The teams there are, each with the name of its organisation.
public enum ListTeams {
    public static func run(
        by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> [(team: Team, organisation: String)] {
        try await refusingStaff {
            let permit = try Permit.ask(.readUsers, by: actor, relation: .commandLine)
            let layout = try await house.store(for: permit).layout()
            return layout.teams.map { team in
                (team, layout.organisations.first { $0.id == team.organisation }?.name ?? "")
            }
        }
    }
}

/// The organisations and their teams: few, public, and never sealed.
struct Layout: Sendable {
    let organisations: [Organisation]
    let teams: [Team]

    /// The organisation of that name, or the only one.
    func organisation(named name: String?) -> Organisation? {
        let meant = organisations.filter { name == nil || $0.name == name }
        return meant.count == 1 ? meant[0] : nil
    }
}

extension Store {
    func layout() async throws(StoreRefusal) -> Layout {
        let organisations = try await open(try await read { db in try db.organisations() })
        return Layout(organisations: organisations.map(\.value), teams: try await all(Team.self).map(\.value))
    }
}
