import Actions
import Clinical
import Foundation
import Logging
import Store
import Synchronization
import TestSupport
import Web

/// The real server on loopback with a real store, a clock that the story sets, and everything it logs.
final class StoryServer: Sendable {
    let clock: StoryClock
    let diary = Diary()
    let port: Int
    let place: StorePlace
    private let folder: URL
    private let running = Mutex<(store: Store, house: House, task: Task<Void, any Error>)?>(nil)

    /// Opens an empty store on `engine`, lets `setUp` fill it, and starts the server.
    static func open(
        _ engine: Engine, at now: Instant, setUp: (Store) async throws -> Void
    ) async throws -> StoryServer {
        let server = try await StoryServer(engine, at: now)
        let store = try await Store.open(server.place)
        try await setUp(store)
        await store.close()
        try await server.start()
        return server
    }

    private init(_ engine: Engine, at now: Instant) async throws {
        clock = StoryClock(now)
        folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        port = try Wire.freePort()
        let keys = folder.appending(path: "keys")
        switch engine {
        case .sqlite: place = .folder(folder.appending(path: "data"), keys: keys)
        case .postgres:
            place = .postgres(try await PostgresCluster.shared().makeDatabasePair(), keys: keys)
        }
    }

    func start() async throws {
        let store = try await Store.open(place)
        let clock = clock
        let house = House(
            store: store, clock: { clock.now },
            entropy: Entropy { count in (0..<count).map { _ in UInt8.random(in: 0...255) } },
            passwords: Passwords(cost: PasswordCost(roundsPower: 4, blockSize: 8, parallelism: 1)!))
        var settings = ServerSettings()
        settings.port = port
        settings.behindProxy = true
        let (site, diary) = (Site(house: house), diary)
        let task = Task { [settings] in
            try await serve(
                settings: settings, logger: Logger(label: "story") { _ in DiaryHandler(diary: diary) },
                site: site.answer)
        }
        running.withLock { $0 = (store, house, task) }
        try await waitUntilItAnswers()
    }

    private func waitUntilItAnswers() async throws {
        for _ in 0..<6000 {
            if (try? await Wire.send("GET", "/emergency", to: port)) != nil { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Wire.Broken()
    }

    func stop() async {
        guard
            let (store, _, task) = running.withLock({ now in
                defer { now = nil }
                return now
            })
        else { return }
        task.cancel()
        _ = try? await task.value
        await store.close()
    }

    func restart() async throws {
        await stop()
        try await start()
    }

    func close() async {
        await stop()
        try? FileManager.default.removeItem(at: folder)
    }

    var store: Store { running.withLock { $0!.store } }
    var house: House { running.withLock { $0!.house } }

    func get(_ path: String) async throws -> Answer { try await Wire.send("GET", path, to: port) }

    func post(
        _ path: String, _ fields: [(String, String)], headers: [String: String] = [:]
    ) async throws -> Answer {
        let form = fields.map { "\(Wire.coded($0.0))=\(Wire.coded($0.1))" }.joined(separator: "&")
        return try await Wire.send("POST", path, form: form, headers: headers, to: port)
    }
}

/// A clock that only the story moves.
final class StoryClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ now: Instant) { moment = Mutex(now) }

    var now: Instant { moment.withLock { $0 } }

    func advance(minutes: Int) { moment.withLock { $0 = $0.adding(minutes: minutes) } }
}

/// Everything the server logged.
final class Diary: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    func write(_ line: String) { lines.withLock { $0.append(line) } }
}

struct DiaryHandler: LogHandler {
    let diary: Diary
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { diary.write("\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)") }
}

/// Tells a story on a server of its own, and tidies up after it.
func onServer(
    _ engine: Engine = .sqlite, at now: Instant, setUp: (Store) async throws -> Void,
    _ story: (StoryServer) async throws -> Void
) async throws {
    let server = try await StoryServer.open(engine, at: now, setUp: setUp)
    do { try await story(server) } catch {
        await server.close()
        throw error
    }
    await server.close()
}
