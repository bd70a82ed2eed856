import CPostgres
import Dispatch

/// PostgreSQL through libpq. The only file that imports it.
///
/// A fixed number of connections is lent out first come first served; each runs its blocks on a
/// queue of its own, is opened when first needed and opened again after it was lost.
final class PostgresDriver: Driver {
    private let lines: Lending<PostgresLine>

    /// `address` is what libpq accepts: `postgres://user@host/name?…` or `host=… dbname=…`.
    ///
    /// Throws `DriverError.unavailable` when the database cannot be reached or when its settings
    /// could lose a saved record (`PostgresSettings`). Only a test of that refusal passes `checked: false`.
    init(_ address: String, connections: Int = 8, checked: Bool = true) async throws {
        lines = Lending((1...connections).map { PostgresLine(address, number: $0, checked: checked) })
        _ = try await settings()
    }

    /// The server's settings on which durability and order depend, by name.
    func settings() async throws -> [String: String] {
        try await read { try PostgresSettings.read($0) }
    }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// Rows that more than one writer changes must be locked in the order of their ids. A
    /// deadlock or a serialisation failure is tried again, eight times in a little over a second.
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await transaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", body)
    }

    /// Rewrites the table into new files. What the server's own log still holds, it recycles in time.
    func scrub(_ table: String) async throws {
        try await lines.borrow { try await $0.outsideTransaction("VACUUM FULL \(table)") }
    }

    func close() async {
        for line in await lines.close() { await line.hangUpWhenIdle() }
    }

    private func transaction<Answer: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        for pause in [5, 10, 20, 40, 80, 160, 320] {
            if case .finished(let answer) = try await attempt(begin, body) { return answer }
            try await Task.sleep(for: .milliseconds(pause))
        }
        switch try await attempt(begin, body) {
        case .finished(let answer): return answer
        case .tryAgain(let error): throw DriverError.unavailable("PostgreSQL refused eight times running: \(error)")
        }
    }

    private func attempt<Answer: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Attempt<Answer> {
        try await lines.borrow { try await $0.attempt(begin, body) }
    }
}

/// How one run of a block ended, when it did not throw.
private enum Attempt<Answer: Sendable>: Sendable {
    case finished(Answer)
    case tryAgain(DriverError)
}

/// One connection and its queue. Unchecked: everything mutable is touched only on `queue`.
private final class PostgresLine: Connection, @unchecked Sendable {
    private let queue: DispatchQueue
    private let address: String
    private let checked: Bool
    private var link: OpaquePointer?
    private var statements: [PreparedKey: String] = [:]
    /// The first refusal in the current transaction. PostgreSQL accepts nothing after it, so a
    /// block that swallows it must still not be committed.
    private var failure: PostgresFailure?

    init(_ address: String, number: Int, checked: Bool) {
        self.address = address
        self.checked = checked
        queue = DispatchQueue(label: "towpath.postgres.\(number)")
    }

    deinit { PQfinish(link) }

    func hangUpWhenIdle() async {
        await withCheckedContinuation { done in
            queue.async {
                self.hangUp()
                done.resume()
            }
        }
    }

    func attempt<Answer: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Attempt<Answer> {
        try await withCheckedThrowingContinuation { waiter in
            queue.async { waiter.resume(with: Result { try self.attemptNow(begin, body) }) }
        }
    }

    func outsideTransaction(_ sql: String) async throws {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Void, any Error>) in
            queue.async {
                waiter.resume(
                    with: Result {
                        if self.link == nil { try self.connect() }
                        try self.command(sql)
                    })
            }
        }
    }

    private func attemptNow<Answer>(
        _ begin: String, _ body: (any Connection) throws -> Answer
    ) throws -> Attempt<Answer> {
        try start(begin)
        do {
            let answer = try body(self)
            try commit()
            return .finished(answer)
        } catch {
            rollBack()
            guard let failure, failure.passes else { throw error }
            if failure.isStalePlan { hangUp() }
            return .tryAgain(failure.error)
        }
    }
}

// MARK: - The transaction

extension PostgresLine {
    /// A connection that went stale while idle is opened again, unseen: nothing was asked of it yet.
    private func start(_ begin: String) throws {
        if statements.count > 500 { forgetStatements() }
        if link != nil, (try? command(begin)) != nil {
            failure = nil
            return
        }
        hangUp()
        try connect()
        failure = nil
        try command(begin)
    }

    private func commit() throws {
        if let failure { throw failure.error }
        guard PQtransactionStatus(link) == PQTRANS_INTRANS else {
            throw DriverError.engine("the block ended its own transaction")
        }
        do {
            try command("COMMIT")
        } catch DriverError.unavailable {
            hangUp()
            throw DriverError.unavailable("The connection was lost at the end: it may or may not have been saved.")
        }
    }

    private func rollBack() {
        if PQtransactionStatus(link) != PQTRANS_IDLE { PQclear(PQexec(link, "ROLLBACK")) }
        if PQstatus(link) != CONNECTION_OK || PQtransactionStatus(link) != PQTRANS_IDLE { hangUp() }
    }

    private func forgetStatements() {
        statements = [:]
        PQclear(PQexec(link, "DEALLOCATE ALL"))
    }

    private func command(_ sql: String) throws { _ = try answer(PQexec(link, sql)) }
}

// MARK: - The link

extension PostgresLine {
    /// What stands before `dbname` the address may override; what stands after it, it may not.
    private var options: KeyValuePairs<String, String> {
        [
            "connect_timeout": "10", "tcp_user_timeout": "30000", "target_session_attrs": "read-write",
            "fallback_application_name": "towpath", "dbname": address, "client_encoding": "UTF8",
        ]
    }

