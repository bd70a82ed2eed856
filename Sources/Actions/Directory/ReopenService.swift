public import Clinical
import Store

/// A manager says that a service which had closed is open, and it is found again.
public enum ReopenService {
    /// - Parameters:
    ///   - id: any report about it, which is how managers come to it.
    ///   - typed: how they know, at least `Reason.minimumCharacters`.
    public static func run(
        _ id: ID<FactReport>, reason typed: String, by member: StaffMember, in house: House
    ) async throws(FactReportRefusal) {
        try await refusingReport {
            let permit = try Permit.ask(.reopenService, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let sealed = try await store.read { db in try db.latest(id) }
            guard let report = try await store.open(sealed) else { throw FactReportRefusal.notFound }
            let service = report.value.service
            guard let reason = Reason(typed) else { throw FactReportRefusal.needsReason }
            try await store.checkMaySpeak(of: service, member)
            let read = try await store.read { db in try db.latest(service) }
            guard let stored = try await store.open(read) else { throw FactReportRefusal.notFound }
            guard stored.value.closed != nil else { throw FactReportRefusal.changedMeanwhile }
            var listed = stored.value
            listed.closed = nil
            var changes = Changes()
            changes.revise(stored, to: listed)
            let now = house.clock()
            let settlement = FactSettlement(.reopened, by: member.id, at: now, reason: reason.text)
            changes.revise(report, to: report.value.reopened(settlement))
            try await store.commit(changes, by: .staff(member.id), verb: permit.verb.rawValue, at: now)
            await house.directory.renew(in: store)
        }
    }
}
