public import Clinical
public import Store

/// Destroys a person's key, so that nothing of them can be read again by anyone.
///
/// The reason is asked and not kept: what is written about someone who asked to be forgotten would be one
/// more thing about them. That it was done, when and by whom stays on the chain of looks at their record.
public enum ForgetPerson {
    /// - Parameters:
    ///   - also: other records of the same human being that are to be forgotten with this one.
    ///   - leavingOthers: the records that are linked to this one and not in `also` are to stay.
    /// - Returns: for each record what became of it: not to be called forgotten before it is complete.
    public static func run(
        _ person: ID<Person>, also: Set<ID<Person>> = [], leavingOthers: Bool, reason: Reason?, by actor: Actor,
        in house: House
    ) async throws(ForgettingRefusal) -> [ID<Person>: Forgotten] {
        do {
            let people = [person] + also.subtracting([person]).sorted()
            var permit = try await ask(person, reason, actor, house)
            for other in people.dropFirst() { permit = try await ask(other, reason, actor, house) }
            let store = house.store(for: permit)
            let linked = try await store.read { db in try db.samePeople(as: [person])[person] ?? [] }
            if let stranger = also.subtracting(linked).subtracting([person]).min() {
                throw ForgettingRefusal.notLinked(stranger)
            }
            let unanswered = linked.subtracting(also)
            guard leavingOthers || unanswered.isEmpty else { throw ForgettingRefusal.linked(unanswered.sorted()) }
            let open = try await store.read { db in try people.flatMap { try db.openReferrals(of: $0) } }
            guard open.isEmpty else { throw ForgettingRefusal.openReferrals(open) }
            return try await store.forget(people, by: actor, at: house.clock())
        } catch let refusal as ForgettingRefusal {
            throw refusal
        } catch let refusal as StoreRefusal {
            throw .store(refusal)
        } catch {
            throw error as? PermissionRefusal == .needsReason ? .needsReason : .notFound
        }
    }

    private static func ask(
        _ person: ID<Person>, _ reason: Reason?, _ actor: Actor, _ house: House
    ) async throws -> Permit {
        var relation = Relation.commandLine
        if case .staff = actor { relation = try await house.relation(of: actor, to: person) }
        let permit = try Permit.ask(.forgetPerson, by: actor, relation: relation, reason: reason)
        let place = try await house.store(for: permit).read { db in try db.place(of: person) }
        guard place != nil else { throw PermissionRefusal.notFound }
        return permit
    }
}

/// Why nobody was forgotten.
public enum ForgettingRefusal: Error, Equatable, Sendable {
    case notFound
    case needsReason
    /// Other records are said to be of the same human being: each must be forgotten too, or left on purpose.
    case linked([ID<Person>])
    /// Asked to be forgotten too, and not linked to this person.
    case notLinked(ID<Person>)
    /// A referral that nobody could read would wait for ever: it must end first.
    case openReferrals([ID<Referral>])
    case store(StoreRefusal)
}

extension Store {
    /// The look is written first: that someone's key was destroyed is never known to nobody.
    fileprivate func forget(
        _ people: [ID<Person>], by actor: Actor, at now: Instant
    ) async throws(StoreRefusal) -> [ID<Person>: Forgotten] {
        let look = Look(at: now, by: actor.forgetter, verb: Verb.forgetPerson.rawValue)
        try await note(look, at: Set(people.map { Subject($0) }))
        var answers: [ID<Person>: Forgotten] = [:]
        for person in people { answers[person] = try await forget(Subject(person), at: now) }
        return answers
    }
}

extension Actor {
    /// Nobody else may forget; the table has been asked.
    fileprivate var forgetter: Author {
        switch self {
        case .staff(let member): .staff(member.id)
        case .operatorNamed(let name): .operatorNamed(name)
        case .anyone, .holder: .anyone
        }
    }
}
