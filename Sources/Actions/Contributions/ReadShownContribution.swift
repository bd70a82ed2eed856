public import Clinical
import Store

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
/// What is taken down on another node, or forgotten, is gone from here within that minute; with the database away,
/// what was there before is shown.
final class ShownContributions: Sendable {
    /// How many take turns: the last ones that were said yes to.
    static let most = 200

    private let held = HeldValue<[Contribution]>([], lookEverySeconds: 60)

    /// The next page looks again, however short a time ago one did.
    func lookAgain() { held.lookAgain() }

    func current(in store: Store, at now: Instant) async -> [Contribution] {
        await held.current(at: now) { _ throws(StoreRefusal) in
            let sealed = try await store.read { db in try db.contributionsShown(limit: Self.most) }
            return try await store.openWhatOpens(sealed).map(\.value)
        }
    }
}
