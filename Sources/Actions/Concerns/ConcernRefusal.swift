import Clinical
public import Store

/// Why nothing was done with what someone told us.
public enum ConcernRefusal: Error, Equatable, Sendable {
    /// Not allowed, not there, or forgotten; they look alike.
    case notFound
    /// To settle, one says how it ended.
    case needsOutcome
    /// To settle or to open again, one says what was done or why.
    case needsNote
    /// Somebody else was quicker: what they did.
    case changed([WhatPassed])
    case store(StoreRefusal)
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingConcern<Answer>(_ work: () async throws -> Answer) async throws(ConcernRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as ConcernRefusal {
        throw refusal
    } catch StoreRefusal.forgotten {
        throw .notFound
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch {
        throw .notFound
    }
}

extension House {
    /// How `actor` stands to what was told: by the team it was told to.
    func relation(of actor: Actor, to concern: Concern) -> Relation {
        if case .staff(let member) = actor, member.organisation == concern.organisation,
            member.teams.contains(concern.team)
        {
            return .ownTeam
        }
        return relation(of: actor, to: concern.organisation)
    }
}

extension Store {
    func concern(_ id: ID<Concern>) async throws(StoreRefusal) -> Stored<Concern>? {
        try await open(try await read { db in try db.latest(id) })
    }
}

extension [ConcernStep] {
    /// The steps as colleagues read them.
    func told(by names: Names) -> [WhatPassed] {
        map { WhatPassed(who: $0.by.map { names[$0] } ?? "Towpath", what: $0.words, at: $0.at) }
    }
}

extension ConcernStep {
    fileprivate var words: String {
        let deed =
            switch act {
            case .take: "Read it and took it on"
            case .handBack: "Back to the duty team"
            case .settle: "Settled: \(outcome?.words ?? "")"
            case .reopen: "Opened again"
            }
        return note.map { "\(deed). \($0)" } ?? deed
    }
}
