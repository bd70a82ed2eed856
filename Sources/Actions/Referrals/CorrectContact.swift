public import Clinical

/// The person changes how they can be reached, and which ways are safe.
public struct CorrectContact {
    public static func run(
        _ typed: FormAnswers, with pass: ReceiptPass, from network: Network, in house: House
    ) async throws(ReceiptRefusal) {
        let correction: ContactCorrection
        do throws(ContactMistakes) {
            correction = try ContactCorrection(checking: typed, today: UKTime(house.clock()).day)
        } catch {
            throw .contact(error)
        }
        let step = HolderStep(verb: .correctContact, step: .contactCorrected) { correction.applied(to: $0) }
        try await step.take(pass, from: network, in: house)
    }
}
