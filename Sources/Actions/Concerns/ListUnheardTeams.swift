import Clinical
import Store

/// A team that was told things which nobody may read any more.
public struct UnheardTeam: Hashable, Sendable {
    public let name: String
    /// How many wait there.
    public let open: Int
}

/// For whoever manages accounts: where something that people told us waits, and the last who could read it has gone.
public enum ListUnheardTeams {
    public static func run(by actor: Actor, in house: House) async throws(StaffRefusal) -> [UnheardTeam] {
        try await refusingStaff {
            let permit = try Permit.ask(.manageUsers, by: actor, relation: house.ownRelation(of: actor))
            let (store, now) = (house.store(for: permit), house.clock())
            let heard = Set(try await store.teamsThatListen().map(\.id))
            let deaf = try await store.teams().filter {
                !heard.contains($0.id) && house.relation(of: actor, to: $0.organisation) != .none
            }
            let counts = try await store.read { db in
                try deaf.map { try db.concernCounts(team: $0.id, now: now).open }
            }
            let waiting = zip(deaf, counts).map { UnheardTeam(name: $0.name, open: $1) }.filter { $0.open > 0 }
            return waiting.sorted { $0.name < $1.name }
        }
    }
}
