public import Clinical
import Store

/// One account as a list shows it.
public struct StaffListing: Sendable {
    public let member: StaffMember
    /// The names of their teams.
    public let teams: [String]
    /// Whether they have chosen a password and set up an authenticator.
    public let isReady: Bool
}

public enum ListStaff {
    /// Everyone with an account, by name; those who have left come last.
    public static func run(by actor: Actor, in house: House) async throws(StaffRefusal) -> [StaffListing] {
        try await refusingStaff {
            let permit = try Permit.ask(.readUsers, by: actor, relation: house.ownRelation(of: actor))
            let store = house.store(for: permit)
            let layout = try await store.layout()
            let homes = layout.organisations.map(\.id).filter { house.relation(of: actor, to: $0) != .none }
            let sealed = try await store.read { db in
                let members = try homes.flatMap { try db.staff(in: $0) }
                return (members, try members.compactMap(\.id).compactMap { try db.credential(of: $0) })
            }
            let credentials = try await store.open(sealed.1).map(\.value)
            let ready = Set(
                credentials.filter { !$0.mustChangePassword && $0.authenticatorSecret != nil }.map(\.staff))
            return try await store.open(sealed.0).map(\.value).map { member in
                StaffListing(
                    member: member, teams: layout.teams.filter { member.teams.contains($0.id) }.map(\.name),
                    isReady: ready.contains(member.id))
            }.sorted { a, b in
                (a.member.isActive ? 0 : 1, a.member.name, a.member.id.text)
                    < (b.member.isActive ? 0 : 1, b.member.name, b.member.id.text)
            }
        }
    }
}
