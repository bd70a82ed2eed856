import Clinical
import Crypto
import Foundation

/// Seals what a form carries from page to page, so that the browser can hold it and neither read nor change it, and
/// the server keeps nothing until it is sent.
///
/// AES-GCM under a key of its own from the key folder, bound to the name of the form: a field of one form does not
/// open on another, and all of them open after a restart.
struct FormSeal: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: 32 bytes.
    init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// What came out of a field that was sealed here.
    struct Opened<Value: Sendable>: Sendable {
        let value: Value
        /// Whether it was sealed within the life asked for. What is older is still ours, and nothing in it is lost.
        let isFresh: Bool
    }

    /// The most a field may hold, in bytes as sent.
    static let mostBytes = 64 * 1024

    func seal(_ value: some Encodable, for form: String, at now: Instant) throws -> String {
        let plain = try JSONEncoder().encode(Content(sealedAt: now, value: value))
        let box = try AES.GCM.seal(plain, using: key, authenticating: Data(form.utf8))
        guard let text = box.combined?.base64EncodedString(), text.utf8.count <= Self.mostBytes else {
            throw CryptoKitError.incorrectParameterSize
        }
        return text
    }

    /// Nil for anything that was not sealed here, for this form.
    ///
    /// - Parameter life: for how many minutes it counts as fresh.
    func open<Value: Codable & Sendable>(
        _ field: String?, as _: Value.Type = Value.self, for form: String, life: Int, at now: Instant
    ) -> Opened<Value>? {
        guard let field, field.utf8.count <= Self.mostBytes, let sealed = Data(base64Encoded: field),
            let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: Data(form.utf8)),
            let content = try? JSONDecoder().decode(Content<Value>.self, from: plain)
        else { return nil }
        let ages = content.sealedAt.adding(minutes: -5)...content.sealedAt.adding(minutes: life)
        return Opened(value: content.value, isFresh: ages.contains(now))
    }

    fileprivate struct Content<Value> {
        let sealedAt: Instant
        let value: Value
    }
}

extension FormSeal.Content: Encodable where Value: Encodable {}
extension FormSeal.Content: Decodable where Value: Decodable {}
