import Clinical
import Crypto

/// Keyed marks (HMAC-SHA-256) of words that must be found but not be readable: a receipt code,
/// a sign-in name, the letters a name begins with.
public struct Marks: Sendable {
    let key: SymmetricKey

    /// The mark of a word that is unique in the whole store, such as a receipt code.
    public func mark(_ purpose: String, _ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array("\(purpose)|\(text)".utf8), using: key))
    }

    /// A key of 32 bytes for one purpose outside the store, such as sealing what a form carries. The same
    /// key folder always gives the same one, so it survives a restart; it tells nothing of the key of the marks.
    public func derivedKey(_ purpose: String) -> [UInt8] {
        let key = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
        return key.withUnsafeBytes { Array($0) }
    }

    /// The mark of a search term inside one organisation: the same word gives another mark in
    /// another organisation, so two data controllers' people cannot be matched by their marks.
    ///
    /// A name's beginning keeps only 20 bits, so that about one in a million other beginnings
    /// collides with it and the database alone does not tell which it is.
    func mark(_ term: SearchTerm, in organisation: ID<Organisation>) -> [UInt8] {
        let full = mark("term|\(organisation)|\(term.kind.rawValue)", term.text)
        guard term.kind == .nameStart else { return Array(full.prefix(16)) }
        return [full[0], full[1], full[2] & 0xF0]
    }
}
