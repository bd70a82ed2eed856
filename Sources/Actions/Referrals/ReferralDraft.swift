public import Clinical

/// A referral while it is being filled in. It is kept nowhere on the server: it travels, sealed, with the form.
///
/// It holds the id and the receipt code that the referral will have, so that sending it twice makes one referral
/// and shows one code.
public struct ReferralDraft: Hashable, Sendable, Codable {
    public var answers: FormAnswers
    /// Boxes that a self-check filled in: their questions are not asked again.
    public let handedOver: Set<FieldID>
    public let referral: ID<Referral>
    /// The team picked in the finder, if one was.
    public let team: ID<Team>?
    let codeBytes: [UInt8]

    var code: ReceiptCode { ReceiptCode(entropy: Entropy { _ in codeBytes }) }
}

/// Begins a referral: nothing is saved. It may start from answers that a self-check handed over.
public struct BeginReferral {
    public static func run(
        from answers: FormAnswers = FormAnswers(), preferring team: ID<Team>? = nil, in house: House
    ) throws(PermissionRefusal) -> ReferralDraft {
        _ = try Permit.ask(.sendReferral, by: .anyone, relation: .none)
        return ReferralDraft(
            answers: answers, handedOver: Set(answers.fields), referral: house.newID(), team: team,
            codeBytes: house.entropy.bytes(LongCode.byteCount))
    }
}
