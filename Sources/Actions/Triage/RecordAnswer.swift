public import Clinical

/// Writes down what the person said when they answered us some other way than on their status page.
public struct RecordAnswer {
    public static func run(
        _ ask: TriageAsk, words: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordAnswer, ask, by: actor) { _ in TriagePlan(.answered(words: words.tidy)) }
    }

    /// Their answer to the appointment we offered.
    public static func run(
        _ ask: TriageAsk, appointment answer: AppointmentAnswer?, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.recordAnswer, ask, by: actor) { _ throws(TriageRefusal) in
            guard let answer else { throw .mistake(.answer, "Choose what they said.") }
            return TriagePlan(.appointmentAnswered(answer))
        }
    }
}
