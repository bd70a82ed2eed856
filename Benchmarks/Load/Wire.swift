import Glibc

/// One kept-alive connection to the server on this machine, and the answer that is coming in on it.
struct Wire {
    struct Lost: Error {}

    let descriptor: Int32
    private var head: [UInt8] = []
    /// Bytes of the answer's body still to come; nil while its head is being read.
    private var rest: Int?
    private var status = 0

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isThere = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) } == 0
        }
        guard descriptor >= 0, isThere else { throw Lost() }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    func close() { _ = Glibc.close(descriptor) }

    func send(_ bytes: UnsafeRawBufferPointer) throws {
        var sent = 0
        while sent < bytes.count {
            let step = Glibc.send(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, 0)
            guard step > 0 else { throw Lost() }
            sent += step
        }
    }

    /// Reads what has come. The status of the answer once all of it is here, and until then nil.
    mutating func receive(into buffer: UnsafeMutableRawBufferPointer) throws -> Int? {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
            if count < 0 && (errno == EAGAIN || errno == EINTR) { return nil }
            guard count > 0 else { throw Lost() }
            if try take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return status }
            if count < buffer.count { return nil }
        }
    }

    /// True when the answer is whole.
    private mutating func take(_ bytes: UnsafeRawBufferPointer) throws -> Bool {
        if let rest {
            self.rest = rest - bytes.count
        } else {
            head.append(contentsOf: bytes)
            guard let end = Self.end(of: head) else { return false }
            (status, rest) = (try Self.status(head), try Self.length(head[..<end]) - (head.count - end))
        }
        guard rest == 0 else { return false }
        (head, rest) = ([], nil)
        return true
    }

    /// Where the body begins.
    private static func end(of head: [UInt8]) -> Int? {
        head.withUnsafeBufferPointer { bytes in
            var place = 3
            while place < bytes.count {
                if bytes[place] == 10, bytes[place - 1] == 13, bytes[place - 2] == 10 { return place + 1 }
                place += 1
            }
            return nil
        }
    }

    private static func status(_ head: [UInt8]) throws -> Int {
        guard let status = Int(String(decoding: head.dropFirst(9).prefix(3), as: UTF8.self)) else { throw Lost() }
        return status
    }

    private static func length(_ head: ArraySlice<UInt8>) throws -> Int {
        for line in head.split(separator: 10) where line.count > 15 && line[line.startIndex + 7] == UInt8(ascii: "-") {
            let text = String(decoding: line, as: UTF8.self).lowercased()
            guard text.hasPrefix("content-length:") else { continue }
            guard let length = Int(text.dropFirst(15).filter(\.isNumber)) else { throw Lost() }
            return length
        }
        throw Lost()
    }
}
