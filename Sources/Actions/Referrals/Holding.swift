import Clinical
import Store

/// A receipt that has been opened, and how its holder stands to the referral.
struct Holding: Sendable {
    let receipt: Receipt
    let relation: Relation

    var actor: Actor { .holder(HeldReceipt(id: receipt.id.of(HeldReceipt.self), holder: receipt.holder)) }
    var author: Author { .holder(receipt.id) }

    /// Asks the table. What a holder may not do looks like what is not there.
    func permit(_ verb: Verb) throws(ReceiptRefusal) -> Permit {
        do { return try Permit.ask(verb, by: actor, relation: relation) } catch { throw .notFound }
    }
}

extension House {
    /// The receipt of a code and its word.
    ///
    /// Whatever is typed, one row is read, one receipt opened and two marks made, so that an unknown code, a code no
    /// longer in use and a wrong word cost the same.
    func holding(code typed: String, word: String) async throws(ReceiptRefusal) -> Holding {
        let code = ReceiptCode(typed: typed)
        let mark = code.map { self.mark(of: $0) } ?? self.mark(ofNoCode: typed)
        let receipt = try await forHolder { () async throws(StoreRefusal) in try await self.receipt(nearest: mark) }
        guard let receipt else { throw .notFound }
        let word = HolderWord(word)
        let isWord = areSame(self.mark(of: word, on: receipt.id).utf8, receipt.wordHash.utf8)
        guard areSame(mark, receipt.codeMark), isWord, word != nil else { throw .notFound }
        return try await holding(receipt)
    }

    func holding(_ pass: ReceiptPass) async throws(ReceiptRefusal) -> Holding {
        let receipt = try await forHolder { () async throws(StoreRefusal) in try await self.receipt(pass.receipt) }
        guard let receipt, areSame(receipt.codeMark, pass.codeMark) else { throw .notFound }
        return try await holding(receipt)
    }

    private func holding(_ receipt: Receipt) async throws(ReceiptRefusal) -> Holding {
        let relation = try await forHolder { () async throws(StoreRefusal) in try await self.relation(of: receipt) }
        return Holding(receipt: receipt, relation: relation)
    }

    /// Refuses a post that comes too soon after too many others from one network or with one code.
    func slowDown(_ form: LimitedForm, from network: Network, code: String) throws(ReceiptRefusal) {
        if let until = limiter.wait(form, from: network, code: code, at: clock()) { throw .wait(until: until) }
    }
}

/// The store's refusals in the words of a receipt's holder: someone forgotten is not found.
func forHolder<Answer>(_ body: () async throws(StoreRefusal) -> Answer) async throws(ReceiptRefusal) -> Answer {
    do { return try await body() } catch {
        if case .forgotten = error { throw .notFound }
        throw .store(error)
    }
}
