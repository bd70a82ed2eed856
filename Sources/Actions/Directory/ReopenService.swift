public import Clinical
import Store

/// A manager says that a service which had closed is open, and it is found again.
public enum ReopenService {
    /// - Parameter id: any report about it, which is how managers come to it.
    public static func run(
        _ id: ID<FactReport>, by member: StaffMember, in house: House
    ) async throws(FactReportRefusal) {
        try await refusingReport {
            let permit = try Permit.ask(.reopenService, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let sealed = try await store.read { db in try db.latest(id) }
            guard let service = try await store.open(sealed)?.value.service else { throw FactReportRefusal.notFound }
            let read = try await store.read { db in try db.latest(service) }
            guard let stored = try await store.open(read) else { throw FactReportRefusal.notFound }
            guard stored.value.closed != nil else { throw FactReportRefusal.changedMeanwhile }
            var listed = stored.value
            listed.closed = nil
            var changes = Changes()
            changes.revise(stored, to: listed)
            try await store.commit(changes, by: .staff(member.id), verb: permit.verb.rawValue, at: house.clock())
            house.directory.lookAgain()
        }
    }
}
