public import Clinical
public import Guides
import Store

/// Looks for guides, services and meetings by what someone types into one box. Nothing of it is kept.
public enum Search {
    public struct Answer: Sendable {
        public let guides: [GuideHit]
        /// What was named that we have no guide to.
        public let missing: [MissingGuide]
        public let services: [ListedService]
        /// What was typed may be about danger now: help comes first.
        public let soundsUrgent: Bool

        fileprivate func with(_ services: [ListedService]) -> Answer {
            Answer(guides: guides, missing: missing, services: services, soundsUrgent: soundsUrgent)
        }
    }

    /// The most of each kind that are shown.
    public static let most = 8

    public static func run(
        _ typed: String, by actor: Actor = .anyone, in house: House
    ) async throws(FindRefusal) -> Answer {
        let guides = try guides(typed, by: actor)
        guard let permit = try? Permit.ask(.findServices, by: actor, relation: relation(of: actor)) else {
            throw .notFound
        }
        let directory: PublicDirectory
        do { directory = try await house.directory(for: permit) } catch { throw .store(error) }
        return guides.with(directory.named(typed, limit: most))
    }

    /// In the guides alone, where there is no directory.
    public static func guides(_ typed: String, by actor: Actor = .anyone) throws(FindRefusal) -> Answer {
        guard (try? Permit.ask(.readGuide, by: actor, relation: relation(of: actor))) != nil else { throw .notFound }
        let found = GuideSearch(typed, limit: most)
        return Answer(
            guides: found.hits, missing: found.missing, services: [], soundsUrgent: UrgentWords.areIn(typed))
    }

    private static func relation(of actor: Actor) -> Relation { actor.canStand(.commandLine) ? .commandLine : .none }

    /// The same for a visitor, whose network may not ask without end.
    public static func run(
        _ typed: String, from network: Network, in house: House
    ) async throws(FindRefusal) -> Answer {
        if let next = house.limiter.wait(.finder, from: network, at: house.clock()) { throw .wait(until: next) }
        return try await run(typed, in: house)
    }
}
