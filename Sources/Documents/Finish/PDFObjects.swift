/// A finished PDF as Cairo 1.16 writes it: where each object stands, and what the last lines say. It reads no more of
/// the format than that, and says no to a file of any other make.
struct PDFObjects {
    let bytes: [UInt8]
    /// How many objects there are, with the free one at the start.
    let size: Int
    let root: Int
    let info: Int
    /// Where the table of objects stands.
    let table: Int
    private let offsets: [Int]
    /// Where each object ends, by where it begins: at the next one, or at the table.
    private let ends: [Int: Int]

    init?(_ bytes: [UInt8]) {
        let end = String(decoding: bytes.suffix(200), as: UTF8.self)
        guard let table = number(after: "startxref", in: end[...]), bytes.indices.contains(table),
            let size = number(after: "/Size", in: end[...]), let root = number(after: "/Root", in: end[...]),
            let info = number(after: "/Info", in: end[...])
        else { return nil }
        // `xref`, `0 573`, then a line of twenty bytes for each object, of which the first ten are its place.
        let head = "xref\n0 \(size)\n".utf8.count
        guard bytes.count >= table + head + 20 * size else { return nil }
        offsets = (0..<size).map { index in
            let start = table + head + 20 * index
            return Int(String(decoding: bytes[start..<start + 10], as: UTF8.self)) ?? 0
        }
        guard offsets.allSatisfy({ $0 < table }) else { return nil }
        let sorted = offsets.sorted()
        ends = Dictionary(zip(sorted, sorted.dropFirst() + [table])) { _, last in last }
        (self.bytes, self.size, self.root, self.info, self.table) = (bytes, size, root, info, table)
    }

    /// The text of an object that is a dictionary without a stream, from `<<` to `>>`.
    subscript(_ number: Int) -> String? {
        guard offsets.indices.contains(number), number > 0 else { return nil }
        let start = offsets[number]
        let whole = String(decoding: bytes[start..<(ends[start] ?? table)], as: UTF8.self)
        guard whole.hasPrefix("\(number) 0 obj"), let end = whole.ranges(of: "endobj").last?.lowerBound,
            let first = whole.firstRange(of: "<<")?.lowerBound, first < end
        else { return nil }
        // Words inside it may say anything, so only its last signs tell what it is.
        var text = whole[first..<end]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.hasSuffix(">>") ? String(text) : nil
    }
}

/// The first number after `key`.
func number(after key: String, in text: Substring) -> Int? {
    guard let end = text.firstRange(of: key)?.upperBound else { return nil }
    return Int(text[end...].drop { $0.isWhitespace }.prefix { $0.isNumber })
}

/// The objects that the list after `key` names, or the one.
func references(after key: String, in text: Substring) -> [Int] {
    guard let end = text.firstRange(of: key)?.upperBound else { return [] }
    let rest = text[end...].drop { $0.isWhitespace }
    let list = rest.first == "[" ? rest.prefix { $0 != "]" } : rest.prefix { $0 != "R" && $0 != "/" } + "R"
    let words = list.split { $0.isWhitespace || $0 == "[" || $0 == "]" }
    return words.indices.dropFirst(2).compactMap { words[$0] == "R" ? Int(words[$0 - 2]) : nil }
}
