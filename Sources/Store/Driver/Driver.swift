/// A database engine that the Store can stand on. There are two: `SQLiteDriver` and `PostgresDriver`.
///
/// The bodies are synchronous, so that one request's reads happen in one block on one
/// connection and see one snapshot, and no thread is lent out in the middle of a transaction.
protocol Driver: Sendable {
    /// Runs `body` on a connection that sees one unchanging snapshot and cannot write.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer

    /// Runs `body` as one transaction. When this returns, what it wrote is on disk; when it
    /// throws, nothing of it was written. `body` may run more than once (a serialisation
    /// failure is retried), so it must have no effect outside the connection.
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer

    /// Sees to it that rows deleted from `table` are not left readable in the files that hold it.
    func scrub(_ table: String) async throws

    /// Waits for writes under way, then lets go of every connection.
    func close() async
}

/// One connection, inside one `read` or `write` block. Never kept after the block ends.
///
/// SQL is the shared subset: placeholders `?1`, `?2`; `BIGINT`; times as UTC text (`docs/data.md`).
protocol Connection {
    /// The rows a query gives, in order.
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row]

    /// Runs a statement that gives no rows; answers how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int

    /// Runs several statements separated by semicolons, with no values: a schema file.
    func script(_ sql: String) throws
}

extension Connection {
    func rows(_ sql: String) throws -> [Row] { try rows(sql, []) }

    @discardableResult
    func run(_ sql: String) throws -> Int { try run(sql, []) }
}

/// What goes into a placeholder and comes out of a column.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// One row of an answer, its columns by position.
struct Row: Sendable {
    let values: [SQLValue]

    /// Reading a column as a type it does not hold means the code and the schema disagree;
    /// the answer then is `DriverError.unexpectedColumn`, never a guess.
    func text(_ column: Int) throws(DriverError) -> String {
        guard case .text(let text) = values[column] else { throw .unexpectedColumn(column) }
        return text
    }

    func optionalText(_ column: Int) throws(DriverError) -> String? {
        values[column] == .null ? nil : try text(column)
    }

    func integer(_ column: Int) throws(DriverError) -> Int {
        guard case .integer(let number) = values[column] else { throw .unexpectedColumn(column) }
        return Int(number)
    }

    func bytes(_ column: Int) throws(DriverError) -> [UInt8] {
        guard case .bytes(let bytes) = values[column] else { throw .unexpectedColumn(column) }
        return bytes
    }

    func optionalBytes(_ column: Int) throws(DriverError) -> [UInt8]? {
        values[column] == .null ? nil : try bytes(column)
    }
}

/// What an engine can say back, in the same words for both.
enum DriverError: Error, Equatable {
    /// A UNIQUE or PRIMARY KEY constraint refused the write. The detail names columns, never values.
    case duplicate(String)
    /// Another constraint (NOT NULL, CHECK, REFERENCES) refused the write.
    case constraint(String)
    /// A column held another type than the code expects.
    case unexpectedColumn(Int)
    /// The engine cannot be reached, or the disk is full or failing.
    case unavailable(String)
    /// Anything else the engine said; a fault in our SQL.
    case engine(String)
}

/// `?1, ?2, ?3`: so many placeholders, the first with this number.
func placeholders(_ count: Int, from first: Int = 1) -> String {
    (first..<first + count).map { "?\($0)" }.joined(separator: ", ")
}
