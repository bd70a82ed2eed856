import Clinical
import Crypto

/// The digest that links one entry of a chain to the entry before it (SHA-256).
///
/// Every field goes in with its length in front, so that no two different entries have the
/// same bytes. Of the body only its own digest goes in, and that of the ciphertext: a chain
/// verifies without keys, and after forgetting.
enum Digest {
    /// What the first entry of a chain follows.
    static let start = [UInt8](repeating: 0, count: 32)

    static func of(_ version: VersionRow, after previous: [UInt8]) -> [UInt8] {
        var hash = FieldHash()
        hash.add(previous)
        hash.add(version.subject.text)
        hash.add(version.position)
        hash.add(version.kind)
        hash.add(version.id)
        hash.add(version.version)
        hash.add(version.schema)
        hash.add(version.typedAt.description)
        hash.add(version.trueAt.description)
        hash.add(version.author.text)
        hash.add(version.verb)
        hash.add(version.promoted)
        hash.add(Array(SHA256.hash(data: version.body)))
        return hash.finish()
    }

    static func of(_ look: Look, subject: Subject, position: Int, after previous: [UInt8]) -> [UInt8] {
        var hash = FieldHash()
        hash.add(previous)
        hash.add(subject.text)
        hash.add(position)
        hash.add(look.at.description)
        hash.add(look.by.text)
        hash.add(look.verb)
        return hash.finish()
    }

    static func root(after previous: [UInt8], subject: String, name: String, length: Int, head: [UInt8]) -> [UInt8] {
        var hash = FieldHash()
        hash.add(previous)
        hash.add(subject)
        hash.add(name)
        hash.add(length)
        hash.add(head)
        return hash.finish()
    }
}

private struct FieldHash {
    private var hash = SHA256()

    mutating func add(_ bytes: [UInt8]) {
        var count = UInt64(bytes.count).bigEndian
        withUnsafeBytes(of: &count) { hash.update(bufferPointer: $0) }
        hash.update(data: bytes)
    }

    mutating func add(_ text: String) { add(Array(text.utf8)) }
    mutating func add(_ number: Int) { add(String(number)) }
    mutating func finish() -> [UInt8] { Array(hash.finalize()) }
}
