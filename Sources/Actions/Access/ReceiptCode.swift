/// What a person is given when their referral is received, and types to see where it is. It is shown
/// once and never stored: only `digest` is.
public struct ReceiptCode: Hashable, Sendable {
    private let code: LongCode

    public init(entropy: Entropy) { code = LongCode(entropy: entropy) }

    /// Forgiving of case, spaces, hyphens and look-alike letters; nil when it cannot be a receipt code.
    public init?(typed: String) {
        guard let code = LongCode(typed: typed) else { return nil }
        self.code = code
    }

    /// `7F3K-9QHM-2XVB-N4TD`, for the receipt page and the printed card.
    public var shown: String { code.shown }

    /// What is stored and looked up: useless to a thief without the server's token key.
    public func digest(key: [UInt8]) -> String { keyedDigest(of: code.text, purpose: "receipt", key: key) }
}
