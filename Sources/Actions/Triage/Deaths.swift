import Clinical
import Store

extension Store {
    /// Those of these people of whom a record says that they have died: their own, or another that is linked to it as
    /// the same human being.
    func died(among people: [Person]) async throws(StoreRefusal) -> Set<ID<Person>> {
        var dead = Set(people.filter { $0.death != nil }.map(\.id))
        let unknown = Set(people.map(\.id)).subtracting(dead)
        let (links, sealed) = try await read { db in
            let links = try db.samePeople(as: unknown)
            return (links, try Set(links.values.joined()).sorted().compactMap { try db.latest($0) })
        }
        let deadElsewhere = Set(try await openWhatOpens(sealed).map(\.value).filter { $0.death != nil }.map(\.id))
        for (person, others) in links where !others.isDisjoint(with: deadElsewhere.union(dead)) { dead.insert(person) }
        return dead
    }
}

extension ReferralStep.Kind {
    /// What is not done once someone has died: to reach them, or to plan what they would come to.
    static let forTheLiving: Set<ReferralStep.Kind> = [
        .asked, .couldNotReach, .reached, .lastResort, .accepted, .appointmentOffered, .redirectProposed, .redirectSent,
        .declined, .declineTold, .codeGiven,
    ]
}

extension TriageCase {
    /// Rule: a family is not rung or written to about someone of whom we were told that they have died.
    func checkAlive(for steps: [ReferralStep]) throws(TriageRefusal) {
        guard hasDied, steps.contains(where: { ReferralStep.Kind.forTheLiving.contains($0.kind) }) else { return }
        throw .mistake(
            .form,
            "Their record says that they have died. Do not contact them. Write it down for this referral too. "
                + "If this is another person, undo the link between the records.")
    }
}
