import Dispatch
import Foundation
import GRDB
import Synchronization

/// SQLite in one file, through GRDB: the default engine, with nothing to set up.
///
/// Reads run on read-only connections of our own, on the caller's thread. Writes wait for
/// one writer, which puts all that are waiting into one transaction (each in its own
/// savepoint) so that many share one flush to disk.
final class SQLiteDriver: Driver {
    private let path: String
    private let writer: DatabaseQueue
    private let writing = DispatchQueue(label: "towpath.sqlite.write")
    private let tidier: DatabaseQueue
    private let tidying: LogTidying
    private let waiting = Mutex(Waiting())
    private let idleReaders = Mutex<[DatabaseQueue]>([])
    private let isClosed = Mutex(false)

    private struct Waiting {
        var jobs: [any WriteJob] = []
        var isDraining = false
    }

    /// How many writes one flush may serve: past this, waiting longer gains nothing measurable.
    private static let batchLimit = 256

    /// Opens the file at `path`, making it if it is not there.
    ///
    /// `synchronous` is FULL unless a test of durability asks for less. It is set by us, after
    /// opening: a GRDB pool would lower it to NORMAL, which can lose an acknowledged write.
    init(path: String, synchronous: String = "FULL") throws {
        self.path = path
        let writer = try translated {
            var configuration = Configuration()
            configuration.busyMode = .timeout(20)
            let writer = try DatabaseQueue(path: path, configuration: configuration)
            try writer.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                try db.execute(sql: "PRAGMA synchronous = \(synchronous)")
                try db.execute(sql: "PRAGMA secure_delete = ON")
                try db.execute(sql: "PRAGMA temp_store = MEMORY")
                // Kilobytes: the pages that one large commit touches should not have to be written twice.
                try db.execute(sql: "PRAGMA cache_size = -65536")
                // Pages. The log is tidied beside the writer; only if that falls far behind does a commit do it.
                try db.execute(sql: "PRAGMA wal_autocheckpoint = 16000")
            }
            return writer
        }
        self.writer = writer
        tidier = try translated { try Self.tidier(path, synchronous) }
        tidying = LogTidying { [tidier] in
            _ = try? tidier.writeWithoutTransaction { db in try db.checkpoint(.passive) }
        }
    }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try readNow(body)
    }

    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try refuseIfClosed()
        return try await withCheckedThrowingContinuation { continuation in
            submit(WaitingWrite(body: body, continuation: continuation))
        }
    }

    func close() async {
        isClosed.withLock { $0 = true }
        await withCheckedContinuation { continuation in
            writing.async { continuation.resume() }
        }
        await tidying.finish()
        try? tidier.close()
        for reader in idleReaders.withLock({ $0 }) { try? reader.close() }
        try? writer.close()
    }

    /// What the engine itself says of its settings. A test expects `synchronous` to be 2 (FULL).
    func pragma(_ name: String) throws -> String {
        try translated {
            try writer.inDatabase { db in try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "" }
        }
    }

    /// The same of the connection that tidies the log.
    func tidierPragma(_ name: String) throws -> String {
        try translated { try tidier.inDatabase { db in try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "" } }
    }

    /// Deleted rows are overwritten as they go (`secure_delete`); what remains is the write-ahead
    /// log, which this moves into the main file and empties.
    func scrub(_ table: String) async throws {
        try await tidying.alone { try self.emptyLog() }
    }

    /// SQLite does not wait while another program moves its log, as the server does beside the command line: we do.
    private func emptyLog() throws {
        for _ in 0..<400 {
            do {
                _ = try writer.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY { usleep(50_000) }
        }
        throw DriverError.unavailable("Another program is using the database and does not pause.")
    }

    // A body runs on the thread that asked, so there are never more readers than threads.
    private func readNow<Answer>(_ body: (any Connection) throws -> Answer) throws -> Answer {
        try refuseIfClosed()
        let reader = try idleReaders.withLock { $0.popLast() } ?? newReader()
        defer { idleReaders.withLock { $0.append(reader) } }
        return try translated { try reader.read { db in try body(SQLiteConnection(db: db)) } }
    }

    private func refuseIfClosed() throws(DriverError) {
        if isClosed.withLock({ $0 }) { throw .unavailable("The database has been closed.") }
    }

    /// The log must be on disk before a page of it goes to the main file, and that page before the log is used again:
    /// `synchronous` is the writer's.
    private static func tidier(_ path: String, _ synchronous: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(20)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = \(synchronous)")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private func newReader() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(20)
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cache_size = -32768") }
        return try translated { try DatabaseQueue(path: path, configuration: configuration) }
    }

    private func submit(_ job: any WriteJob) {
        let mustDrain = waiting.withLock { waiting in
            waiting.jobs.append(job)
            defer { waiting.isDraining = true }
            return !waiting.isDraining
        }
        if mustDrain { writing.async { self.drain() } }
    }

    private func drain() {
        while let batch = nextBatch() { commit(batch) }
    }

    private func nextBatch() -> [any WriteJob]? {
        waiting.withLock { waiting in
            let batch = Array(waiting.jobs.prefix(Self.batchLimit))
            waiting.jobs.removeFirst(batch.count)
            waiting.isDraining = !batch.isEmpty
            return batch.isEmpty ? nil : batch
        }
    }

    // Nobody is answered before the commit of the whole batch has returned.
    private func commit(_ batch: [any WriteJob]) {
        do {
            try translated {
                try writer.writeWithoutTransaction { db in
                    try db.beginTransaction(.immediate)
                    do {
                        for job in batch { try job.attempt(on: db) }
                        try db.commit()
                    } catch {
                        if db.isInsideTransaction { try? db.rollback() }
                        throw error
                    }
                }
            }
            for job in batch { job.finish(failure: nil) }
            if tidying.committed() {
                _ = try? writer.writeWithoutTransaction { db in try db.checkpoint(.passive) }
            }
        } catch {
            for job in batch { job.finish(failure: error) }
        }
    }
}

