import Crypto
import NIOCore

/// A file that pages load: it stands in the program itself. Its name carries a digest of what is in it, so a
/// browser may keep it for ever and still never shows an old one.
struct Asset: Sendable {
    let link: Link
    let mediaType: String
    let bytes: ByteBuffer
    let squeezed: ByteBuffer?

    private init(_ name: String, _ ending: String, _ mediaType: String, _ bytes: [UInt8]) {
        let digest = SHA256.hash(data: bytes).prefix(6).reduce(into: "") { name, byte in
            name += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        link = .asset("\(name).\(digest).\(ending)")
        self.mediaType = mediaType
        self.bytes = ByteBuffer(bytes: bytes)
        squeezed = Squeezing.squeeze(self.bytes)
    }

    static let style = Asset(
        "towpath", "css", "text/css; charset=utf-8",
        PackageResources.tokens_css + PackageResources.ground_css + PackageResources.forms_css
            + PackageResources.showing_css + PackageResources.drawings_css + PackageResources.readers_css)
    static let script = Asset("towpath", "js", "text/javascript; charset=utf-8", PackageResources.towpath_js)
    static let icon = Asset("icon", "svg", "image/svg+xml", PackageResources.icon_svg)

    private static let all = [style, script, icon]

    /// The file a link asks for; nil if there is none of that name, or it has changed since.
    static func at(_ link: Link) -> Asset? { all.first { $0.link.path == link.path } }
}
