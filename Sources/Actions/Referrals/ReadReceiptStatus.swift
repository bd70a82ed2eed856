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
        let typed = ReceiptCode(typed: code)?.shown ?? String(code.prefix(100))
        let mark = base32(house.mark("receipt-tries", typed))
        try house.slowDown(.receiptStatus, from: network, code: mark)
        return try await answer(try await holding(code, word, mark, network, house), in: house)
    }

    /// Rule: each wrong word makes the next wait longer, whether there is such a code or not. A PIN of four digits
    /// cannot be guessed by whoever finds the card.
    private static func holding(
        _ code: String, _ word: String, _ mark: String, _ network: Network, _ house: House
    ) async throws(ReceiptRefusal) -> Holding {
        let tries = house.wordTries
        if case .wait(let until) = tries.begin(.oneTimeCode, of: mark, from: network, at: house.clock()) {
            throw .wait(until: until)
        }
        do throws(ReceiptRefusal) {
            let holding = try await house.holding(code: code, word: word)
            tries.takeBack(.oneTimeCode, of: mark, from: network)
            tries.right(mark, from: network)
            return holding
        } catch {
            if case .store = error { tries.takeBack(.oneTimeCode, of: mark, from: network) }
            throw error
        }
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
                let looks = try db.looks(at: Subject(receipt.person), limit: LookedAt.mostRead)
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
            holder: receipt.holder, page: page, own: own,
            pass: ReceiptPass(receipt: receipt.id, codeMark: receipt.codeMark))
    }
}
