/// A dictionary that forgets what has not been touched for longest, so that a flood of new keys
/// cannot fill the memory. Two generations: when the young one is full it becomes the old one, and
/// the old one is dropped.
struct RecentTallies<Key: Hashable & Sendable, Tally: Sendable>: Sendable {
    private var young: [Key: Tally] = [:]
    private var old: [Key: Tally] = [:]
    private let half: Int

    /// - Parameter most: how many keys may be held; at least half as many of the latest always are.
    init(most: Int) { half = max(1, most / 2) }

    var count: Int { young.count + old.count }

    subscript(key: Key) -> Tally? {
        get { young[key] ?? old[key] }
        set {
            old[key] = nil
            young[key] = newValue
            if young.count >= half { (old, young) = (young, [:]) }
        }
    }
}
