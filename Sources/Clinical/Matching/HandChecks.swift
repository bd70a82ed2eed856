extension TreatmentService {
    /// What lists say.
    var lists: [Account] { accounts.filter { $0.source.checker == nil } }
    /// What members of staff asked the service.
    var handChecks: [Account] { accounts.filter { $0.source.checker != nil } }

    /// What is believed of a field, as files and forms write it; nil when no source states it.
    public func text(of field: ServiceField) -> String? {
        accounts.lazy.compactMap { field.text(of: $0.facts) }.first
    }

    /// The same service with what a member of staff heard of one field.
    ///
    /// - Parameter text: as `ServiceField.take` reads it.
    /// - Returns: nil when the text makes no sense for the field.
    public func corrected(
        _ field: ServiceField, to text: String, by checker: FactChecker, on day: Day
    ) -> TreatmentService? {
        var facts = ServiceFacts()
        guard field.take(text, into: &facts) else { return nil }
        return joined(by: Account(source: FactSource(checkedBy: checker, on: day), facts: facts))
    }

    /// The same service with what is believed of one field confirmed by a member of staff, to the last detail: a place
    /// keeps its point on the map, which no form writes.
    ///
    /// - Returns: nil when no source states the field.
    public func confirmed(_ field: ServiceField, by checker: FactChecker, on day: Day) -> TreatmentService? {
        guard var facts = accounts.first(where: { $0.facts.states(field) })?.facts else { return nil }
        facts.meeting = nil
        for other in ServiceField.allCases where other != field { other.coding.clear(&facts) }
        return joined(by: Account(source: FactSource(checkedBy: checker, on: day), facts: facts))
    }

    private func joined(by check: Account) -> TreatmentService? {
        TreatmentService(key: key, accounts: lists + handChecks.joined(by: [check]))
    }

    /// A source that is not believed of a field though it says something else, and is no older than the one that is.
    public func overruled(_ field: ServiceField) -> Sourced<String>? {
        let said = facts(field)
        guard let believed = said.first, believed.source.checker != nil else { return nil }
        return said.dropFirst().first { $0.value != believed.value && $0.source.checkedOn >= believed.source.checkedOn }
    }
}

extension [TreatmentService.Account] {
    /// Checks by hand with newer ones beside them: of each field the one made last stays. On the same day it is the
    /// newer word.
    func joined(by newer: Self) -> Self {
        var kept: Self = []
        for account in (newer + self).enumerated().sorted(by: isMadeLater).map(\.element) {
            var facts = account.facts
            for field in ServiceField.allCases where kept.contains(where: { $0.facts.states(field) }) {
                field.coding.clear(&facts)
            }
            guard facts != ServiceFacts() else { continue }
            kept.append(.init(source: account.source, facts: facts))
        }
        return kept
    }
}

private func isMadeLater(
    _ a: (offset: Int, element: TreatmentService.Account), _ b: (offset: Int, element: TreatmentService.Account)
) -> Bool {
    (b.element.source.checkedOn, a.offset) < (a.element.source.checkedOn, b.offset)
}
