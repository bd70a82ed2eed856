public import Clinical
import Store

/// Says under which entry of the public directory people find a team, so that its waits are counted there; or under
/// none.
///
/// Only who runs the whole installation says so: an organisation could claim another's entry. Who said it, and when,
/// stands on the record of the team.
public enum TieListing {
    /// - Parameters:
    ///   - listing: nil to take it back.
    ///   - organisation: its name; may be nil where there is only one.
    /// - Returns: the name of the entry; nil when it was taken back.
    public static func run(
        _ name: String, to listing: ID<ListedService>?, organisation: String? = nil, by actor: Actor, in house: House
    ) async throws(StaffRefusal) -> String? {
        try await refusingStaff {
            let permit = try Permit.ask(.tieListing, by: actor, relation: .commandLine)
            let store = house.store(for: permit)
            let layout = try await store.layout()
            guard let home = layout.organisation(named: organisation) else { throw StaffRefusal.notSetUp }
            let id = try layout.ids(of: [name], in: home.id)[0]
            let read = try await store.read { db in (try db.latest(id), try listing.flatMap { try db.latest($0) }) }
            guard let stored = try await store.open(read.0) else { throw StaffRefusal.notFound }
            let listed = try await store.open(read.1)
            if listing != nil, listed == nil { throw StaffRefusal.unknownListing }
            var team = stored.value
            team.listing = listing
            var changes = Changes()
            changes.revise(stored, to: team)
            try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: house.clock())
            return listed?.value.entry.displayName
        }
    }
}
