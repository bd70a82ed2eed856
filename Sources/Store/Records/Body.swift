import Foundation

/// How a record lies inside its sealed body: the reason for this version beside the record itself.
enum Body {
    private struct Envelope<Record: Codable>: Codable {
        let reason: String?
        let record: Record
    }

    static func encode(_ record: some StoredRecord, reason: String?) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(Envelope(reason: reason, record: record)))
    }

    static func decode<Record: StoredRecord>(
        _ bytes: [UInt8], as _: Record.Type
    ) throws -> (record: Record, reason: String?) {
        let envelope = try JSONDecoder().decode(Envelope<Record>.self, from: Data(bytes))
        return (envelope.record, envelope.reason)
    }
}
