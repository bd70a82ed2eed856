public import Clinical
public import Store

/// Why nothing was shown or done for someone who came with a receipt.
public enum ReceiptRefusal: Error, Sendable {
    /// There is no such code, it is no longer in use, or the word is not the one that was chosen: which of them is
    /// not told.
    case notFound
    /// Too many tries. Says when the next is heard.
    case wait(until: Instant)
    /// The referral has moved on, or the words are missing or too long.
    case step(ReferralRefusal)
    case contact(ContactMistakes)
    case store(StoreRefusal)
}

/// Says that a code and its word were typed a short while ago. The status page carries it, sealed and for a few
/// minutes only, so that the word need not be typed again for each thing done there.
public struct ReceiptPass: Hashable, Sendable, Codable {
    let receipt: ID<Receipt>
    /// The mark of the code that was typed: a pass ends with its code.
    let codeMark: [UInt8]
}
