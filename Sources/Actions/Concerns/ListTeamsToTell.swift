public import Clinical
public import Store

/// A team that can be told something.
public struct TeamToTell: Hashable, Sendable {
    public let id: ID<Team>
    /// With its organisation, where there is more than one.
    public let name: String
    public let nation: Nation
}

/// The teams that read what is told here, for anyone to choose from.
public enum ListTeamsToTell {
    public static func run(in house: House) async throws(StoreRefusal) -> [TeamToTell] {
        guard let permit = try? Permit.ask(.sendConcern, by: .anyone, relation: .none) else { return [] }
        let store = house.store(for: permit)
        let homes = Dictionary(try await store.organisations().map { ($0.id, $0.name) }) { $1 }
        return try await store.teamsThatListen().map { team in
            let home = homes.count > 1 ? homes[team.organisation] : nil
            return TeamToTell(
                id: team.id, name: [team.name, home].compactMap(\.self).joined(separator: ", "), nation: team.nation)
        }
    }
}

extension Store {
    /// The teams in which someone works who may read what is told, by name.
    ///
    /// Rule: nothing is taken in that nobody reads.
    func teamsThatListen() async throws(StoreRefusal) -> [Team] {
        let readers = try await staff().filter { member in
            member.isActive
                && Permissions.answer(.readConcerns, actor: .staff(member), relation: .ownTeam) == .allowed
        }
        let heard = try await teams().filter { team in
            readers.contains { $0.organisation == team.organisation && $0.teams.contains(team.id) }
        }
        return heard.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
