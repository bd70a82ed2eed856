public import Clinical
import Store

/// Shows a receipt's holder what that holder may see of the referral.
public struct ReadReceiptStatus {
    public struct Answer: Sendable {
        public let holder: ReceiptHolder
        public let page: ReferralStatusPage
        /// For the person alone: what stands in the record, to correct, and who has looked at it.
        public let own: Own?
        public let pass: ReceiptPass
    }

    public struct Own: Sendable {
        public let contact: FormAnswers
        /// What the team has asked and waits to hear.
        public let question: String?
        public let appointment: AppointmentOffer?
        /// The latest first.
        public let looks: [LookedAt]
    }

    /// With the code and the word.
    public static func run(
        code: String, word: String, from network: Network, in house: House
    ) async throws(ReceiptRefusal) -> Answer {
        let typed = ReceiptCode(typed: code)?.shown ?? "none"
        try house.slowDown(.receiptStatus, from: network, code: base32(house.mark("receipt-tries", typed)))
        return try await answer(try await house.holding(code: code, word: word), in: house)
    }

    /// Again, after something was done, by someone who gave the code and the word a short while ago.
    public static func run(_ pass: ReceiptPass, in house: House) async throws(ReceiptRefusal) -> Answer {
        try await answer(try await house.holding(pass), in: house)
    }

    private static func answer(_ holding: Holding, in house: House) async throws(ReceiptRefusal) -> Answer {
        let permit = try holding.permit(.readReceipt)
        let store = house.store(for: permit)
        let look = Look(at: house.clock(), by: holding.author, verb: permit.verb.rawValue)
        let subject = Subject(holding.receipt.person)
        try await forHolder { () async throws(StoreRefusal) in try await store.note(look, at: [subject]) }
        switch holding.relation {
        case .familyReceipt: return holding.answer(.receivedOnly)
        case .professionalReceipt: return holding.answer(.receivedAndNoConsent)
        default: return try await progress(holding, in: house)
        }
    }

    private static func progress(_ holding: Holding, in house: House) async throws(ReceiptRefusal) -> Answer {
        let store = house.store(for: try holding.permit(.readProgress))
        let receipt = holding.receipt
        let now = house.clock()
        let rows = try await forHolder { () async throws(StoreRefusal) in
            try await store.read { db in
                let looks = try db.looks(at: Subject(receipt.person), limit: LookedAt.most)
                return (try db.latest(receipt.referral), try db.latest(receipt.person), looks)
            }
        }
        let referral = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.0) }
        guard let referral = referral?.value else { throw .notFound }
        let standing = referral.standing(now: now)
        let page = ReferralStatusPage.of(
            referral.history, for: receipt.holder, progressConsent: holding.relation == .consentedReceipt,
            standing: standing, now: now)
        guard receipt.holder == .person else { return holding.answer(page) }
        let person = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.1) }
        guard let person = person?.value else { throw .notFound }
        let own = Own(
            contact: ContactCorrection.answers(of: person),
            question: standing.stage == .waitingForAnswer ? standing.question : nil,
            appointment: page.allowedSteps.contains(.appointmentAnswered) ? standing.appointment : nil,
            looks: try await LookedAt.list(rows.2, for: holding, in: house))
        return holding.answer(page, own: own)
    }
}

extension Holding {
    fileprivate func answer(
        _ page: ReferralStatusPage, own: ReadReceiptStatus.Own? = nil
    ) -> ReadReceiptStatus.Answer {
        ReadReceiptStatus.Answer(
            holder: receipt.holder, page: page, own: own, pass: ReceiptPass(receipt: receipt.id))
    }
}
