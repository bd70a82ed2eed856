import CZlib

/// Makes a body smaller before it is sealed: what is sealed looks random, and can be made no smaller.
///
/// The packed form is a zlib stream (RFC 1950), which any language can read.
enum Packing {
    /// No body is near this long. What claims to be longer is refused before memory is taken for it.
    static let longest = 64 << 20

    /// The bytes were not packed here, or are too long.
    struct Refused: Error {}

    static func pack(_ bytes: [UInt8]) throws(Refused) -> [UInt8] {
        guard bytes.count <= longest else { throw Refused() }
        var packed = [UInt8](repeating: 0, count: Int(compressBound(uLong(bytes.count))))
        var length = uLong(packed.count)
        guard compress(&packed, &length, bytes, uLong(bytes.count)) == Z_OK else { throw Refused() }
        return Array(packed.prefix(Int(length)))
    }

    static func unpack(_ packed: [UInt8]) throws(Refused) -> [UInt8] {
        // A stream does not say how long its content is. Bodies shrink to a third, seldom to less than an eighth.
        var room = max(packed.count * 8, 1024)
        while room <= longest * 4 {
            var bytes = [UInt8](repeating: 0, count: room)
            var length = uLong(room)
            switch uncompress(&bytes, &length, packed, uLong(packed.count)) {
            case Z_OK: return Array(bytes.prefix(Int(length)))
            case Z_BUF_ERROR: room *= 4
            default: throw Refused()
            }
        }
        throw Refused()
    }
}
