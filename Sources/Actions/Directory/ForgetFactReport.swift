public import Clinical
public import Store

/// Forgets one report of a wrong fact: someone may have written about a person in it. It leaves the list first.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetFactReport {
    public static func run(
        _ id: ID<FactReport>, reason: Reason, by actor: Actor, in house: House
    ) async throws(FactReportRefusal) -> Forgotten {
        try await refusingReport {
            try await house.forget(id, asking: .forgetFactReport, reason: reason, by: actor) { report, now in
                report.isOpen ? report.settled(FactSettlement(.dismissed, by: nil, at: now)) : nil
            }
        }
    }
}
