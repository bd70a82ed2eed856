import Clinical
import Store
import Synchronization

/// The directory as it was at one revision, ready to be searched. It never changes.
struct PublicDirectory: Sendable {
    let finder: Finder
    let ids: [DirectoryKey: ID<ListedService>]
    let freshness: DirectoryFreshness
    private let services: [ID<ListedService>: TreatmentService]
    private let names: NameIndex

    init(services: [ListedService], places: [Place]) {
        finder = Finder(services: services.map(\.entry), places: places)
        ids = Dictionary(services.map { ($0.entry.key, $0.id) }) { $1 }
        freshness = DirectoryFreshness(services.map(\.entry))
        self.services = Dictionary(services.map { ($0.id, $0.entry) }) { $1 }
        names = NameIndex(services)
    }

    subscript(_ id: ID<ListedService>) -> TreatmentService? { services[id] }

    /// What is known under ids, under the keys by which the finder knows services.
    func byKey<Value>(_ values: [ID<ListedService>: Value]) -> [DirectoryKey: Value] {
        Dictionary(values.compactMap { id, value in services[id].map { ($0.key, value) } }) { $1 }
    }

    /// The services whose name, town or provider fits what was typed.
    func named(_ typed: String, limit: Int) -> [ListedService] { names.search(typed, limit: limit) }
}

/// Services by the words of their names and places.
private struct NameIndex: Sendable {
    private let services: [ListedService]
    private let index: WordIndex

    init(_ services: [ListedService]) {
        self.services = services
        index = WordIndex(
            services.map { listed in
                [
                    (listed.entry.displayName, 10), (listed.entry.provider?.value ?? "", 4),
                    (listed.entry.place?.value.inOneLine ?? "", 6),
                ]
            })
    }

    func search(_ typed: String, limit: Int) -> [ListedService] {
        let hits = index.search(typed, limit: limit)
        let most = hits.first?.matched ?? 0
        return hits.filter { $0.matched == most }.map { services[$0.entry] }
    }
}

/// Holds the directory in memory, and builds it anew when it has changed.
///
/// Its revision is the head of the directory's own record chain. That is looked at no more than once a second, so
/// that several nodes, and an import beside a running server, come to agree. While one visitor's question builds
/// the new one, everyone else is answered from the old; if the database is away, everyone is.
final class DirectoryIndex: Sendable {
    private struct Held: Sendable {
        var built: (head: HeadMark, directory: PublicDirectory)?
        var lookedAt: Instant?
        var isLooking = false
    }

    private let held = Mutex(Held())

    /// The next question looks at the revision, however short a time ago it was looked at.
    func lookAgain() { held.withLock { $0.lookedAt = nil } }

    func current(in store: Store, at now: Instant) async throws(StoreRefusal) -> PublicDirectory {
        let (built, mustLook) = held.withLock { held in
            let isDue = held.lookedAt.map { abs(now.milliseconds - $0.milliseconds) >= 1000 } ?? true
            let mustLook = held.built == nil || (isDue && !held.isLooking)
            if mustLook { (held.isLooking, held.lookedAt) = (true, now) }
            return (held.built, mustLook)
        }
        if let built, !mustLook { return built.directory }
        defer { held.withLock { $0.isLooking = false } }
        do throws(StoreRefusal) {
            return try await look(in: store, built)
        } catch {
            guard let built else { throw error }
            return built.directory
        }
    }

    private func look(
        in store: Store, _ built: (head: HeadMark, directory: PublicDirectory)?
    ) async throws(StoreRefusal) -> PublicDirectory {
        let head = try await store.read { db in try db.head(of: .directory) }
        if let built, built.head == head { return built.directory }
        let rows = try await store.read { db in
            (try db.head(of: .directory), try db.present(TreatmentService.self), try db.present(Place.self))
        }
        let services = try await store.open(rows.1).map(\.value)
        let places = try await store.open(rows.2).map(\.value.entry)
        let directory = PublicDirectory(services: services, places: places)
        held.withLock { $0.built = (rows.0, directory) }
        return directory
    }
}

extension House {
    /// The directory for an Action that has asked.
    func directory(for permit: Permit) async throws(StoreRefusal) -> PublicDirectory {
        try await directory.current(in: store(for: permit), at: clock())
    }
}
