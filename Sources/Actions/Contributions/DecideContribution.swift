public import Clinical
import Store

/// A member of staff decides about what a reader sent: yes, no, down again, or back to how it was.
public enum DecideContribution {
    /// - Parameters:
    ///   - version: the version that they were looking at.
    ///   - fault: what is wrong with the words; needed to decline and to take down, and not kept otherwise.
    /// - Returns: where it stands now.
    @discardableResult
    public static func run(
        _ id: ID<Contribution>, version: Int, _ act: ContributionAct, fault: ContributionFault? = nil,
        by member: StaffMember, in house: House
    ) async throws(ContributionRefusal) -> ContributionStanding {
        try await refusingContribution {
            let actor = Actor.staff(member)
            let asking = try Permit.ask(.decideContribution, by: actor, relation: house.ownRelation(of: actor))
            let store = house.store(for: asking)
            guard let stored = try await store.contribution(id) else { throw ContributionRefusal.notFound }
            let relation = house.relation(of: actor, to: stored.value.organisation)
            let permit = try Permit.ask(.decideContribution, by: actor, relation: relation)
            if stored.version != version { throw try await store.passed(stored, since: version) }
            let step = ContributionStep(
                act, fault: act.needsFault ? fault : nil, by: member.id, at: house.clock())
            let next = try stored.value.deciding(step)
            var changes = Changes()
            changes.revise(stored, to: next)
            do {
                try await store.commit(changes, by: actor.author, verb: permit.verb.rawValue, at: step.at)
            } catch StoreRefusal.conflict {
                guard let now = try await store.contribution(id) else { throw ContributionRefusal.notFound }
                throw try await store.passed(now, since: version)
            }
            house.shownContributions.lookAgain()
            return next.standing
        }
    }
}

extension Store {
    func contribution(_ id: ID<Contribution>) async throws(StoreRefusal) -> Stored<Contribution>? {
        try await open(try await read { db in try db.latest(id) })
    }

    /// What was decided after a version. Every version after the first is one step more.
    fileprivate func passed(
        _ stored: Stored<Contribution>, since version: Int
    ) async throws(StoreRefusal) -> ContributionRefusal {
        let steps = Array(stored.value.steps.dropFirst(max(1, version) - 1))
        let names = try await Names.of(Set(steps.compactMap(\.by)), in: self)
        return .changed(steps.told(by: names))
    }
}

extension Contribution {
    fileprivate func deciding(_ step: ContributionStep) throws(ContributionRefusal) -> Contribution {
        do { return try taking(step) } catch {
            switch error {
            case .needsFault: throw .needsFault
            case .notNow: throw .changed([])
            }
        }
    }
}
