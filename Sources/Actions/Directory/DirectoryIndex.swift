import Clinical
import Store

/// The directory as it was at one revision, ready to be searched. It never changes.
struct PublicDirectory: Sendable {
    let finder: Finder
    let ids: [DirectoryKey: ID<ListedService>]
    let freshness: DirectoryFreshness
    private let services: [ID<ListedService>: TreatmentService]
    let treatmentNames: ServiceNames
    private let names: NameIndex

    init(services: [ListedService], places: [Place]) {
        finder = Finder(services: services.map(\.entry), places: places)
        ids = Dictionary(services.map { ($0.entry.key, $0.id) }) { $1 }
        freshness = DirectoryFreshness(services.map(\.entry))
        self.services = Dictionary(services.map { ($0.id, $0.entry) }) { $1 }
        treatmentNames = ServiceNames(services.map(\.entry))
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

/// Services by the words of their names and places, meetings also by whose they are and what they are like.
private struct NameIndex: Sendable {
    private let services: [ListedService]
    private let index: WordIndex

    init(_ services: [ListedService]) {
        self.services = services
        index = WordIndex(
            services.map { listed in
                [
                    (listed.entry.displayName, 10), (listed.entry.provider?.value ?? "", 4),
                    (listed.entry.place?.value.inOneLine ?? "", 6), (listed.entry.meeting?.value.searchWords ?? "", 8),
                ]
            })
    }

    func search(_ typed: String, limit: Int) -> [ListedService] {
        index.search(typed, limit: limit).map { services[$0.entry] }
    }
}

/// Holds the directory in memory, and builds it anew when it has changed: when the head of its own record chain has.
///
/// If the database is away, everyone is answered from what was built before.
final class DirectoryIndex: Sendable {
    private struct Built: Sendable {
        let head: HeadMark
        let directory: PublicDirectory
    }

    private let held = HeldValue<Built?>(nil)

    /// The next question looks whether it has changed.
    func lookAgain() { held.lookAgain() }

    /// - Throws: what keeps it from being built, where it never was.
    func current(in store: Store, at now: Instant) async throws(StoreRefusal) -> PublicDirectory {
        let built = await held.current(at: now) { built throws(StoreRefusal) in
            let head = try await store.read { db in try db.head(of: .directory) }
            return if built?.head == head { built } else { try await build(from: store) }
        }
        if let built { return built.directory }
        return try await build(from: store).directory
    }

    private func build(from store: Store) async throws(StoreRefusal) -> Built {
        let rows = try await store.read { db in
            (try db.head(of: .directory), try db.present(TreatmentService.self), try db.present(Place.self))
        }
        let services = try await store.open(rows.1).map(\.value)
        let places = try await store.open(rows.2).map(\.value.entry)
        return Built(head: rows.0, directory: PublicDirectory(services: services, places: places))
    }
}

extension House {
    /// The directory for an Action that has asked.
    func directory(for permit: Permit) async throws(StoreRefusal) -> PublicDirectory {
        try await directory.current(in: store(for: permit), at: clock())
    }
}