    private func connect() throws {
        try checkAddress()
        link = withCStrings(options.map(\.key)) { names in
            withCStrings(options.map(\.value)) { PQconnectdbParams(names, $0, 1) }
        }
        do {
            guard PQstatus(link) == CONNECTION_OK else {
                let hint = lastMessage.contains("does not exist") ? " Make it first: docs/operations.md says how." : ""
                throw DriverError.unavailable("PostgreSQL cannot be reached: \(lastMessage)\(hint)")
            }
            // Notices would otherwise be printed, and may quote values.
            PQsetNoticeReceiver(link, { _, _ in }, nil)
            guard checked else { return }
            if let refusal = PostgresSettings.refusal(of: try PostgresSettings.read(self)) {
                throw DriverError.unavailable(refusal)
            }
        } catch {
            hangUp()
            throw error
        }
    }

    /// libpq's own complaint about a malformed address quotes it, password and all.
    private func checkAddress() throws {
        let parsed = PQconninfoParse(address, nil)
        defer { PQconninfoFree(parsed) }
        guard parsed != nil else {
            throw DriverError.unavailable("The PostgreSQL address cannot be read; it looks like postgres://host/name")
        }
    }

    private var lastMessage: String {
        String(cString: PQerrorMessage(link)).split(separator: "\n").joined(separator: "; ")
    }

    private func hangUp() {
        PQfinish(link)
        link = nil
        statements = [:]
    }
}

// MARK: - Statements

/// One SQL text is prepared once for each pattern of types, because a null has none.
private struct PreparedKey: Hashable {
    let sql: String
    let types: [UInt32]
}

extension PostgresLine {
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] {
        try execute(sql, values).rows()
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try execute(sql, values).changed
    }

    func script(_ sql: String) throws { try command(sql) }

    private func execute(_ sql: String, _ values: [SQLValue]) throws -> PostgresAnswer {
        let parameters = try PostgresParameters(values)
        let name = try prepared(PreparedKey(sql: sql, types: parameters.types))
        let lengths = parameters.places.map { Int32($0?.count ?? 0) }
        let formats = parameters.places.map { _ in Int32(1) }
        let result = parameters.bytes.withUnsafeBytes { bytes in
            let pointers = parameters.places.map { place in
                place.flatMap { bytes.baseAddress?.advanced(by: $0.lowerBound).assumingMemoryBound(to: CChar.self) }
            }
            return PQexecPrepared(link, name, Int32(values.count), pointers, lengths, formats, 1)
        }
        return try answer(result)
    }

    private func prepared(_ key: PreparedKey) throws -> String {
        if let name = statements[key] { return name }
        let placeholders = PostgresPlaceholders(key.sql)
        guard placeholders.count == key.types.count else {
            throw DriverError.engine("\(placeholders.count) placeholders were given \(key.types.count) values")
        }
        let name = "s\(statements.count)"
        _ = try answer(PQprepare(link, name, placeholders.sql, Int32(key.types.count), key.types))
        statements[key] = name
        return name
    }

    /// The answer of a statement that went well; otherwise its refusal, remembered and thrown.
    private func answer(_ result: OpaquePointer?) throws -> PostgresAnswer {
        let answer = PostgresAnswer(result)
        if answer.isGood { return answer }
        let refusal = PQstatus(link) == CONNECTION_OK ? answer.failure : .lost
        failure = failure ?? refusal
        throw refusal.error
    }
}

/// One answer of libpq, let go of when it is no longer held.
private final class PostgresAnswer {
    private let result: OpaquePointer?

    init(_ result: OpaquePointer?) { self.result = result }

    deinit { PQclear(result) }

    var isGood: Bool {
        [PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY].contains(PQresultStatus(result))
    }

    var changed: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    func rows() throws -> [Row] {
        let types = try (0..<PQnfields(result)).map(type)
        return (0..<PQntuples(result)).map { row in
            Row(values: types.enumerated().map { value(row, Int32($0), $1) })
        }
    }

    /// Fields are named by a letter in the protocol (`PG_DIAG_…` in postgres_ext.h).
    var failure: PostgresFailure {
        let column = [field("t"), field("c")].filter { !$0.isEmpty }.joined(separator: ".")
        let constraint = field("n")
        return PostgresFailure(
            code: field("C"), message: field("M"), subject: constraint.isEmpty ? column : constraint,
            routine: field("R"))
    }

    private func type(_ column: Int32) throws -> PostgresType {
        if let type = PostgresType(rawValue: PQftype(result, column)) { return type }
        throw PostgresType.refusal(column: String(cString: PQfname(result, column)), type: PQftype(result, column))
    }

    private func value(_ row: Int32, _ column: Int32, _ type: PostgresType) -> SQLValue {
        if PQgetisnull(result, row, column) == 1 { return .null }
        let length = Int(PQgetlength(result, row, column))
        return type.value(UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length))
    }

    private func field(_ letter: Unicode.Scalar) -> String {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) } ?? ""
    }
}

/// Lends several strings to C at once, with the null pointer that ends such a list.
private func withCStrings<Answer>(
    _ strings: [String], _ lent: [UnsafePointer<CChar>?] = [], _ body: ([UnsafePointer<CChar>?]) -> Answer
) -> Answer {
    guard let first = strings.first else { return body(lent + [nil]) }
    return first.withCString { withCStrings(Array(strings.dropFirst()), lent + [$0], body) }
}
