import Foundation

/// What the server sent back.
struct Answer: Sendable {
    let status: Int
    let headers: [String: String]
    let text: String
    /// What came after the headers, as it came.
    let bytes: [UInt8]

    /// The value of a hidden field, or of any other input whose value follows its name.
    func hidden(_ name: String) -> String? { after("name=\"\(name)\" value=\"", until: "\"") }

    /// The question on the page: where its first form goes.
    var question: String? { after("action=\"/refer/", until: "\"") }

    /// The receipt code on the page.
    var code: String? { after("<p class=\"code\">", until: "<") }

    func shows(_ words: String) -> Bool { place(of: words) != nil }

    /// How many bytes stand before the first `words`. By bytes, because pages are long and tests many.
    func place(of words: String) -> Int? {
        var (page, words) = (text, words)
        return page.withUTF8 { page in
            words.withUTF8 { words in
                guard let start = page.baseAddress, let sought = words.baseAddress, page.count >= words.count else {
                    return nil
                }
                var place = 0
                while place <= page.count - words.count,
                    let found = memchr(start + place, Int32(sought[0]), page.count - words.count - place + 1)
                {
                    place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
                    if memcmp(found, sought, words.count) == 0 { return place }
                    place += 1
                }
                return nil
            }
        }
    }

    private func after(_ words: String, until end: Character) -> String? {
        guard let place = place(of: words) else { return nil }
        let rest = text.utf8.dropFirst(place + words.utf8.count).prefix { $0 != end.asciiValue }
        return String(decoding: rest, as: UTF8.self)
    }
}

/// HTTP on one loopback connection a request, as plainly as it can be spoken.
enum Wire {
    struct Broken: Error {}

    static func send(
        _ method: String, _ path: String, form: String = "", headers: [String: String] = [:], to port: Int
    ) async throws -> Answer {
        var head = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
        if method == "POST" {
            head += ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(form.utf8.count)"]
        }
        head += headers.map { "\($0): \($1)" }
        let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + form).utf8)
        let reply = try await withCheckedThrowingContinuation { waiter in
            DispatchQueue.global().async { waiter.resume(with: Result { try exchange(bytes, port) }) }
        }
        return try read(reply)
    }

    /// Letters and digits as they are, every other byte by its number.
    static func coded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            bytes += isPlain ? [byte] : [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func freePort() throws -> Int {
        let probe = try opened()
        defer { Glibc.close(probe) }
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(probe, address, length) == 0 && getsockname(probe, address, &length) == 0
            }
        }
        guard bound else { throw Broken() }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func opened() throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Broken() }
        return socket
    }

    private static func loopback(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }

    private static func exchange(_ bytes: [UInt8], _ port: Int) throws -> [UInt8] {
        let socket = try opened()
        defer { Glibc.close(socket) }
        var address = loopback(port)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Broken() }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { break }
            sent += count
        }
        var reply: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 { reply += buffer[..<count] }
        return reply
    }

    private static func read(_ reply: [UInt8]) throws -> Answer {
        let text = String(decoding: reply, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { throw Broken() }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Broken()
        }
        let headers = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        let body = reply.firstRange(of: "\r\n\r\n".utf8).map { Array(reply[$0.upperBound...]) } ?? []
        return Answer(
            status: status, headers: Dictionary(headers) { $1 }, text: String(text[end.upperBound...]), bytes: body)
    }
}
