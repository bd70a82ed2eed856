import Clinical
import Store

/// One step that a person takes on their own referral from the status page, with what else it changes:
/// everything or nothing. If someone else wrote meanwhile it is tried once more on the newer facts.
struct HolderStep: Sendable {
    let verb: Verb
    let step: ReferralStep
    /// What changes in the person's own record beside it.
    var change: (@Sendable (Person) -> Person)?

    func take(_ pass: ReceiptPass, from network: Network, in house: House) async throws(ReceiptRefusal) {
        try house.slowDown(.receiptChange, from: network, code: pass.receipt.text)
        let holding = try await house.holding(pass)
        let store = house.store(for: try holding.permit(verb))
        do { try await once(holding, store, house.clock()) } catch {
            guard case .store(.conflict) = error else { throw error }
            try await once(holding, store, house.clock())
        }
    }

    private func once(_ holding: Holding, _ store: Store, _ now: Instant) async throws(ReceiptRefusal) {
        let receipt = holding.receipt
        let rows = try await forHolder { () async throws(StoreRefusal) in
            try await store.read { db in (try db.latest(receipt.referral), try db.latest(receipt.person)) }
        }
        let referral = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.0) }
        let person = try await forHolder { () async throws(StoreRefusal) in try await store.open(rows.1) }
        guard let referral, let person else { throw .notFound }
        var changes = Changes()
        changes.revise(referral, to: try referral.value.adding(step, now))
        if let change { changes.revise(person, to: change(person.value)) }
        try await forHolder { () async throws(StoreRefusal) in
            try await store.commit(changes, by: holding.author, verb: verb.rawValue, at: now)
        }
    }
}

extension Referral {
    fileprivate func adding(_ step: ReferralStep, _ now: Instant) throws(ReceiptRefusal) -> Referral {
        let now = history.typing(at: now)
        var referral = self
        do {
            referral.history = try history.adding(step, by: .holder(.person), at: now, typedAt: now)
        } catch {
            throw .step(error)
        }
        return referral
    }
}
