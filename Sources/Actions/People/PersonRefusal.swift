public import Store

/// Why nothing was shown or done, in what concerns a person's record.
public enum PersonRefusal: Error, Equatable, Sendable {
    /// Not there, in another team's care, of another organisation, or forgotten: all look alike.
    case notFound
    /// They may, once they have said why in words that tell a manager something.
    case needsReason
    case store(StoreRefusal)
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingPerson<Answer>(_ work: () async throws -> Answer) async throws(PersonRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as PersonRefusal {
        throw refusal
    } catch PermissionRefusal.needsReason {
        throw .needsReason
    } catch is PermissionRefusal {
        throw .notFound
    } catch StoreRefusal.forgotten {
        throw .notFound
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch {
        throw .store(.unavailable("\(type(of: error))"))
    }
}
