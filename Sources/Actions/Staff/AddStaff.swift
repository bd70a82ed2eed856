public import Clinical
import Store

/// Someone who is to work here.
public struct StaffDraft: Sendable {
    public var name: String
    public var signInName: String
    public var roles: Set<Role>
    /// The names of the teams they are in.
    public var teams: [String]
    /// The name of their organisation; may be nil where there is only one.
    public var organisation: String?

    public init(name: String, signInName: String, roles: Set<Role>, teams: [String], organisation: String? = nil) {
        (self.name, self.signInName, self.roles) = (name, signInName, roles)
        (self.teams, self.organisation) = (teams, organisation)
    }
}

/// Gives someone an account.
public enum AddStaff {
    /// Answers a starting password, to be handed over and shown nowhere again. They must choose their own, and set
    /// up a second factor, before they see anything.
    public static func run(
        _ draft: StaffDraft, by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> (member: StaffMember, startingPassword: String) {
        try await refusingStaff {
            let asking = try Permit.ask(.readUsers, by: actor, relation: house.ownRelation(of: actor))
            let layout = try await house.store(for: asking).layout()
            guard let home = layout.organisation(named: draft.organisation) else { throw StaffRefusal.notSetUp }
            let permit = try Permit.ask(.manageUsers, by: actor, relation: house.relation(of: actor, to: home.id))
            guard !draft.name.trimmed.isEmpty else { throw StaffRefusal.emptyName }
            guard let signInName = SignInName(draft.signInName) else {
                throw StaffRefusal.notASignInName(draft.signInName)
            }
            guard draft.roles.contains(where: \.isForStaff) else { throw StaffRefusal.noRole }
            let member = StaffMember(
                id: house.newID(), organisation: home.id, teams: try layout.ids(of: draft.teams, in: home.id),
                name: draft.name.trimmed, roles: draft.roles, signInName: signInName)
            let password = LongCode(entropy: house.entropy).shown
            let hash = try await house.hash(password)
            var changes = Changes()
            changes.add(member)
            changes.add(Credential(id: house.newID(), staff: member.id, passwordHash: hash))
            try await house.store(for: permit).commit(
                changes, by: actor.author, verb: permit.verb.rawValue, at: house.clock())
            return (member, password)
        }
    }
}

extension House {
    /// How someone stands to their own organisation, before another is named.
    func ownRelation(of actor: Actor) -> Relation {
        if case .operatorNamed = actor { .commandLine } else { .sameOrganisation }
    }
}

extension Layout {
    /// The teams of those names in one organisation.
    func ids(of names: [String], in organisation: ID<Organisation>) throws(StaffRefusal) -> [ID<Team>] {
        let here = teams.filter { $0.organisation == organisation }
        var found: [ID<Team>] = []
        for name in names {
            guard let team = here.first(where: { $0.name.lowercased() == name.trimmed.lowercased() }) else {
                throw .unknownTeam(name, known: here.map(\.name).sorted())
            }
            found.append(team.id)
        }
        return found
    }
}
