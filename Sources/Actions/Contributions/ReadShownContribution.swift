public import Clinical
import Store
import Synchronization

/// The tip or quote that readers see today, if there is one. It never keeps a page from being shown.
public enum ReadShownContribution {
    public static func run(in house: House) async -> Contribution? {
        guard let permit = try? Permit.ask(.readGuide, by: .anyone, relation: .none) else { return nil }
        let now = house.clock()
        let shown = await house.shownContributions.current(in: house.store(for: permit), at: now)
        return Contribution.ofTheDay(UKTime(now).day, among: shown)
    }
}

/// Holds what readers may see in memory, so that a page that shows one of them asks the database once a minute.
///
/// What is taken down on another node, or forgotten, is gone from here within that minute.
final class ShownContributions: Sendable {
    /// How many take turns: the last ones that were said yes to.
    static let most = 200
    static let seconds = 60

    private struct Held: Sendable {
        var list: [Contribution] = []
        var lookedAt: Instant?
    }

    private let held = Mutex(Held())

    /// The next page looks again, however short a time ago one did.
    func lookAgain() { held.withLock { $0.lookedAt = nil } }

    /// With the database away, whoever asks gets what was there a minute ago.
    func current(in store: Store, at now: Instant) async -> [Contribution] {
        let (list, isDue) = held.withLock { held in
            let isDue = held.lookedAt.map { abs(now.seconds(since: $0)) >= Self.seconds } ?? true
            if isDue { held.lookedAt = now }
            return (held.list, isDue)
        }
        guard isDue else { return list }
        do {
            let sealed = try await store.read { db in try db.contributionsShown(limit: Self.most) }
            let shown = try await store.openWhatOpens(sealed).map(\.value)
            held.withLock { $0.list = shown }
            return shown
        } catch {
            return list
        }
    }
}
