public import Clinical
import Store

/// A worker takes on what was told to their team, hands it back, settles it, or opens it again.
public enum DecideConcern {
    /// - Parameters:
    ///   - version: the version that they were looking at.
    ///   - outcome: how it ended; needed to settle and not kept otherwise.
    ///   - note: what was done or why, as typed; needed to settle and to open again, and not kept otherwise.
    /// - Returns: where it stands now.
    @discardableResult
    public static func run(
        _ id: ID<Concern>, version: Int, _ act: ConcernAct, outcome: ConcernOutcome? = nil, note: String = "",
        by member: StaffMember, in house: House
    ) async throws(ConcernRefusal) -> ConcernStanding {
        try await refusingConcern {
            let actor = Actor.staff(member)
            let asking = try Permit.ask(.decideConcern, by: actor, relation: .ownTeam)
            let (store, now) = (house.store(for: asking), house.clock())
            guard let stored = try await store.concern(id) else { throw ConcernRefusal.notFound }
            let relation = house.relation(of: actor, to: stored.value)
            let permit = try Permit.ask(.decideConcern, by: actor, relation: relation)
            if stored.version != version { throw try await store.passed(stored, since: version) }
            let step = ConcernStep(
                act, outcome: act == .settle ? outcome : nil, note: act.needsNote ? Reason(note)?.text : nil,
                by: member.id, at: now)
            let next = try stored.value.deciding(step)
            var changes = Changes()
            changes.revise(stored, to: next)
            do {
                try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: now)
            } catch StoreRefusal.conflict {
                guard let current = try await store.concern(id) else { throw ConcernRefusal.notFound }
                throw try await store.passed(current, since: version)
            }
            return next.standing(now: now)
        }
    }
}

extension Store {
    /// What was done after a version. A version without a step is a change of the team's hours: steps are counted from
    /// the end, so that none is left out.
    fileprivate func passed(
        _ stored: Stored<Concern>, since version: Int
    ) async throws(StoreRefusal) -> ConcernRefusal {
        let steps = Array(stored.value.steps.suffix(max(0, stored.version - max(1, version))))
        let names = try await Names.of(Set(steps.compactMap(\.by)), in: self)
        return .changed(steps.told(by: names))
    }
}

extension Concern {
    fileprivate func deciding(_ step: ConcernStep) throws(ConcernRefusal) -> Concern {
        do { return try taking(step) } catch {
            switch error {
            case .needsOutcome: throw .needsOutcome
            case .needsNote: throw .needsNote
            case .notNow: throw .changed([])
            }
        }
    }
}
