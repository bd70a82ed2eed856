public import Clinical
public import Store

/// Finds the services that fit what someone is looking for. Nothing of the question is kept.
public enum FindServices {
    public struct Answer: Sendable {
        public let found: FinderAnswer
        let ids: [DirectoryKey: ID<ListedService>]
        private let finder: Finder

        init(
            _ query: FinderQuery, in directory: PublicDirectory, _ waits: [ID<ListedService>: MeasuredWait]
        ) {
            finder = directory.finder
            ids = directory.ids
            found = finder.find(query, waits: directory.byKey(waits))
        }

        /// The larger towns within so many kilometres of the place asked about.
        public func landmarks(kilometres: Double) -> [Landmark] {
            guard case .found(let spot) = found.place else { return [] }
            return finder.landmarks(around: spot.point, kilometres: kilometres)
        }

        /// Under what id the service of a match can be read.
        public func id(of match: Match) -> ID<ListedService>? { ids[match.service.key] }
    }

    public static func run(
        _ query: FinderQuery, by actor: Actor = .anyone, in house: House
    ) async throws(FindRefusal) -> Answer {
        let relation = actor.canStand(.commandLine) ? Relation.commandLine : .none
        guard let permit = try? Permit.ask(.findServices, by: actor, relation: relation) else { throw .notFound }
        do throws(StoreRefusal) {
            let directory = try await house.directory(for: permit)
            var query = query
            query.moment = query.moment ?? house.clock()
            return Answer(query, in: directory, await house.waits(for: permit))
        } catch {
            throw .store(error)
        }
    }

    /// The same for a visitor, whose network may not ask without end.
    public static func run(
        _ query: FinderQuery, from network: Network, in house: House
    ) async throws(FindRefusal) -> Answer {
        if let next = house.limiter.wait(.finder, from: network, at: house.clock()) { throw .wait(until: next) }
        return try await run(query, in: house)
    }
}

public enum FindRefusal: Error, Equatable, Sendable {
    case notFound
    /// The network has asked very often; `until` is when it may ask again.
    case wait(until: Instant)
    case store(StoreRefusal)
}
