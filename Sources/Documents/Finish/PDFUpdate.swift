/// New forms of some objects of a file, and new objects, put behind what is there, which stays untouched.
struct PDFUpdate {
    private let file: PDFObjects
    private var changed: [Int: [UInt8]] = [:]
    private var size: Int

    init(_ file: PDFObjects) {
        self.file = file
        size = file.size
    }

    /// The text of an object as it now is.
    subscript(_ number: Int) -> String? {
        changed[number].map { String(decoding: $0, as: UTF8.self) } ?? file[number]
    }

    /// Adds entries to an object that is a dictionary.
    mutating func add(_ entries: String, to number: Int) {
        guard let text = self[number] else { return }
        changed[number] = Array((text.dropLast(2) + " " + entries + " >>").utf8)
    }

    mutating func replace(_ number: Int, with text: String) { changed[number] = Array(text.utf8) }

    /// Adds a stream as it is. Answers its number.
    mutating func addStream(_ entries: String, _ content: String) -> Int {
        let count = content.utf8.count
        changed[size] = Array("<< \(entries) /Length \(count) >>\nstream\n\(content)\nendstream".utf8)
        size += 1
        return size - 1
    }

    /// The whole file.
    func written() -> [UInt8] {
        var bytes = file.bytes
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        var table = ""
        for (number, content) in changed.sorted(by: { $0.key < $1.key }) {
            table += "\(number) 1\n\(tenDigits(bytes.count)) 00000 n \n"
            bytes += "\(number) 0 obj\n".utf8
            bytes += content
            bytes += "\nendobj\n".utf8
        }
        let start = bytes.count
        bytes += "xref\n\(table)trailer\n<< /Size \(size) /Root \(file.root) 0 R /Info \(file.info) 0 R".utf8
        bytes += " /Prev \(file.table) >>\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }
}

private func tenDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
}

/// Words as a PDF holds them: UTF-16 with its mark, in hexadecimal, so that nothing in them can be read as anything
/// else.
func pdfText(_ words: String) -> String {
    let digits = words.utf16.map { unit in
        let hex = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - hex.count) + hex
    }
    return "<FEFF" + digits.joined() + ">"
}
