/// Leave to look at one referral's status page: who holds the code, and the word that opens it. Neither the code nor
/// the word is here, only what the word was hashed to.
public struct Receipt: Hashable, Sendable, Codable {
    public let id: ID<Receipt>
    public let referral: ID<Referral>
    /// Whom it is about: the person referred, or, for a relative's receipt, the relative.
    public let person: ID<Person>
    public let holder: ReceiptHolder
    /// The keyed mark by which the code is looked up. The code itself is nowhere.
    public let codeMark: [UInt8]
    /// Opaque; made and compared where passwords are.
    public let wordHash: String
    public let madeAt: Instant

    public init(
        id: ID<Receipt>, referral: ID<Referral>, person: ID<Person>, holder: ReceiptHolder, codeMark: [UInt8],
        wordHash: String, madeAt: Instant
    ) {
        self.id = id
        self.referral = referral
        self.person = person
        self.holder = holder
        self.codeMark = codeMark
        self.wordHash = wordHash
        self.madeAt = madeAt
    }
}

extension ReferralRoute {
    /// Who holds the code of a referral that came this way.
    public var holder: ReceiptHolder {
        switch self {
        case .myself, .affected: .person
        case .family: .family
        case .professional: .professional
        }
    }
}
