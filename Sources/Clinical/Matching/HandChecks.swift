extension TreatmentService {
    /// What lists say.
    var lists: [Account] { accounts.filter { $0.source.checker == nil } }
    /// What members of staff asked the service.
    var handChecks: [Account] { accounts.filter { $0.source.checker != nil } }

    /// The same service with one field checked by a member of staff: with what they heard, or as it stood.
    ///
    /// - Parameter text: as `ServiceField.take` reads it; nil to confirm what is believed now.
    /// - Returns: nil when the text makes no sense for the field, or when there is nothing to confirm.
    public func checked(
        _ field: ServiceField, saying text: String?, by checker: FactChecker, on day: Day
    ) -> TreatmentService? {
        let believed = accounts.lazy.compactMap { field.text(of: $0.facts) }.first
        var facts = ServiceFacts()
        guard let said = text ?? believed, field.take(said, into: &facts) else { return nil }
        if text == nil, field == .place { facts.place = self.place?.value }
        let check = Account(source: FactSource(checkedBy: checker, on: day), facts: facts)
        return TreatmentService(key: key, accounts: lists + handChecks.joined(by: [check]))
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
