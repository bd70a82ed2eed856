import Clinical
import Store
import Synchronization

/// Holds how long people waited at each service that a team of ours stands for.
///
/// Counted when first asked for on a UK day, and again when a team is tied to another listing, which is looked at no
/// more than once a second. While one visitor's question counts, everyone else is answered from the count before, or
/// that it is not known; where it cannot be counted, everyone is: whoever looks for help finds it without. To count,
/// referrals are opened and closed again: nothing but the count is held.
final class HeldWaits: Sendable {
    private struct Counted: Sendable {
        let day: Day
        /// Those with a listing, as they were then.
        let teams: [Team]
        let waits: [ID<ListedService>: MeasuredWait]
    }

    private struct Held: Sendable {
        var counted: Counted?
        var lookedAt: Instant?
        var isLooking = false
    }

    private let held = Mutex(Held())

    func current(in store: Store, at now: Instant) async -> [ID<ListedService>: MeasuredWait] {
        let (counted, mustLook) = held.withLock { held in
            let isDue = held.lookedAt.map { abs(now.milliseconds - $0.milliseconds) >= 1000 } ?? true
            let mustLook = isDue && !held.isLooking
            if mustLook { (held.isLooking, held.lookedAt) = (true, now) }
            return (held.counted, mustLook)
        }
        guard mustLook else { return counted?.waits ?? [:] }
        defer { held.withLock { $0.isLooking = false } }
        do throws(StoreRefusal) {
            let (today, teams) = (UKTime(now).day, try await store.teams().filter { $0.listing != nil })
            if let counted, counted.day == today, counted.teams == teams { return counted.waits }
            let waits = try await store.waits(of: teams, countedOn: today)
            held.withLock { $0.counted = Counted(day: today, teams: teams, waits: waits) }
            return waits
        } catch {
            return counted?.waits ?? [:]
        }
    }
}

extension Store {
    /// Teams under one listing are counted together.
    fileprivate func waits(
        of teams: [Team], countedOn today: Day, rule: WaitRule = .proposed
    ) async throws(StoreRefusal) -> [ID<ListedService>: MeasuredWait] {
        let start = UKTime.instant(day: rule.window(countedOn: today).lowerBound, minuteOfDay: 0)
        let end = UKTime.instant(day: today, minuteOfDay: 0)
        var waits: [ID<ListedService>: MeasuredWait] = [:]
        for (listing, teams) in Dictionary(grouping: teams, by: \.listing) {
            guard let listing else { continue }
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
