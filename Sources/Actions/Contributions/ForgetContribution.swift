public import Clinical
public import Store

/// Forgets what one reader sent. It is taken down first.
///
/// The reason is asked and not kept, as for a person.
public enum ForgetContribution {
    public static func run(
        _ id: ID<Contribution>, reason: Reason, by actor: Actor, in house: House
    ) async throws(ContributionRefusal) -> Forgotten {
        try await refusingContribution {
            defer { house.shownContributions.lookAgain() }
            return try await house.forget(id, asking: .forgetContribution, reason: reason, by: actor) { sent, now in
                guard let act = sent.standing.acts.first(where: \.needsFault) else { return nil }
                return try sent.taking(ContributionStep(act, fault: .asked, by: nil, at: now))
            }
        }
    }
}
