import Glibc

/// Where a request comes from, as coarse as one home, hostel or office: a /24 of IPv4, a /56 of IPv6.
/// One person can hold a whole /64 of IPv6 addresses, so single addresses would limit nobody.
public struct Network: Hashable, Sendable {
    /// Four bytes for IPv4, three of them kept; sixteen for IPv6, seven kept; none when unknown.
    private let prefix: [UInt8]

    /// Everyone whose address cannot be read shares one network, so a strange address gains nothing.
    public static let unknown = Network(prefix: [])

    /// Reads an address without a port: `192.0.2.7`, `2001:db8::1`, `::ffff:192.0.2.7`, `fe80::1%eth0`.
    public init(_ address: String) {
        let plain = String(address.prefix { $0 != "%" })
        self = Network.ipv4(plain) ?? Network.ipv6(plain) ?? .unknown
    }

    private init(prefix: [UInt8]) { self.prefix = prefix }

    private static func ipv4(_ text: String) -> Network? {
        var address = in_addr()
        guard inet_pton(AF_INET, text, &address) == 1 else { return nil }
        return Network(prefix: withUnsafeBytes(of: address) { Array($0.prefix(3)) })
    }

    /// An IPv4 address in IPv6 clothes is the IPv4 network it names.
    private static func ipv6(_ text: String) -> Network? {
        var address = in6_addr()
        guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: address) { Array($0) }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
        return isMapped ? Network(prefix: Array(bytes[12..<15])) : Network(prefix: Array(bytes.prefix(7)))
    }
}
