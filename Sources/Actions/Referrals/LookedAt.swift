public import Clinical
import Store

/// One line of "who has looked at my record", for the person. Staff are named by their team and not by name.
public struct LookedAt: Hashable, Sendable {
    public let at: Instant
    public let words: String

    /// The latest looks, the last first. Looks of one day that read alike are one line, so that looking again and
    /// again, as anyone with the code can, pushes nobody else's look out of sight. Broken glass is always shown.
    static func list(_ looks: [Look], for holding: Holding, in house: House) async throws(ReceiptRefusal) -> [LookedAt]
    {
        let store = house.store(for: try holding.permit(.readOwnAccessLog))
        let members = Set(looks.compactMap(\.by.staff))
        let (staff, teams) = try await forHolder { () async throws(StoreRefusal) in
            (try await store.staff().filter { members.contains($0.id) }, try await store.all(Team.self))
        }
        let teamNames = Dictionary(teams.map { ($0.value.id, $0.value.name) }) { first, _ in first }
        let names = staff.map { ($0.id, $0.teams.compactMap { teamNames[$0] }) }
        let teamsOf = Dictionary(names) { first, _ in first }
        var seen: Set<String> = []
        var (own, others) = (0, 0)
        return looks.compactMap { look in
            let line = LookedAt(at: look.at, words: words(look, holding, teamsOf))
            guard seen.insert("\(UKTime(look.at).day) \(line.words)").inserted else { return nil }
            if look.verb == Verb.breakGlass.rawValue { return line }
            if look.by == holding.author {
                own += 1
                return own <= mostOwn ? line : nil
            }
            others += 1
            return others <= most ? line : nil
        }
    }

    /// How many lines are shown of others' looks, besides broken glass, and of the holder's own.
    private static let (most, mostOwn) = (20, 5)
    /// How many looks are read to make them.
    static let mostRead = 1000

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
