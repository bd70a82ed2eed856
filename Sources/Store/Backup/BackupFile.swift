import Crypto
import Foundation

/// A backup as a file: one JSON line of heading, one for each row, and a last line with the count
/// and digest of all before it. The same file restores on either engine.
struct BackupHeading: Codable {
    /// What the file holds: `records` or `keys`. Never both.
    let towpath: String
    let schema: Int
    let madeAt: String
    /// The mark of the key folder that everything in it was sealed with.
    let keyFolder: String
}

private struct BackupEnd: Codable {
    let rows: Int
    let digest: String
}

/// Writes a backup file. It has its name only when all of it is on disk: what was cut short by a full
/// disk is removed.
final class BackupWriter {
    private let handle: FileHandle
    private var hash = SHA256()
    private var buffer = Data()
    private(set) var rows = 0

    /// Writes what `body` writes; answers how many rows.
    ///
    /// - Throws: `StoreRefusal.unavailable`, with a sentence, when the file cannot be written whole.
    static func write(_ url: URL, _ heading: BackupHeading, _ body: (BackupWriter) throws -> Void) throws -> Int {
        try requireFree(url)
        let part = url.appendingPathExtension("part")
        do {
            let writer = try BackupWriter(part, heading)
            try body(writer)
            try writer.finish()
            try FileManager.default.moveItem(at: part, to: url)
            try syncToDisk(url.deletingLastPathComponent())
            return writer.rows
        } catch let error as CocoaError {
            try? FileManager.default.removeItem(at: part)
            throw StoreRefusal.unavailable("\(url.path) cannot be written: \(error.words)")
        } catch {
            try? FileManager.default.removeItem(at: part)
            throw error
        }
    }

    /// An older backup is never written over.
    static func requireFree(_ url: URL) throws {
        guard !FileManager.default.fileExists(atPath: url.path) else {
            throw StoreRefusal.unavailable("\(url.path) is already there, and is not written over.")
        }
    }

    private init(_ url: URL, _ heading: BackupHeading) throws {
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteNoPermission) }
        handle = try FileHandle(forWritingTo: url)
        try write(heading)
    }

    func write(_ table: String, _ row: Row) throws {
        var fields: [Any] = [table]
        for value in row.values {
            switch value {
            case .null: fields.append(NSNull())
            case .integer(let number): fields.append(NSNumber(value: number))
            case .text(let text): fields.append(text)
            case .bytes(let bytes): fields.append(["b": Data(bytes).base64EncodedString()])
            }
        }
        try line(JSONSerialization.data(withJSONObject: fields, options: [.withoutEscapingSlashes]))
        rows += 1
    }

    private func finish() throws {
        let digest = hexadecimal(Array(hash.finalize()))
        try write(BackupEnd(rows: rows, digest: digest))
        try handle.write(contentsOf: buffer)
        try handle.synchronize()
        try handle.close()
    }

    private func write(_ value: some Encodable) throws { try line(JSONEncoder().encode(value)) }

    private func line(_ data: Data) throws {
        let line = data + [UInt8(ascii: "\n")]
        hash.update(data: line)
        buffer += line
        if buffer.count > 1 << 20 {
            try handle.write(contentsOf: buffer)
            buffer.removeAll(keepingCapacity: true)
        }
    }
}

extension CocoaError {
    /// Why a file cannot be written, for the operator.
    fileprivate var words: String {
        switch code {
        case .fileWriteOutOfSpace: "the disk is full."
        case .fileWriteNoPermission: "the folder is not there, or may not be written to."
        default: localizedDescription
        }
    }
}

/// Reads a backup file line by line, and checks at its end that it is whole.
struct BackupReader {
    struct Broken: Error { let sentence: String }

    let heading: BackupHeading
    private let url: URL

    init(_ url: URL) throws {
        self.url = url
        var heading: BackupHeading?
        guard FileManager.default.isReadableFile(atPath: url.path) else {
            throw Broken(sentence: "\(url.path) is not there, or may not be read.")
        }
        try Self.lines(of: url) { line, _ in
            heading = try? JSONDecoder().decode(BackupHeading.self, from: line)
            return false
        }
        guard let heading else { throw Broken(sentence: "\(url.path) is not a Towpath backup.") }
        self.heading = heading
    }

    /// Calls `row` for each row. Throws if the file was cut short or altered: call it once with
    /// nothing to do before the rows are trusted.
    func each(_ row: (String, [SQLValue]) throws -> Void) throws {
        var (hash, before, count) = (SHA256(), SHA256(), 0)
        var end: BackupEnd?
        try Self.lines(of: url) { line, number in
            before = hash
            hash.update(data: line + [UInt8(ascii: "\n")])
            if number == 1 { return true }
            if let last = try? JSONDecoder().decode(BackupEnd.self, from: line) {
                end = last
                return false
            }
            let (table, values) = try Self.row(line, number)
            try row(table, values)
            count += 1
            return true
        }
        guard let end, end.rows == count, end.digest == hexadecimal(Array(before.finalize())) else {
            throw Broken(sentence: "\(url.path) is cut short or was altered.")
        }
    }

    private static func row(_ line: Data, _ number: Int) throws -> (String, [SQLValue]) {
        guard let fields = try JSONSerialization.jsonObject(with: line) as? [Any], let table = fields.first as? String
        else { throw Broken(sentence: "Line \(number) of the backup is not a row.") }
        let values = try fields.dropFirst().map { field -> SQLValue in
            switch field {
            case is NSNull: return .null
            case let text as String: return .text(text)
            case let number as NSNumber: return .integer(number.int64Value)
            case let bytes as [String: String]:
                guard let data = Data(base64Encoded: bytes["b"] ?? "?") else { fallthrough }
                return .bytes(Array(data))
            default: throw Broken(sentence: "Line \(number) of the backup holds an unknown value.")
            }
        }
        return (table, values)
    }

    private static func lines(of url: URL, _ body: (Data, Int) throws -> Bool) throws {
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        var (rest, number) = (Data(), 0)
        while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
            rest += chunk
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                number += 1
                guard try body(Data(rest[start..<end]), number) else { return }
                start = rest.index(after: end)
            }
            rest = Data(rest[start...])
        }
    }
}
