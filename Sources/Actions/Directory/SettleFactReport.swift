public import Clinical
import Store

/// A manager settles a report, and every other open one of the same fact with it. What was checked becomes a fact with
/// the manager's name and the day beside it.
public enum SettleFactReport {
    public enum Decision: Sendable {
        /// The service was asked, and said this.
        case corrected(ServiceField, text: String)
        /// The service was asked, and it is right as the page showed it: `shown`, as forms write it.
        case confirmed(ServiceField, shown: String)
        case dismissed(reason: String)
        /// The service was asked, or is gone: it has closed for good, and is found no more. `reason`: how that is
        /// known.
        case closed(reason: String)

        /// Whether it changes what the public is told: where to go, whom to ring, or that nobody is there.
        var speaksForThem: Bool {
            switch self {
            case .corrected, .closed: true
            case .confirmed, .dismissed: false
            }
        }
    }

    /// - Parameter version: the version of the report that was on the page.
    public static func run(
        _ id: ID<FactReport>, at version: Int, _ decision: Decision, by member: StaffMember, in house: House
    ) async throws(FactReportRefusal) {
        try await refusingReport {
            let permit = try Permit.ask(.settleFactReport, by: .staff(member), relation: .sameOrganisation)
            let store = house.store(for: permit)
            let now = house.clock()
            let sealed = try await store.read { db in try db.latest(id) }
            guard let report = try await store.open(sealed) else { throw FactReportRefusal.notFound }
            guard report.version == version, report.value.isOpen else { throw FactReportRefusal.changedMeanwhile }
            let service = report.value.service
            let read = try await store.read { db in (try db.latest(service), try db.openFactReports(of: service)) }
            guard let listed = try await store.open(read.0) else { throw FactReportRefusal.notFound }
            if decision.speaksForThem { try await store.checkMaySpeak(of: service, member) }
            let settling = Settling(decision, by: member, team: try await store.team(of: member), at: now)
            var changes = Changes()
            if let checked = try settling.checked(listed.value) { changes.revise(listed, to: checked) }
            let others = try await store.openWhatOpens(read.1).filter {
                $0.value.id != id && settling.settles($0.value, beside: report.value)
            }
            for report in [report] + others {
                changes.revise(report, to: report.value.settled(try settling.settlement))
            }
            try await store.commit(changes, by: .staff(member.id), verb: permit.verb.rawValue, at: now)
            await house.directory.renew(in: store)
        }
    }
}

/// What a decision comes to.
private struct Settling {
    let decision: SettleFactReport.Decision
    let member: StaffMember
    let checker: FactChecker
    let now: Instant

    init(_ decision: SettleFactReport.Decision, by member: StaffMember, team: String, at now: Instant) {
        self.decision = decision
        self.member = member
        self.now = now
        checker = FactChecker(name: member.name, team: team)
    }

    var settlement: FactSettlement {
        get throws(FactReportRefusal) {
            switch decision {
            case .corrected(let field, _): FactSettlement(.corrected, by: member.id, at: now, field: field)
            case .confirmed(let field, _): FactSettlement(.confirmed, by: member.id, at: now, field: field)
            case .closed(let typed): try explained(.closed, typed)
            case .dismissed(let typed): try explained(.dismissed, typed)
            }
        }
    }

    private func explained(
        _ outcome: FactSettlement.Outcome, _ typed: String
    ) throws(FactReportRefusal) -> FactSettlement {
        guard let reason = Reason(typed) else { throw .needsReason }
        return FactSettlement(outcome, by: member.id, at: now, reason: reason.text)
    }

    /// Whether another open report of the service comes to its end too: one of the same fact, any of what closed.
    func settles(_ other: FactReport, beside report: FactReport) -> Bool {
        if case .closed = decision { return true }
        return other.field == report.field && report.field != nil
    }

    /// The service as it is to stand; nil when nothing of it changes.
    func checked(_ listed: ListedService) throws(FactReportRefusal) -> ListedService? {
        var listed = listed
        let today = UKTime(now).day
        switch decision {
        case .dismissed: return nil
        case .closed: listed.closed = Closing(by: checker, on: today)
        case .corrected(let field, let text):
            let entry = listed.entry.corrected(field, to: text, by: checker, on: today)
            guard let entry else { throw .makesNoSense }
            listed.entry = entry
        case .confirmed(let field, let shown):
            let entry = listed.entry.confirmed(field, by: checker, on: today)
            guard let entry, let believed = listed.entry.text(of: field) else { throw .nothingToConfirm }
            // They asked about what they saw. What an import has brought since then, nobody asked about.
            guard believed.trimmed == shown.trimmed else { throw .changedMeanwhile }
            listed.entry = entry
        }
        return listed
    }
}

extension Store {
    /// Refuses to close, reopen or change what another organisation of this installation is found under: a slip, or a
    /// rival, would send everyone away from a door that is open, or to a number that nobody answers.
    func checkMaySpeak(of service: ID<ListedService>, _ member: StaffMember) async throws {
        let tied = try await teams().filter { $0.listing == service }.map(\.organisation)
        if !tied.isEmpty, !tied.contains(member.organisation) { throw FactReportRefusal.anotherOrganisations }
    }

    /// The name of the first team someone works in, or else of their organisation.
    fileprivate func team(of member: StaffMember) async throws(StoreRefusal) -> String {
        let (teamID, home) = (member.teams.first, member.organisation)
        let sealed = try await read { db in (try teamID.flatMap { try db.latest($0) }, try db.latest(home)) }
        if let team = try await open(sealed.0) { return team.value.name }
        return try await open(sealed.1)?.value.name ?? ""
    }
}
