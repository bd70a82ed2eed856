public import Clinical
import Guides
public import Store

/// Takes in a tip or a quote that a reader sends. It is on disk before anyone is thanked, and nobody but staff sees it
/// before one of them has said yes.
public enum SendContribution {
    public enum Refusal: Error, Equatable, Sendable {
        case mistakes([ContributionDraft.Mistake])
        /// The network has sent very often; `until` is when it may send again.
        case wait(until: Instant)
        /// No organisation has been set up whose staff could read it.
        case nobodyToRead
        case notFound
        case store(StoreRefusal)
    }

    /// A new id for a form that is shown: sent twice, it is one contribution.
    public static func newID(in house: House) -> ID<Contribution> { house.newID() }

    /// - Returns: the id under which it is kept.
    public static func run(
        _ draft: ContributionDraft, as id: ID<Contribution>, from network: Network, in house: House
    ) async throws(Refusal) -> ID<Contribution> {
        guard let kind = ContributionKind(rawValue: draft.kind), let words = try? ContributionWords(draft.words) else {
            throw .mistakes(draft.mistakes)
        }
        guard let permit = try? Permit.ask(.sendContribution, by: .anyone, relation: .none) else { throw .notFound }
        let now = house.clock()
        if let next = house.limiter.wait(.contribution, from: network, at: now) { throw .wait(until: next) }
        let store = house.store(for: permit)
        do throws(StoreRefusal) {
            let earlier = try await store.contribution(id)
            // The button was pressed twice: it was saved the first time. Other words from the same page are new.
            if let earlier = earlier?.value, earlier.kind == kind, earlier.words == words { return id }
            let organisation = try await store.all(Organisation.self).first?.value.id
            if let organisation {
                let contribution = Contribution(
                    id: earlier == nil ? id : house.newID(), organisation: organisation, kind: kind, words: words,
                    sentAt: now, mayBeInDanger: UrgentWords.areIn(draft.words))
                return try await store.keep(contribution, orAs: house.newID(), permit)
            }
        } catch {
            throw .store(error)
        }
        throw .nobodyToRead
    }
}

extension Store {
    /// Two presses of the button at once: the other one has saved it. Other words from the same page, sent at the same
    /// moment, are kept as a second text.
    fileprivate func keep(
        _ contribution: Contribution, orAs second: ID<Contribution>, _ permit: Permit
    ) async throws(StoreRefusal) -> ID<Contribution> {
        do {
            try await add(contribution, permit)
            return contribution.id
        } catch {
            guard case .alreadyHeld = error else { throw error }
        }
        let held = try await self.contribution(contribution.id)?.value
        if let held, held.kind == contribution.kind, held.words == contribution.words { return held.id }
        try await add(contribution.kept(as: second), permit)
        return second
    }

    private func add(_ contribution: Contribution, _ permit: Permit) async throws(StoreRefusal) {
        var changes = Changes()
        changes.add(contribution)
        try await commit(changes, by: .anyone, verb: permit.verb.rawValue, at: contribution.sentAt)
    }
}
