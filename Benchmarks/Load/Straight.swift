import GRDBSQLite

/// SQLite through its own C interface, with nothing of ours in between: the floor to measure against.
final class Straight {
    struct Failure: Error { let words: String }

    enum Value: Hashable {
        case null
        case integer(Int64)
        case text(String)
        case bytes([UInt8])
    }

    private var handle: OpaquePointer?
    private var prepared: [String: OpaquePointer] = [:]

    /// The settings are those that the server has, so that both wait for the disk alike.
    init(_ path: String, readOnly: Bool = false) throws {
        let flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        guard sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK else { throw failure }
        sqlite3_busy_timeout(handle, 20_000)
        let reading = ["cache_size = -32768"]
        let writing = ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"]
        for pragma in readOnly ? reading : writing { try run("PRAGMA \(pragma)") }
    }

    deinit {
        for statement in prepared.values { sqlite3_finalize(statement) }
        sqlite3_close(handle)
    }

    func run(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    @discardableResult
    func rows(_ sql: String, _ values: [Value] = []) throws -> [[Value]] {
        let statement = try statement(sql)
        defer { sqlite3_reset(statement) }
        for (place, value) in values.enumerated() { bind(value, to: statement, at: Int32(place + 1)) }
        var rows: [[Value]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: rows.append((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
            case SQLITE_DONE: return rows
            default: throw failure
            }
        }
    }

    func columns(of table: String) throws -> Int { try rows("PRAGMA table_info(\(table))").count }

    private var failure: Failure { Failure(words: String(cString: sqlite3_errmsg(handle))) }

    private func statement(_ sql: String) throws -> OpaquePointer {
        if let known = prepared[sql] { return known }
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw failure }
        prepared[sql] = statement
        return statement
    }

    private func bind(_ value: Value, to statement: OpaquePointer, at place: Int32) {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let text): sqlite3_bind_text(statement, place, text, -1, copied)
        case .bytes(let bytes): sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), copied)
        }
    }

    private func value(_ statement: OpaquePointer, _ column: Int32) -> Value {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_TEXT: return .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
        case SQLITE_BLOB:
            let bytes = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
            return .bytes(Array(bytes))
        default: return .null
        }
    }
}
