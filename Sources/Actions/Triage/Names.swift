import Clinical
import Store

/// The names of the colleagues that a history mentions.
struct Names: Sendable {
    private let staff: [ID<StaffMember>: String]

    static func of(_ ids: Set<ID<StaffMember>>, in store: Store) async throws(StoreRefusal) -> Names {
        Names(staff: try await store.names(of: ids))
    }

    static func of(_ entries: [ReferralEntry], in store: Store) async throws(StoreRefusal) -> Names {
        try await of(Set(entries.flatMap(\.mentioned)), in: store)
    }

    subscript(_ id: ID<StaffMember>) -> String { staff[id] ?? "A colleague" }

    func of(_ author: ReferralAuthor) -> String {
        switch author {
        case .staff(let id): self[id]
        case .holder(.person): "The person"
        case .holder(.family): "A relative or friend"
        case .holder(.professional): "The one who referred them"
        case .system: "Towpath"
        }
    }

    func words(for step: ReferralStep, at now: Instant) -> String {
        step.wordsForStaff(inYear: UKTime(now).day.year) { self[$0] }
    }

    /// Who must act, by name where there is one.
    func of(_ owner: ReferralOwner) -> String {
        if case .staff(let id) = owner { self[id] } else { owner.title }
    }
}

extension ReferralEntry {
    var mentioned: [ID<StaffMember>] {
        var ids: [ID<StaffMember>] = []
        if case .staff(let id) = by { ids.append(id) }
        if case .assigned(let id) = step { ids.append(id) }
        return ids
    }
}
