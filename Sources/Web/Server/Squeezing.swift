import CZlib
import NIOCore

/// Makes what is the same for everyone smaller on its way, for slow lines and small allowances. What is about a person
/// is never squeezed: its length would then tell something of it.
enum Squeezing {
    /// The bytes as `Content-Encoding: deflate` has them; nil if they would be no smaller.
    static func squeeze(_ buffer: ByteBuffer) -> ByteBuffer? {
        let bytes = Array(buffer: buffer)
        var room = [UInt8](repeating: 0, count: Int(compressBound(uLong(bytes.count))))
        var length = uLong(room.count)
        guard compress(&room, &length, bytes, uLong(bytes.count)) == Z_OK, Int(length) < bytes.count else { return nil }
        return ByteBuffer(bytes: room.prefix(Int(length)))
    }

    /// Whether a browser says that it can undo it.
    static func isAccepted(_ header: String?) -> Bool {
        (header ?? "").split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " } }
            return parts.first == "deflate" && !parts.dropFirst().contains("q=0")
        }
    }
}
