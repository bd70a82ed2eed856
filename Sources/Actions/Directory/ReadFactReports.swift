public import Clinical
public import Store

/// Who took a report on. The directory is common to all organisations of one house; the names of their staff are not.
public enum FactReportOwner: Hashable, Sendable {
    case colleague(String)
    case elsewhere

    /// Nil while nobody has taken it on.
    init?(_ report: FactReport, among colleagues: [StaffMember]) {
        guard let owner = report.owner else { return nil }
        self = colleagues.first { $0.id == owner }.map { .colleague($0.name) } ?? .elsewhere
    }
}

/// For a manager: what people say is wrong in the directory, the longest waiting first.
public enum ReadFactReports {
    public struct Line: Sendable {
        public let report: FactReport
        public let service: String
        /// Who took it on; nil while it is every manager's.
        public let owner: FactReportOwner?
        public let isLate: Bool
    }

    public struct List: Sendable {
        public let lines: [Line]
        /// How many are open, also those that the page does not show.
        public let count: Int
        public let now: Instant
    }

    public static let most = 100

    public static func run(by member: StaffMember, in house: House) async throws(FactReportRefusal) -> List {
        try await refusingReport {
            let permit = try Permit.ask(.readFactReports, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let now = house.clock()
            let read = try await store.read { db in
                let reports = try db.openFactReports(limit: most)
                return (reports, try db.openFactReportCount(), try db.staff(in: member.organisation))
            }
            try await house.noteList(Set(read.0.map(\.subject)), by: member, verb: permit.verb, in: store)
            let reports = try await store.openWhatOpens(read.0).map(\.value)
            let colleagues = try await store.openWhatOpens(read.2).map(\.value)
            let services = Set(reports.map(\.service))
            let listed = try await store.openWhatOpens(try await store.read { db in try db.latest(services) })
            let names = Dictionary(listed.map { ($0.value.id, $0.value.entry.displayName) }) { $1 }
            let lines = reports.map { report in
                Line(
                    report: report, service: names[report.service] ?? "",
                    owner: FactReportOwner(report, among: colleagues), isLate: report.dueAt <= now)
            }
            return List(lines: lines, count: read.1, now: now)
        }
    }

    /// How many wait, for a link beside a manager's other work; nil for anyone else.
    public static func count(for member: StaffMember, in house: House) async throws(StoreRefusal) -> Int? {
        let actor = Actor.staff(member)
        guard let permit = try? Permit.ask(.readFactReports, by: actor, relation: .sameOrganisation) else { return nil }
        return try await house.store(for: permit).read { db in try db.openFactReportCount() }
    }
}
