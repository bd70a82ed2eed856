public import Clinical
public import Store

/// A team that can be told something.
public struct TeamToTell: Hashable, Sendable {
    public let id: ID<Team>
    /// With its organisation, where there is more than one.
    public let name: String
}

/// The teams that read what is told here, for anyone to choose from.
public enum ListTeamsToTell {
    public static func run(in house: House) async throws(StoreRefusal) -> [TeamToTell] {
        guard let permit = try? Permit.ask(.sendConcern, by: .anyone, relation: .none) else { return [] }
        let store = house.store(for: permit)
        let homes = Dictionary(try await store.all(Organisation.self).map { ($0.value.id, $0.value.name) }) { $1 }
        return try await store.teams().sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { team in
            let home = homes.count > 1 ? homes[team.organisation] : nil
            return TeamToTell(id: team.id, name: [team.name, home].compactMap(\.self).joined(separator: ", "))
        }
    }
}
