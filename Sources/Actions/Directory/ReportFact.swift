public import Clinical
public import Store

/// Takes down that something in the directory is wrong. Whoever says so gives no name.
public enum ReportFact {
    /// - Parameters:
    ///   - field: what is wrong; nil for something else.
    ///   - words: what is right, as typed; may be empty.
    public static func run(
        _ service: ID<ListedService>, field: ServiceField?, words: String, from network: Network, in house: House
    ) async throws(FactReportRefusal) {
        try await refusingReport {
            let permit = try Permit.ask(.reportFact, by: .anyone, relation: .none)
            let now = house.clock()
            let listed = try await ReadService.run(service, in: house)
            let report = FactReport(id: house.newID(), of: listed, field: field, words: words, at: now)
            guard let report else { throw FactReportRefusal.tooLong }
            guard field != nil || !report.words.isEmpty else { throw FactReportRefusal.nothingSaid }
            if let next = house.limiter.wait(.factReport, from: network, at: now) {
                throw FactReportRefusal.wait(until: next)
            }
            let store = house.store(for: permit)
            let waiting = try await store.read { db in try db.openFactReportCount(of: service) }
            guard waiting < FactReport.mostWaiting else { throw FactReportRefusal.enoughSaid }
            var changes = Changes()
            changes.add(report)
            try await store.commit(changes, by: .anyone, verb: permit.verb.rawValue, at: now)
        }
    }
}

/// Why nothing was done, in what concerns reports of wrong facts.
public enum FactReportRefusal: Error, Equatable, Sendable {
    /// Not allowed, or not there.
    case notFound
    /// Neither a field nor a word.
    case nothingSaid
    /// More than `FactReport.longestWords` characters.
    case tooLong
    /// The network has sent very many; nothing typed is lost, and `until` is when it may be sent again.
    case wait(until: Instant)
    /// The text makes no sense for the field.
    case makesNoSense
    /// There is nothing to confirm: no source says anything of the field.
    case nothingToConfirm
    case needsReason
    /// The manager has not said what they found.
    case nothingDecided
    /// `FactReport.mostWaiting` reports of this service wait already.
    case enoughSaid
    /// A team of another organisation works under this entry: its own managers say what holds of it.
    case anotherOrganisations
    /// Somebody else settled it, or the directory changed, since the page was opened.
    case changedMeanwhile
    case store(StoreRefusal)
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingReport<Answer>(_ work: () async throws -> Answer) async throws(FactReportRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as FactReportRefusal {
        throw refusal
    } catch PermissionRefusal.needsReason {
        throw .needsReason
    } catch StoreRefusal.conflict {
        throw .changedMeanwhile
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch FindRefusal.store(let refusal) {
        throw .store(refusal)
    } catch {
        throw .notFound
    }
}
