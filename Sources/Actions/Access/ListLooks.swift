import Clinical
import Store
import Synchronization

/// Who has been shown in a list to whom today. A list of twenty names is looked at many times a day; each person in
/// it is noted once a day for each worker who saw them there (docs/decisions/0012-looks-at-lists.md).
///
/// Kept in memory: after a restart a second note may be written, never one too few.
public final class ListLooks: Sendable {
    private struct Held {
        var day = Day(number: 0)
        var seen: [ID<StaffMember>: Set<Subject>] = [:]
    }

    private let held = Mutex(Held())

    public init() {}

    /// Those of `subjects` that this worker has not been noted as seeing in a list on this day.
    func unseen(_ subjects: Set<Subject>, by member: ID<StaffMember>, on day: Day) -> Set<Subject> {
        held.withLock { held in held.day == day ? subjects.subtracting(held.seen[member] ?? []) : subjects }
    }

    /// The look at these was written down, durably.
    func noted(_ subjects: Set<Subject>, by member: ID<StaffMember>, on day: Day) {
        held.withLock { held in
            if held.day != day { held = Held(day: day) }
            held.seen[member, default: []].formUnion(subjects)
        }
    }
}

extension House {
    /// Writes down that a worker was shown these people in a list, before they are shown: once a day for each.
    func noteList(
        _ subjects: Set<Subject>, by member: StaffMember, verb: Verb, in store: Store
    ) async throws(StoreRefusal) {
        let now = clock()
        let today = UKTime(now).day
        let unseen = listLooks.unseen(subjects, by: member.id, on: today)
        guard !unseen.isEmpty else { return }
        try await store.note(Look(at: now, by: .staff(member.id), verb: verb.rawValue), at: unseen)
        listLooks.noted(unseen, by: member.id, on: today)
    }
}
