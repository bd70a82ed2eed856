import Exchange
import Testing

@Suite("Reading comma-separated files as they really are")
struct CSVReaderTests {
    private func rows(_ bytes: [UInt8], piece: Int) throws -> [CSVRow] {
        var reader = CSVReader()
        var rows: [CSVRow] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            rows += try reader.read(bytes[start..<min(start + piece, bytes.count)])
        }
        return try rows + reader.finish()
    }

    @Test(
        "quotes, commas and new lines inside them, every line end, and a mark at the start, in pieces of any size",
        arguments: [1, 2, 3, 7, 1000])
    func shapes(piece: Int) throws {
        let text = "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",2\n\"two\r\nlines\",3\r\r\nlast,\"\""
        let read = try rows(Array(text.utf8), piece: piece)
        #expect(read.map(\.fields) == [["a", "b"], ["x, \"y\"", "2"], ["two\r\nlines", "3"], ["last", ""]])
        #expect(read.map(\.line) == [1, 2, 3, 6])
    }

    @Test(
        "text is read as UTF-8, else as Windows-1252, and double encoding is undone",
        arguments: [
            ([0xC3, 0xA9], "é"), ([0xE9], "é"), ([0x92], "’"), ([0x80], "€"),
            (Array("St Johnâ\u{80}\u{99}s".utf8), "St John’s"), (Array("Ã is a letter".utf8), "Ã is a letter"),
        ] as [([UInt8], String)])
    func decoding(bytes: [UInt8], text: String) throws {
        #expect(try rows(bytes, piece: 1).first?.fields == [text])
    }

    @Test("a quote that is never closed is named by its line, and cannot fill the memory")
    func neverClosed() throws {
        #expect(throws: CSVProblem.quoteNeverClosed(line: 2)) { try rows(Array("a\n\"b\nc".utf8), piece: 2) }
        let long = Array("a\n\"".utf8) + Array(repeating: UInt8(ascii: "x"), count: 1_000_001)
        #expect(throws: CSVProblem.rowTooLong(line: 2)) { try rows(long, piece: 4096) }
        for problem in [CSVProblem.quoteNeverClosed(line: 2), .rowTooLong(line: 2)] {
            #expect(problem.words.last?.isLetter == true, "it stands within a sentence")
        }
    }
}
