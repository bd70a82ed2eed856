import Clinical
import Store

/// What one form sent, to be kept once however often its button is pressed.
struct FormSent<Record: StoredRecord> {
    /// The id that the form was given when it was shown.
    let id: ID<Record>
    /// Whether a record says the same.
    let isSame: (Record) -> Bool
    /// The record under an id.
    let record: (ID<Record>) -> Record
}

extension House {
    /// Takes in what anyone sent. A second press of the button takes no place, and is not told to wait.
    ///
    /// - Returns: the id under which it is kept.
    @discardableResult
    func take<Record: StoredRecord, Mistake>(
        _ form: FormSent<Record>, _ kind: LimitedForm, from network: Network, _ permit: Permit, at now: Instant,
        refusing _: SendingRefusal<Mistake>.Type
    ) async throws(SendingRefusal<Mistake>) -> ID<Record> {
        let store = store(for: permit)
        let isHeld: Bool
        do { isHeld = try await store.holds(form) } catch { throw .store(error) }
        if isHeld { return form.id }
        if let next = limiter.wait(kind, from: network, at: now) { throw .wait(until: next) }
        do { return try await store.keepOnce(form, orAs: newID(), permit, at: now) } catch { throw .store(error) }
    }
}

extension Store {
    /// Whether the same was sent before from the same form. What no longer opens is not the same.
    fileprivate func holds<Record: StoredRecord>(_ form: FormSent<Record>) async throws(StoreRefusal) -> Bool {
        let sealed = try await read { [id = form.id] db in try db.latest(id) }
        do throws(StoreRefusal) {
            guard let earlier = try await open(sealed)?.value else { return false }
            return form.isSame(earlier)
        } catch {
            guard error.isOfOneRecord else { throw error }
            return false
        }
    }

    /// Two presses at one moment are one record. Other words from the same form are another, under a new id.
    ///
    /// - Returns: the id under which it is kept.
    fileprivate func keepOnce<Record: StoredRecord>(
        _ form: FormSent<Record>, orAs second: ID<Record>, _ permit: Permit, at now: Instant
    ) async throws(StoreRefusal) -> ID<Record> {
        if try await read({ [id = form.id] db in try db.latest(id) }) == nil {
            do throws(StoreRefusal) {
                try await add(form.record(form.id), permit, at: now)
                return form.id
            } catch {
                guard case .alreadyHeld = error else { throw error }
            }
        }
        if try await holds(form) { return form.id }
        try await add(form.record(second), permit, at: now)
        return second
    }

    private func add<Record: StoredRecord>(
        _ record: Record, _ permit: Permit, at now: Instant
    ) async throws(StoreRefusal) {
        var changes = Changes()
        changes.add(record)
        try await commit(changes, by: .anyone, verb: permit.verb.rawValue, at: now)
    }
}
