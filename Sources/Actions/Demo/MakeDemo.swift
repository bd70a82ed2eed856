import Clinical
public import Store

/// What there is to know of a demo that has been made.
public struct Demo: Sendable {
    public let plan: DemoPlan
    public let signIns: [DemoSignIn]
    /// A few receipts at different places on the way.
    public let receipts: [DemoReceipt]
}

/// Fills an empty store with invented services, people and a year of their histories, or finds the demo that is there.
///
/// Everything but keys, hashes and what is made with them follows from the plan. The times written are those of the
/// invented history; that it was made now, and by whom, stands among what operators did.
public enum MakeDemo {
    /// - Parameters:
    ///   - wanted: what to make; of a demo that is there, only what `asked` says must agree with it.
    ///   - progress: how many people of how many are on disk.
    public static func run(
        _ wanted: DemoPlan, by actor: Actor, in house: House, progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws(DemoRefusal) -> Demo {
        try await refusingDemo {
            let store = house.store(for: try Permit.ask(.makeDemo, by: actor, relation: .commandLine))
            switch try await store.demo() {
            case .nothing: break
            case .other: throw DemoRefusal.notADemo
            case .unfinished: throw DemoRefusal.unfinished
            case .demo(let plan):
                guard plan == wanted else { throw DemoRefusal.otherDemo(plan) }
                return try await demo(plan, in: house)
            }
            let lives = DemoLives(plan: wanted, clinic: try DemoClinic(wanted), house: house)
            try await lives.saveClinic(by: actor, in: store)
            try await lives.saveDirectory(by: actor, in: store)
            try await lives.saveAll(in: store, progress: progress)
            try await lives.saveSent(in: store)
            try await store.noteOperation(.makeDemo, by: actor, at: house.clock())
            return try await demo(wanted, in: house)
        }
    }

    /// The plan of the demo that is there; nil when nothing is.
    public static func plan(by actor: Actor, in house: House) async throws(DemoRefusal) -> DemoPlan? {
        try await refusingDemo {
            let store = house.store(for: try Permit.ask(.makeDemo, by: actor, relation: .commandLine))
            switch try await store.demo() {
            case .nothing: return nil
            case .demo(let plan): return plan
            case .unfinished: throw DemoRefusal.unfinished
            case .other: throw DemoRefusal.notADemo
            }
        }
    }

    private static func demo(_ plan: DemoPlan, in house: House) async throws -> Demo {
        let lives = DemoLives(plan: plan, clinic: try DemoClinic(plan), house: house)
        let scenes = [0, 10, 15, 24, 28, 31, 35].filter { $0 < plan.people }
        return Demo(
            plan: plan, signIns: DemoSignIn.all(plan), receipts: try scenes.map { try lives.life($0).receipt })
    }
}

/// Why no demo was made.
public enum DemoRefusal: Error, Equatable, Sendable {
    case notFound
    /// There is data here that no demo made.
    case notADemo
    /// A demo was begun here and never finished.
    case unfinished
    /// Another demo is here.
    case otherDemo(DemoPlan)
    /// The rules refused what the demo says has happened.
    case impossible(String)
    case store(StoreRefusal)
}

private func refusingDemo<Answer>(_ work: () async throws -> Answer) async throws(DemoRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as DemoRefusal {
        throw refusal
    } catch is PermissionRefusal {
        throw .notFound
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch ImportRefusal.store(let refusal) {
        throw .store(refusal)
    } catch {
        throw .impossible("\(error)")
    }
}
