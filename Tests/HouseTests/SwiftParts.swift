/// A Swift file taken apart: its code, its comments and its string literals, each with its line.
///
/// Rules about code must not trip over a word in a sentence, and rules about SQL must
/// read nothing but literals. An interpolation inside a literal counts as code. So does
/// a regex literal: a quote in one is written `\x22`.
struct SwiftParts: Sendable {
    struct Piece: Sendable {
        let line: Int
        let text: String
    }

    /// The file's lines with comments and literals cut out.
    private(set) var code: [String] = []
    private(set) var comments: [Piece] = []
    private(set) var literals: [Piece] = []

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var codeBytes: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        while at < bytes.count { readCode(insideInterpolation: false) }
        code = codeBytes.split(separator: newline, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func readCode(insideInterpolation: Bool) {
        var depth = 0
        while at < bytes.count {
            if sees("//") {
                readComment(closing: "")
            } else if sees("/*") {
                readComment(closing: "*/")
            } else if let hashes = literalStart() {
                readLiteral(hashes: hashes)
            } else {
                if bytes[at] == UInt8(ascii: "(") { depth += 1 }
                if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
                step(isCode: true)
                if insideInterpolation && depth == 0 { return }
            }
        }
    }

    /// A comment with no closing mark ends with its line.
    private mutating func readComment(closing: String) {
        let (start, startLine) = (at, line)
        while at < bytes.count, closing.isEmpty ? bytes[at] != newline : !sees(closing) { step() }
        for _ in closing.utf8 where at < bytes.count { step() }
        comments.append(Piece(line: startLine, text: String(decoding: bytes[start..<at], as: UTF8.self)))
    }

    private mutating func readLiteral(hashes: Int) {
        let pounds = String(repeating: "#", count: hashes)
        let startLine = line
        at += hashes
        let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
        at += quotes.utf8.count
        var content: [UInt8] = []
        while at < bytes.count, !sees(quotes + pounds) {
            if sees("\\" + pounds + "(") {
                at += 1 + hashes
                readCode(insideInterpolation: true)
                continue
            }
            for _ in 0..<(sees("\\" + pounds) ? 2 + hashes : 1) where at < bytes.count {
                content.append(bytes[at])
                step()
            }
        }
        at += quotes.utf8.count + hashes
        literals.append(Piece(line: startLine, text: String(decoding: content, as: UTF8.self)))
    }

    /// The number of `#` before the quote, if a literal starts here.
    private func literalStart() -> Int? {
        guard bytes[at] == quote || bytes[at] == pound else { return nil }
        let hashes = bytes[at...].prefix { $0 == pound }.count
        return at + hashes < bytes.count && bytes[at + hashes] == quote ? hashes : nil
    }

    private mutating func step(isCode: Bool = false) {
        if bytes[at] == newline { line += 1 }
        if isCode || bytes[at] == newline { codeBytes.append(bytes[at]) }
        at += 1
    }

    private func sees(_ word: String) -> Bool {
        guard let first = word.utf8.first, bytes[at] == first else { return false }
        return bytes[at...].starts(with: word.utf8)
    }
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")
private let pound = UInt8(ascii: "#")
