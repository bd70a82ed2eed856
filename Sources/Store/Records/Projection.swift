/// How a record's promoted columns are written to its kind's table, and as one line of text in
/// every version, where the digest covers them.
enum Projection {
    static func insert(_ entry: SealedChange) -> (sql: String, values: [SQLValue]) {
        let columns = ["id", "version"] + entry.promoted.map(\.column)
        return (
            """
            INSERT INTO \(entry.kind.rawValue) (\(columns.joined(separator: ", "))) \
            VALUES (\(placeholders(columns.count)))
            """, values(entry)
        )
    }

    /// Changes no row if the table no longer holds version `before`.
    static func update(_ entry: SealedChange, over before: Int) -> (sql: String, values: [SQLValue]) {
        let columns = ["version"] + entry.promoted.map(\.column)
        let settings = columns.enumerated().map { "\($1) = ?\($0 + 2)" }
        return (
            """
            UPDATE \(entry.kind.rawValue) SET \(settings.joined(separator: ", ")) \
            WHERE id = ?1 AND version = ?\(columns.count + 2)
            """, values(entry) + [.integer(Int64(before))]
        )
    }

    /// Writes the columns of a version again, and changes no row if the table has moved on from it.
    static func renew(_ change: PendingChange, _ promoted: [Promoted]) -> (sql: String, values: [SQLValue]) {
        let settings = promoted.enumerated().map { "\($1.column) = ?\($0 + 3)" }
        return (
            """
            UPDATE \(change.kind.rawValue) SET \((["version = ?2"] + settings).joined(separator: ", ")) \
            WHERE id = ?1 AND version = ?2
            """, [.text(change.id), .integer(Int64(change.version))] + promoted.map(\.value)
        )
    }

    /// `column=value` in order, each on its own line. Values hold no line break: they are ids,
    /// codes, instants, counts and marks.
    static func text(_ promoted: [Promoted]) -> String {
        promoted.map { "\($0.column)=\(text($0.value))" }.joined(separator: "\n")
    }

    static func text(_ value: SQLValue) -> String {
        switch value {
        case .null: ""
        case .integer(let number): String(number)
        case .text(let text): text
        case .bytes(let bytes): hexadecimal(bytes)
        }
    }

    private static func values(_ entry: SealedChange) -> [SQLValue] {
        [.text(entry.id), .integer(Int64(entry.version))] + entry.promoted.map(\.value)
    }
}

/// Bytes as lower-case hexadecimal text.
func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
