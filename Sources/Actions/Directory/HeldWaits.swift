import Clinical
import Store

/// Holds how long people waited at each service that a team of ours stands for.
///
/// Counted when first asked for on a UK day, and again when a team is tied to another listing. Until it is counted,
/// and where it cannot be, it is not known, or as counted before: whoever looks for help finds it without. To count,
/// referrals are opened and closed again: nothing but the count is held.
final class HeldWaits: Sendable {
    private struct Counted: Sendable {
        var day: Day?
        var teams: [TiedTeam] = []
        var waits: [ID<ListedService>: MeasuredWait] = [:]
    }

    private let held = HeldValue(Counted())

    func current(in store: Store, at now: Instant) async -> [ID<ListedService>: MeasuredWait] {
        let counted = await held.current(at: now) { counted throws(StoreRefusal) in
            let (today, teams) = (UKTime(now).day, try await store.teams().compactMap { TiedTeam($0) })
            if counted.day == today, counted.teams == teams { return counted }
            return Counted(day: today, teams: teams, waits: try await store.waits(of: teams, countedOn: today))
        }
        return counted.waits
    }
}

/// What the counting needs of a team. Its hours may change all day: nothing is counted again for that.
private struct TiedTeam: Hashable, Sendable {
    let id: ID<Team>
    let name: String
    let listing: ID<ListedService>

    /// Nil for a team that stands under no listing.
    init?(_ team: Team) {
        guard let listing = team.listing else { return nil }
        (id, name, self.listing) = (team.id, team.name, listing)
    }
}

extension Store {
    /// Teams under one listing are counted together.
    fileprivate func waits(
        of teams: [TiedTeam], countedOn today: Day, rule: WaitRule = .proposed
    ) async throws(StoreRefusal) -> [ID<ListedService>: MeasuredWait] {
        let start = UKTime.instant(day: rule.window(countedOn: today).lowerBound, minuteOfDay: 0)
        let end = UKTime.instant(day: today, minuteOfDay: 0)
        var waits: [ID<ListedService>: MeasuredWait] = [:]
        for (listing, teams) in Dictionary(grouping: teams, by: \.listing) {
            var referrals: [Referral] = []
            for team in teams {
                let sealed = try await read { db in try db.referrals(of: team.id, from: start, until: end) }
                referrals += try await openWhatOpens(sealed).map(\.value)
            }
            waits[listing] = MeasuredWait(
                referrals, teams: teams.map(\.name).sorted(), countedOn: today, rule: rule)
        }
        return waits
    }
}

extension House {
    /// The waits that were counted, for an Action that has asked.
    func waits(for permit: Permit) async -> [ID<ListedService>: MeasuredWait] {
        await waits.current(in: store(for: permit), at: clock())
    }
}
