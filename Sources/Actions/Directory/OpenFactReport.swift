public import Clinical
import Store

/// For a manager: one report, with what the directory says now.
public enum OpenFactReport {
    public struct Sheet: Sendable {
        public let report: FactReport
        /// The version that was read, which settling must still find.
        public let version: Int
        public let service: ListedService
        /// How many others say that the same fact is wrong.
        public let others: Int
        public let owner: FactReportOwner?
    }

    public static func run(
        _ id: ID<FactReport>, by member: StaffMember, in house: House
    ) async throws(FactReportRefusal) -> Sheet {
        try await refusingReport {
            let permit = try Permit.ask(.readFactReports, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let sealed = try await store.read { db in try db.latest(id) }
            guard let report = try await store.open(sealed) else { throw FactReportRefusal.notFound }
            try await house.noteList([Subject(id)], by: member, verb: permit.verb, in: store)
            let service = report.value.service
            let read = try await store.read { db in
                (
                    try db.latest(service), try db.openFactReports(of: service),
                    try db.staff(in: member.organisation)
                )
            }
            guard let listed = try await store.open(read.0) else { throw FactReportRefusal.notFound }
            let colleagues = try await store.openWhatOpens(read.2).map(\.value)
            let others = try await store.openWhatOpens(read.1).filter { $0.value.field == report.value.field }
            return Sheet(
                report: report.value, version: report.version, service: listed.value,
                others: others.filter { $0.value.id != id }.count,
                owner: FactReportOwner(report.value, among: colleagues))
        }
    }
}

/// A manager takes a report on, so that two do not ring the same service.
public enum TakeFactReport {
    public static func run(
        _ id: ID<FactReport>, by member: StaffMember, in house: House
    ) async throws(FactReportRefusal) {
        try await refusingReport {
            let permit = try Permit.ask(.takeFactReport, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let sealed = try await store.read { db in try db.latest(id) }
            guard let report = try await store.open(sealed) else { throw FactReportRefusal.notFound }
            guard report.value.isOpen, report.value.owner == nil || report.value.owner == member.id else {
                throw FactReportRefusal.changedMeanwhile
            }
            var changes = Changes()
            changes.revise(report, to: report.value.taken(by: member.id))
            try await store.commit(
                changes, by: .staff(member.id), verb: permit.verb.rawValue, at: house.clock())
        }
    }
}
