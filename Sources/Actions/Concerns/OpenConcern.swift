public import Clinical
import Store

/// One thing that was told, as a worker of its team reads it.
public struct ConcernSheet: Sendable {
    public let concern: Concern
    /// The version that a step is taken on.
    public let version: Int
    public let standing: ConcernStanding
    /// Who must act, by name where there is one.
    public let owner: String
    public let team: String
    /// What was done, by whom and when, the earliest first.
    public let passed: [WhatPassed]
    public let now: Instant
}

/// Opens what was told, and notes each time that it was read. Reading it stops no clock: taking it on does.
public enum OpenConcern {
    public static func run(
        _ id: ID<Concern>, by member: StaffMember, in house: House
    ) async throws(ConcernRefusal) -> ConcernSheet {
        try await refusingConcern {
            let actor = Actor.staff(member)
            let asking = try Permit.ask(.openConcern, by: actor, relation: .ownTeam)
            let (store, now) = (house.store(for: asking), house.clock())
            guard let stored = try await store.concern(id) else { throw ConcernRefusal.notFound }
            let concern = stored.value
            let permit = try Permit.ask(.openConcern, by: actor, relation: house.relation(of: actor, to: concern))
            try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
            let standing = concern.standing(now: now)
            let names = try await Names.of(Set(concern.steps.compactMap(\.by)), in: store)
            let team = try await store.teams().first { $0.id == concern.team }
            return ConcernSheet(
                concern: concern, version: stored.version, standing: standing,
                owner: standing.owner.map { names.of($0) } ?? "", team: team?.name ?? "",
                passed: concern.steps.told(by: names), now: now)
        }
    }
}
