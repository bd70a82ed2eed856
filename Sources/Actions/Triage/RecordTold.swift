public import Clinical
import Store

/// The person has been told that we cannot help, by a way that is safe for them. That they read it on their status page
/// counts only if they have looked there since.
public struct RecordTold {
    public static func run(
        _ ask: TriageAsk, how: TellingWay?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordTold, ask, by: actor) { work throws(TriageRefusal) in
            guard let how else { throw .mistake(.way, "Choose how they were told.") }
            try work.checkSafe(how.channel, at: .way)
            if how == .statusPage { try work.checkRead() }
            return TriagePlan(.declineTold(how))
        }
    }
}

extension TriageCase {
    fileprivate func checkRead() throws(TriageRefusal) {
        guard referral.value.personHoldsReceipt else {
            throw .mistake(.way, "They have no status page: someone else sent this referral. Tell them another way.")
        }
        let entries = referral.value.history.entries
        // Whoever looked with a code that has been replaced may have been someone else.
        let since = entries.last { $0.step.kind == .declined || $0.step.kind == .codeGiven }
        guard let since, let pageReadAt, pageReadAt > since.typedAt else {
            throw .mistake(.way, "They have not looked at their status page since this was decided.")
        }
    }
}
