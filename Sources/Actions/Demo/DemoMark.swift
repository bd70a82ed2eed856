import Clinical
import Store

/// What stands in a store, as far as a demo may touch it.
enum DemoFound {
    case nothing
    case demo(DemoPlan)
    case unfinished
    case other
}

// A demo is known by its organisation: the verb that made it, and the plan in the reason. That it was finished stands
// among what operators did.
extension Store {
    func demo() async throws(StoreRefusal) -> DemoFound {
        let (isEmpty, made, looks) = try await read { db in
            (
                try db.isEmpty(),
                try db.organisations().compactMap(\.id).compactMap { try db.history($0).first },
                try db.looks(at: .operations, limit: 1000)
            )
        }
        if isEmpty { return .nothing }
        let first = try await open(made)
        guard first.count == 1, first[0].written.verb == Verb.makeDemo.rawValue,
            let plan = DemoPlan(first[0].written.reason ?? "")
        else { return .other }
        return looks.contains { $0.verb == Verb.makeDemo.rawValue } ? .demo(plan) : .unfinished
    }
}
