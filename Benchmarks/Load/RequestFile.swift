import Foundation

/// Requests made ready beforehand, so that nothing but sending is left for the measured part.
///
/// The file is one entry after another: a line `LABEL LENGTH`, then that many bytes of HTTP as they go on the wire.
struct RequestFile {
    struct Prepared {
        let label: Int
        let bytes: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var labels: [String] = []
    private(set) var requests: [Prepared] = []

    struct Malformed: Error {}

    init(at path: String) throws {
        bytes = Array(try Data(contentsOf: URL(filePath: path)))
        var place = 0
        while place < bytes.count {
            guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { throw Malformed() }
            let words = String(decoding: bytes[place..<end], as: UTF8.self).split(separator: " ")
            guard words.count == 2, let length = Int(words[1]), end + 1 + length <= bytes.count else {
                throw Malformed()
            }
            requests.append(Prepared(label: number(of: String(words[0])), bytes: end + 1..<end + 1 + length))
            place = end + 1 + length
        }
        if requests.isEmpty { throw Malformed() }
    }

    private mutating func number(of label: String) -> Int {
        if let known = labels.firstIndex(of: label) { return known }
        labels.append(label)
        return labels.count - 1
    }
}
