/// One SQL text for both engines (docs/decisions): what either reads differently is not used.
let sqlDialect = Rule.perFile(
    "SQL is the subset that both engines read alike",
    bad: [
        "SELECT a FROM b WHERE c = $1", "SELECT a FROM b WHERE c = ?", "SELECT a FROM b WHERE c ILIKE ?1",
        "SELECT a::text FROM b", "CREATE TABLE a (b INTEGER)", "INSERT OR REPLACE INTO a VALUES (?1)",
        "SELECT now() FROM b", "UPDATE a SET b = CURRENT_TIMESTAMP", "CREATE TABLE a (b BOOLEAN)",
    ].map { SourceFile("Sources/Store/A.swift", "let a = \"\($0)\"") } + [
        SourceFile("Sources/Store/Schema/1.sql", "CREATE TABLE a (\n  b SERIAL)")
    ],
    good: [
        SourceFile("Sources/Store/A.swift", "let a = \"SELECT a FROM b WHERE c = ?1 AND d = ?2\"\nlet b = \"Why?\""),
        SourceFile("Sources/Store/Driver/A.swift", "let a = \"SELECT a FROM b WHERE c = $1\""),
    ]
) { file in
    guard file.room == "Store", !file.isUnder("Sources/Store/Driver") else { return [] }
    return sql(in: file).flatMap { piece in
        file.complaints(otherDialect, in: [piece]) { "\($0) is not read alike by SQLite and PostgreSQL" }
    }
}

private var otherDialect: Regex<Substring> {
    #/
    \$\d+ | \?(?!\d) | ::
    | (?i) \b(?: ILIKE | GLOB | INTEGER | SERIAL | BIGSERIAL | BOOLEAN | DATETIME | TIMESTAMP | TIMESTAMPTZ
        | AUTOINCREMENT | JSONB | STRICT | ROWID | PRAGMA | CURRENT_TIMESTAMP
        | NOW(?=\(\)) | RANDOM(?=\(\)) | INSERT\s+OR | REPLACE\s+INTO )\b
    /#
}

let sqlInStoreOnly = Rule.perFile(
    "SQL is written in the Store and nowhere else",
    bad: [SourceFile("Sources/Actions/A.swift", "let a = \"SELECT id FROM person\"")],
    good: [SourceFile("Sources/Web/A.swift", "let a = \"Select a service from the list\"")]
) { file in
    guard file.isSwift, let room = file.room, room != "Store" else { return [] }
    return sql(in: file).map { file.complaint($0.line, "SQL in \(room)") }
}

let historyIsInsertOnly = Rule.perFile(
    "no statement changes or deletes what was once written to the history",
    bad: ["record_version", "audit_entry", "decision"].flatMap {
        [
            SourceFile("Sources/Store/A.swift", "let a = \"UPDATE \($0) SET body = ?1\""),
            SourceFile("Sources/Store/A.swift", "let a = \"\"\"\n    DELETE  FROM\n    \($0)\n    \"\"\""),
            SourceFile("Sources/Store/Schema/2.sql", "drop table \($0);"),
        ]
    },
    good: [SourceFile("Sources/Store/A.swift", "let a = \"INSERT INTO record_version VALUES (?1)\"")]
) { file in
    guard file.isUnder("Sources") else { return [] }
    let change =
        #/
        (?i) \b(?: UPDATE | DELETE\s+FROM | TRUNCATE(?:\s+TABLE)? | DROP\s+TABLE )\s+
        (?: record_version | audit_entry | decision )\b
        /#
    return file.complaints(change, in: literals(of: file)) { "\($0): history is insert-only" }
}

private func sql(in file: SourceFile) -> [SwiftParts.Piece] {
    let statement =
        #/
        \b(?: SELECT\s.*\sFROM | INSERT\s+(?:OR\s+\w+\s+)?INTO | REPLACE\s+INTO | UPDATE\s+\w+\s+SET
        | DELETE\s+FROM | (?:CREATE|ALTER|DROP)\s+(?:UNIQUE\s+)?(?:TABLE|INDEX) )\b
        /#
    return literals(of: file).filter { $0.text.contains(statement.dotMatchesNewlines().wordBoundaryKind(.simple)) }
}

/// A schema file is one literal from its first line to its last; its comments are left out.
private func literals(of file: SourceFile) -> [SwiftParts.Piece] {
    guard file.path.hasSuffix(".sql") else { return file.parts.literals }
    let lines = file.lines.map { String($0.prefix(upTo: $0.firstRange(of: "--")?.lowerBound ?? $0.endIndex)) }
    return [SwiftParts.Piece(line: 1, text: lines.joined(separator: "\n"))]
}
