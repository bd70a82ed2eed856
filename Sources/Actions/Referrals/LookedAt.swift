public import Clinical
import Store

/// One line of "who has looked at my record", for the person. Staff are named by their team and not by name.
public struct LookedAt: Hashable, Sendable {
    public let at: Instant
    public let words: String

    /// The latest looks, the last first.
    static func list(_ looks: [Look], for holding: Holding, in house: House) async throws(ReceiptRefusal) -> [LookedAt]
    {
        let store = house.store(for: try holding.permit(.readOwnAccessLog))
        let members = Set(looks.compactMap(\.by.staff))
        let rows = try await forHolder { () async throws(StoreRefusal) in
            try await store.read { db in (try members.compactMap { try db.latest($0) }, try db.teams()) }
        }
        let staff = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.0) }
        let teams = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.1) }
        let teamNames = Dictionary(teams.map { ($0.value.id, $0.value.name) }) { first, _ in first }
        let names = staff.map { ($0.value.id, $0.value.teams.compactMap { teamNames[$0] }) }
        let teamsOf = Dictionary(names) { first, _ in first }
        return looks.map { LookedAt(at: $0.at, words: words($0, holding, teamsOf)) }
    }

    /// How many are shown.
    static let most = 20

    private static func words(_ look: Look, _ holding: Holding, _ teamsOf: [ID<StaffMember>: [String]]) -> String {
        if look.by == holding.author { return "Someone with your code and word looked here. Was it you?" }
        guard let staff = look.by.staff else {
            return look.by == .system
                ? "Our computer checked your record." : "Whoever referred you looked at how it goes."
        }
        let teams = teamsOf[staff] ?? []
        let who = teams.isEmpty ? "A member of our staff" : "A member of the \(teams.joined(separator: " and ")) team"
        return switch look.verb {
        case Verb.breakGlass.rawValue: "\(who) opened your record from outside your team, and had to say why."
        case Verb.openReferral.rawValue: "\(who) looked at your referral."
        default: "\(who) looked at your record."
        }
    }
}
