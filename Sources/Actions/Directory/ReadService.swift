public import Clinical
import Store

/// Reads one service of the directory, also one that has vanished from it.
public enum ReadService {
    public static func run(
        _ id: ID<ListedService>, by actor: Actor = .anyone, in house: House
    ) async throws(FindRefusal) -> ListedService {
        guard let permit = try? Permit.ask(.findServices, by: actor, relation: .none) else { throw .notFound }
        do throws(StoreRefusal) {
            if let service = try await house.directory(for: permit)[id] { return Listed(id: id, entry: service) }
            let store = house.store(for: permit)
            let stored = try await store.open(try await store.read { db in try db.latest(id) })
            if let stored { return stored.value }
        } catch {
            throw .store(error)
        }
        throw .notFound
    }
}