private protocol WriteJob: Sendable {
    /// Runs inside the shared transaction. Throws only when the transaction itself is lost.
    func attempt(on db: Database) throws
    /// Answers the caller: with what `attempt` found, or with the failure of the shared commit.
    func finish(failure: (any Error)?)
}

private final class WaitingWrite<Answer: Sendable>: WriteJob {
    private let body: @Sendable (any Connection) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let outcome = Mutex<Result<Answer, any Error>?>(nil)

    init(
        body: @escaping @Sendable (any Connection) throws -> Answer,
        continuation: CheckedContinuation<Answer, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func attempt(on db: Database) throws {
        do {
            var answer: Answer?
            try db.inSavepoint {
                answer = try body(SQLiteConnection(db: db))
                return .commit
            }
            if let answer { outcome.withLock { $0 = .success(answer) } }
        } catch {
            // A full disk rolls the whole transaction back under us, not only the savepoint.
            guard db.isInsideTransaction else { throw error }
            let failure = driverError(error)
            outcome.withLock { $0 = .failure(failure) }
        }
    }

    func finish(failure: (any Error)?) {
        let outcome = outcome.withLock { $0 }
        if let failure {
            continuation.resume(throwing: failure)
        } else {
            continuation.resume(with: outcome ?? .failure(DriverError.engine("a write did not run")))
        }
    }
}

private struct SQLiteConnection: Connection {
    let db: Database

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] {
        try translated {
            let statement = try db.cachedStatement(sql: sql)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(values))
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(values: row.databaseValues.map(sqlValue)))
            }
            return rows
        }
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try translated {
            let statement = try db.cachedStatement(sql: sql)
            try statement.execute(arguments: arguments(values))
            return db.changesCount
        }
    }

    func script(_ sql: String) throws {
        try translated { try db.execute(sql: sql) }
    }

    private func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null: nil
                case .integer(let number): number
                case .text(let text): text
                case .bytes(let bytes): Data(bytes)
                }
            })
    }

    private func sqlValue(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .text(String(number))
        case .string(let text): .text(text)
        case .blob(let data): .bytes(Array(data))
        }
    }
}

private func translated<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do { return try body() } catch { throw driverError(error) }
}

/// The engine's error in the words both engines share; an error of the caller's own passes unchanged.
private func driverError(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: return DriverError.duplicate(message)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: return DriverError.constraint(message)
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_BUSY, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_CORRUPT,
        .SQLITE_NOTADB:
        return DriverError.unavailable(message)
    default: return DriverError.engine("\(error.resultCode.rawValue) \(message)")
    }
}
