import Clinical
import Foundation
import TestSupport

@testable import Store

/// Data of a small clinic in a new place, and the options by which a command finds it.
struct Kept {
    let engine: Engine
    let folder: URL
    /// `--data …`, or `--database … --keys …`.
    let options: [String]
    let place: StorePlace

    var keys: URL { place.keys }

    /// A place with nothing in it yet.
    init(_ engine: Engine) async throws {
        self.engine = engine
        folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let keys = folder.appending(path: "keys")
        switch engine {
        case .sqlite:
            let data = folder.appending(path: "data")
            options = ["--data", data.path, "--keys", keys.path]
            place = .folder(data, keys: keys)
        case .postgres:
            let address = try await PostgresCluster.shared().makeDatabasePair()
            options = ["--database", address, "--keys", keys.path]
            place = .postgres(address, keys: keys)
        }
    }

    /// The clinic of these tests, with three people.
    func fill() async throws {
        try await with { store in
            var changes = Changes()
            changes.add(Sample.organisation)
            changes.add(Sample.team)
            for number in [10, 11, 12] { changes.add(Sample.person(number)) }
            try await store.commit(changes, by: .system, verb: "set-up", at: Sample.noon)
            try await store.sign(at: Sample.noon)
        }
    }

    /// The store, opened by this process and closed again.
    func with<Answer>(_ body: (Store) async throws -> Answer) async throws -> Answer {
        let store = try await Store.open(place)
        do {
            let answer = try await body(store)
            await store.close()
            return answer
        } catch {
            await store.close()
            throw error
        }
    }

    func run(_ arguments: String...) throws -> Program { try Program.run(arguments + options) }

    func file(_ name: String) -> URL { folder.appending(path: name) }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Runs a test on filled data of one engine, and tidies up.
func onKept(_ engine: Engine, _ body: (Kept) async throws -> Void) async throws {
    let kept = try await Kept(engine)
    defer { kept.remove() }
    try await kept.fill()
    try await body(kept)
}

enum Sample {
    /// Noon on 3 March 2026.
    static let noon = Instant(milliseconds: 1_772_539_200_000)
    static let hours = try! WorkingHours(nation: .england, week: [.monday: [OpeningSpell(opens: 540, closes: 1020)]])
    static let organisation = Organisation(id: id(1), name: "Lockside Recovery")
    static let team = Team(id: id(2), organisation: organisation.id, name: "North", hours: hours)

    static func id<Of>(_ number: Int, _: Of.Type = Of.self) -> ID<Of> {
        ID(at: noon, random: (0..<10).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    }

    static func person(_ number: Int) -> Person {
        Person(
            id: id(number), organisation: organisation.id, teams: [team.id],
            name: PersonName(given: "Ada", family: "Okafor"), birthDay: Day("1981-03-12"))
    }
}
