import Clinical

/// The person no longer wants it. Nobody has to say why.
public struct WithdrawReferral {
    public static func run(
        _ words: String, with pass: ReceiptPass, from network: Network, in house: House
    ) async throws(ReceiptRefusal) {
        let step = HolderStep(verb: .withdrawReferral, step: .withdrawn(words: words.withoutControlCharacters))
        try await step.take(pass, from: network, in: house)
    }
}
