import Clinical
import Store

/// Gives the person a code for their own status page: a new one when theirs is lost, or a first one when somebody else
/// sent the referral. An older code of theirs stops working in the same moment.
public struct GiveReceiptCode {
    /// What the worker must know, and what the person chose.
    public struct Wish: Sendable {
        public let word: String
        public let again: String
        /// How the worker knows that it is them.
        public let knownBy: String

        public init(word: String, again: String, knownBy: String) {
            self.word = word
            self.again = again
            self.knownBy = knownBy
        }
    }

    /// - Returns: the code, which is shown now and never again.
    public static func run(
        _ ask: TriageAsk, _ wish: Wish, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> String {
        let (store, _) = try await house.open(.giveReceiptCode, ask.referral, by: actor)
        let found = try await triaging { () throws(StoreRefusal) in try await Found.read(ask.referral, in: store) }
        let code = ReceiptCode(entropy: house.entropy)
        _ = try await house.take(.giveReceiptCode, ask, by: actor) { work throws(TriageRefusal) in
            let word = try wish.checked(against: work.person.value, found)
            var plan = TriagePlan(.codeGiven(words: wish.knownBy.tidy))
            let receipt = found.receipt?.value
            let id = receipt?.id ?? house.newID()
            let renewed = Receipt(
                id: id, referral: ask.referral, person: work.person.value.id, holder: .person,
                codeMark: house.mark(of: code), wordHash: house.mark(of: word, on: id),
                madeAt: receipt?.madeAt ?? work.now)
            if let old = found.receipt { plan.also.revise(old, to: renewed) } else { plan.also.add(renewed) }
            return plan
        }
        return code.shown
    }
}

/// The person's present receipt, and what they told us.
private struct Found: Sendable {
    let receipt: Stored<Receipt>?
    let form: ReferralForm?
    /// The relative or friend who asked for the person.
    let sender: Person?

    static func read(_ id: ID<Referral>, in store: Store) async throws(StoreRefusal) -> Found {
        let (receipt, sealed) = try await store.read { db in
            (try db.receipt(of: id, heldBy: .person).flatMap { try db.latest($0.id) }, try db.sentForm(of: id))
        }
        let form = try await store.open(sealed)?.value
        let sender = try await store.read { db in try form?.familySender.flatMap { try db.latest($0) } }
        return Found(
            receipt: try await store.open(receipt), form: form?.form, sender: try await store.open(sender)?.value)
    }
}

extension GiveReceiptCode.Wish {
    /// The word, if it is one that others will not guess from what they know of the person.
    fileprivate func checked(
        against person: Person, _ found: Found
    ) throws(TriageRefusal) -> HolderWord? {
        // As it was sent, and as it is now: what was true of the person once is still easily guessed.
        let sent = found.form?.answers ?? FormAnswers()
        for number in [nil] + (person.phones + (found.sender?.phones ?? [])).map(\.digits) {
            for var answers in [sent, sent.known(of: person, found.sender)] {
                if let number { answers.set(.phone, to: number) }
                answers.set(.secret, to: word)
                answers.set(.secretAgain, to: again)
                if let wrong = HolderWord.errors(in: answers).first {
                    throw .mistake(wrong.field == .secretAgain ? .again : .secret, wrong.sentence)
                }
            }
        }
        return HolderWord(word)
    }
}

extension FormAnswers {
    /// These answers with what their records say now.
    fileprivate func known(of person: Person, _ sender: Person?) -> FormAnswers {
        var answers = self
        let born = person.birthDay
        for (field, words) in [
            (FieldID.given, person.name.given), (.family, person.name.family), (.email, person.email),
            (.postcode, person.postcode), (.nhsNumber, person.nhsNumber?.digits), (.senderName, sender?.name.full),
            (.senderEmail, sender?.email), (.birthDay, born.map { String($0.dayOfMonth) }),
            (.birthMonth, born.map { String($0.month) }), (.birthYear, born.map { String($0.year) }),
        ] {
            if let words { answers.set(field, to: words) }
        }
        return answers
    }
}
