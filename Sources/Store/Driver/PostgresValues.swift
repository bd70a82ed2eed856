/// Values on their way to PostgreSQL: laid end to end in the wire's binary form, so that text
/// and bytes carry their length and an empty value is not mistaken for none.
struct PostgresParameters {
    /// The type's number (`pg_type.oid`) for each value; 0 lets the server infer the type of a null.
    private(set) var types: [UInt32] = []
    /// Where in `bytes` each value lies; nil for a null.
    private(set) var places: [Range<Int>?] = []
    private(set) var bytes: [UInt8] = []

    /// Refuses text that holds a NUL character, which PostgreSQL cannot keep.
    init(_ values: [SQLValue]) throws(DriverError) {
        for value in values { try append(value) }
        // Never empty, so that a value of no bytes still has an address.
        bytes.append(0)
    }

    private mutating func append(_ value: SQLValue) throws(DriverError) {
        let start = bytes.count
        switch value {
        case .null: types.append(0)
        case .integer(let number):
            types.append(PostgresType.int8.rawValue)
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        case .text(let text):
            guard !text.utf8.contains(0) else { throw .engine("a text value holds a NUL character") }
            types.append(PostgresType.text.rawValue)
            bytes.append(contentsOf: text.utf8)
        case .bytes(let some):
            types.append(PostgresType.bytea.rawValue)
            bytes.append(contentsOf: some)
        }
        places.append(value == .null ? nil : start..<bytes.count)
    }
}

/// The column types that our schema may use, with their numbers in `pg_type`.
enum PostgresType: UInt32 {
    case bool = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case char = 1042
    case varchar = 1043

    /// A value in the wire's binary form, as ours.
    func value(_ bytes: UnsafeRawBufferPointer) -> SQLValue {
        switch self {
        case .bool, .int2, .int4, .int8: .integer(Self.integer(bytes))
        case .bytea: .bytes(Array(bytes))
        case .name, .text, .char, .varchar: .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Two's complement, most significant byte first, of one, two, four or eight bytes.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let isNegative = bytes.count > 1 && (bytes.first ?? 0) >= 0x80
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    /// What to say about a column of a type that the schema may not use.
    static func refusal(column: String, type: UInt32) -> DriverError {
        let name = foreignNames[type] ?? "number \(type)"
        return .engine("column \(column) has the PostgreSQL type \(name); cast it to BIGINT, TEXT or BYTEA")
    }

    private static let foreignNames: [UInt32: String] = [
        114: "json", 700: "real", 701: "double precision", 1082: "date", 1114: "timestamp",
        1184: "timestamptz", 1700: "numeric", 2278: "void", 2950: "uuid", 3802: "jsonb",
    ]
}
