import Clinical
import Foundation
import Store
import Synchronization
import TestSupport

@testable import Actions

/// A house on a new, empty store of one engine, with an organisation of two teams and a clock that the test moves.
struct TestHouse {
    let house: House
    let store: Store
    let clock: TestClock
    let organisation: Organisation
    let north: Team
    let south: Team
    private let folder: URL

    static func open(_ engine: Engine) async throws -> TestHouse {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = try await Store.open(try await engine.place(in: folder))
        let clock = TestClock(noon)
        let house = House(
            store: store, clock: { clock.now }, entropy: .seeded(UInt64.random(in: 0 ... .max)),
            passwords: Passwords(cost: PasswordCost(roundsPower: 4, blockSize: 1, parallelism: 1)!))
        let organisation = Organisation(id: house.newID(), name: "Lockside Recovery")
        let teams = try ["North", "South"].map { name in
            try TeamDraft(name: name).team(house.newID(), of: organisation.id, today: UKTime(clock.now).day)
        }
        var changes = Changes()
        changes.add(organisation)
        for team in teams { changes.add(team) }
        try await store.commit(changes, by: .system, verb: "set-up", at: clock.now)
        return TestHouse(
            house: house, store: store, clock: clock, organisation: organisation, north: teams[0], south: teams[1],
            folder: folder)
    }

    func close() async {
        await store.close()
        try? FileManager.default.removeItem(at: folder)
    }
}

/// A clock that only the test moves.
final class TestClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ now: Instant) { moment = Mutex(now) }

    var now: Instant { moment.withLock { $0 } }

    func advance(seconds: Int = 0, minutes: Int = 0) {
        moment.withLock { $0 = $0.adding(seconds: seconds).adding(minutes: minutes) }
    }
}

/// Runs a test in a house of its own on each engine, and tidies up after it.
func inHouse(_ engine: Engine, _ body: (TestHouse) async throws -> Void) async throws {
    let test = try await TestHouse.open(engine)
    do { try await body(test) } catch {
        await test.close()
        throw error
    }
    await test.close()
}

extension Engine {
    func place(in folder: URL) async throws -> StorePlace {
        let keys = folder.appending(path: "keys")
        switch self {
        case .sqlite: return .folder(folder.appending(path: "data"), keys: keys)
        case .postgres: return .postgres(try await PostgresCluster.shared().makeDatabasePair(), keys: keys)
        }
    }
}

extension TestHouse {
    /// The same store and clock with other passwords, as when their work is to be counted.
    func house(passwords: Passwords) -> House {
        House(store: store, clock: house.clock, entropy: house.entropy, passwords: passwords)
    }
}

/// Counts from several threads.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}

/// A house whose store has nothing in it.
func inEmptyHouse(_ body: (House) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
    let store = try await Store.open(.folder(folder))
    let clock = TestClock(noon)
    let house = House(
        store: store, clock: { clock.now }, entropy: .seeded(7),
        passwords: Passwords(cost: PasswordCost(roundsPower: 4, blockSize: 1, parallelism: 1)!))
    do { try await body(house) } catch {
        await store.close()
        throw error
    }
    await store.close()
    try? FileManager.default.removeItem(at: folder)
}
