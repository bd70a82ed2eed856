public import Clinical

/// The person answers what the team asked them.
public struct AnswerQuestion {
    public static func run(
        _ words: String, with pass: ReceiptPass, from network: Network, in house: House
    ) async throws(ReceiptRefusal) {
        let step = HolderStep(verb: .answerQuestion, step: .answered(words: words.withoutControlCharacters))
        try await step.take(pass, from: network, in: house)
    }
}

/// The person says whether they can come to the appointment they were offered.
public struct AnswerAppointment {
    public static func run(
        _ answer: AppointmentAnswer, with pass: ReceiptPass, from network: Network, in house: House
    ) async throws(ReceiptRefusal) {
        try await HolderStep(verb: .answerQuestion, step: .appointmentAnswered(answer))
            .take(pass, from: network, in: house)
    }
}
