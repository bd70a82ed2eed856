import Clinical
import Store

/// What stands in a store, as far as a demo may touch it.
enum DemoFound {
    case nothing
    case demo(DemoPlan)
    case unfinished
    case other
}

// A demo is known by its organisation, which one verb made together with the first of its staff. The plan is in the
// reason, which lies sealed with them. That it was finished stands among what operators did.
extension Store {
    func demo() async throws(StoreRefusal) -> DemoFound {
        let (isEmpty, made, staff, looks) = try await read { db in
            let organisations = try db.organisations().compactMap(\.id)
            return (
                try db.isEmpty(),
                try organisations.compactMap { try db.history($0).first },
                try organisations.flatMap { try db.staff(in: $0) }.first?.id.flatMap { try db.history($0).first },
                try db.looks(at: .operations, limit: 1000)
            )
        }
        if isEmpty { return .nothing }
        let first = try await open(made)
        guard first.count == 1, first[0].written.verb == Verb.makeDemo.rawValue,
            let plan = DemoPlan(try await open(staff)?.written.reason ?? "")
        else { return .other }
        return looks.contains { $0.verb == Verb.makeDemo.rawValue } ? .demo(plan) : .unfinished
    }
}
