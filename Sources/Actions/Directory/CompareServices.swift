public import Clinical
import Store

/// Reads a few services to be set side by side.
public enum CompareServices {
    /// How many fit beside each other.
    public static let most = 4

    public struct Answer: Sendable {
        /// In the order they were asked for, each once.
        public let comparison: Comparison
        /// How many of those asked for are not in the directory.
        public let gone: Int
        /// How many were asked for beyond those that fit.
        public let left: Int

        public var services: [ListedService] { comparison.services }
    }

    public static func run(
        _ asked: [ID<ListedService>], by actor: Actor = .anyone, in house: House
    ) async throws(FindRefusal) -> Answer {
        guard (try? Permit.ask(.findServices, by: actor, relation: .none)) != nil else { throw .notFound }
        var (ids, services, gone): ([ID<ListedService>], [ListedService], Int) = ([], [], 0)
        for id in asked where !ids.contains(id) { ids.append(id) }
        for id in ids.prefix(most) {
            do throws(FindRefusal) {
                services.append(try await ReadService.run(id, by: actor, in: house))
            } catch {
                guard error == .notFound else { throw error }
                gone += 1
            }
        }
        let waits = try await ReadWaits.run(services.map(\.id), by: actor, in: house)
        let comparison = Comparison(services, waits: waits, at: house.clock())
        return Answer(comparison: comparison, gone: gone, left: max(0, ids.count - most))
    }
}
