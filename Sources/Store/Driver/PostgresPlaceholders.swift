/// Our `?1` placeholders as PostgreSQL's `$1`: the same length, one character changed.
struct PostgresPlaceholders {
    /// The statement with `$1` placeholders.
    let sql: String
    /// The highest placeholder number; 0 when there is none.
    let count: Int

    init(_ sql: String) {
        var bytes = Array(sql.utf8)
        var highest = 0
        var place = 0
        while place < bytes.count {
            if let end = Self.endOfQuoted(bytes, from: place) {
                place = end
                continue
            }
            if bytes[place] == UInt8(ascii: "?"), let number = Self.number(bytes, from: place + 1) {
                bytes[place] = UInt8(ascii: "$")
                highest = max(highest, number)
            }
            place += 1
        }
        self.sql = String(decoding: bytes, as: UTF8.self)
        count = highest
    }

    /// Where the literal, quoted name or comment that starts here ends; nil when none starts here.
    private static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): after(bytes[start], bytes, from: start + 1)
        case UInt8(ascii: "-") where bytes[start...].starts(with: "--".utf8):
            after(UInt8(ascii: "\n"), bytes, from: start + 2)
        default: nil
        }
    }

    private static func after(_ mark: UInt8, _ bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex(of: mark).map { $0 + 1 } ?? bytes.count
    }

    private static func number(_ bytes: [UInt8], from start: Int) -> Int? {
        let digits = bytes[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
