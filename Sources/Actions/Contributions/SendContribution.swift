public import Clinical
import Guides
import Store

/// Takes in a tip or a quote that a reader sends. It is on disk before anyone is thanked, and nobody but staff sees it
/// before one of them has said yes.
public enum SendContribution {
    public typealias Refusal = SendingRefusal<ContributionDraft.Mistake>

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
        let (store, now) = (house.store(for: permit), house.clock())
        let organisation: ID<Organisation>?
        do { organisation = try await store.all(Organisation.self).first?.value.id } catch { throw .store(error) }
        guard let organisation else { throw .nobodyToRead }
        let mayBeInDanger = UrgentWords.areIn(draft.words)
        let form = FormSent<Contribution>(id: id) {
            $0.kind == kind && $0.words == words
        } record: {
            Contribution(
                id: $0, organisation: organisation, kind: kind, words: words, sentAt: now,
                mayBeInDanger: mayBeInDanger)
        }
        return try await house.take(form, .contribution, from: network, permit, at: now, refusing: Refusal.self)
    }
}
