import Clinical

/// The other service said no, or a team of ours to which it was sent says so itself. The person stays where they were.
public struct RecordRefusal {
    public static func run(
        _ ask: TriageAsk, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordRefusal, ask, by: actor) { work throws(TriageRefusal) in
            if let team = work.standing.redirect?.receiver.team, !work.teams.contains(team) {
                throw .mistake(.form, "It went to a team of ours. Only they can say no.")
            }
            return TriagePlan(.redirectRefused(words: words.tidy))
        }
    }
}
