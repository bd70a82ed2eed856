import Clinical
import Store
import Synchronization

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
/// Building takes seconds where there are many services. Meanwhile everyone is answered from what was built before, as
/// they are if the database is away. Whoever changes the directory here waits for it instead (`renew`), and so do those
/// who ask before anything was built: all for one build.
final class DirectoryIndex: Sendable {
    private struct Built: Sendable {
        let head: HeadMark
        let directory: PublicDirectory
        /// Builds are numbered as they begin: one that was overtaken is not held.
        let number: Int
    }

    private struct Inside: Sendable {
        var built: Built?
        var first: Task<Result<PublicDirectory, StoreRefusal>, Never>?
        var begun = 0
        var isBuilding = false
        var mustWait = false
        /// After a build that failed, the next is not tried before this.
        var triesFrom: Instant?
    }

    private let lastHead = HeldValue<HeadMark?>(nil)
    private let inside = Mutex(Inside())

    /// The next question waits until it is built anew: for an import, beside which nobody asks.
    func lookAgain() { inside.withLock { $0.mustWait = true } }

    /// - Throws: what keeps it from being built, where it never was.
    func current(in store: Store, at now: Instant) async throws(StoreRefusal) -> PublicDirectory {
        let head = await lastHead.current(at: now) { _ throws(StoreRefusal) in
            try await store.read { db in try db.head(of: .directory) }
        }
        let (held, mustWait) = inside.withLock { inside in
            defer { inside.mustWait = false }
            return (inside.built, inside.mustWait)
        }
        guard let held else { return try await firstBuild(from: store) }
        if mustWait { return (try? await build(from: store)) ?? held.directory }
        if let head, head != held.head { buildBeside(store, at: now) }
        return held.directory
    }

    /// Builds it anew, so that the next page shows what was just changed. Where that cannot be done now, it is later.
    func renew(in store: Store) async {
        lastHead.lookAgain()
        _ = try? await build(from: store)
    }

    /// How often building was begun since the start.
    var begun: Int { inside.withLock { $0.begun } }

    private func firstBuild(from store: Store) async throws(StoreRefusal) -> PublicDirectory {
        let first = inside.withLock { inside in
            if let under = inside.first { return under }
            let begins = Task { () async -> Result<PublicDirectory, StoreRefusal> in
                do throws(StoreRefusal) {
                    return .success(try await build(from: store))
                } catch {
                    return .failure(error)
                }
            }
            inside.first = begins
            return begins
        }
        let result = await first.value
        // One that failed is tried anew by the next who asks.
        inside.withLock { $0.first = nil }
        return try result.get()
    }

    private func buildBeside(_ store: Store, at now: Instant) {
        let mayBegin = inside.withLock { inside in
            guard !inside.isBuilding, inside.triesFrom.map({ $0 <= now }) ?? true else { return false }
            inside.isBuilding = true
            return true
        }
        guard mayBegin else { return }
        Task {
            let built = try? await build(from: store)
            inside.withLock { inside in
                inside.isBuilding = false
                inside.triesFrom = built == nil ? now.adding(seconds: Self.pause) : nil
            }
        }
    }

    /// Seconds between one build that failed and the next.
    private static let pause = 10

    private func build(from store: Store) async throws(StoreRefusal) -> PublicDirectory {
        let number = inside.withLock { inside in
            inside.begun += 1
            return inside.begun
        }
        let rows = try await store.read { db in
            (try db.head(of: .directory), try db.present(TreatmentService.self), try db.present(Place.self))
        }
        let services = try await store.open(rows.1).map(\.value)
        let places = try await store.open(rows.2).map(\.value.entry)
        let directory = PublicDirectory(services: services, places: places)
        inside.withLock { inside in
            guard inside.built.map({ $0.number < number }) ?? true else { return }
            inside.built = Built(head: rows.0, directory: directory, number: number)
        }
        return directory
    }
}

extension House {
    /// The directory for an Action that has asked.
    func directory(for permit: Permit) async throws(StoreRefusal) -> PublicDirectory {
        try await directory.current(in: store(for: permit), at: clock())
    }
}
