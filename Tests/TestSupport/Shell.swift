import Foundation

/// Other programs, run from tests through the shell.
///
/// Not Foundation's `Process`: it waits for whatever a program leaves running behind it, and a
/// database server is just that.
package enum Shell {
    package struct Failed: Error, CustomStringConvertible {
        package let description: String
    }

    /// Runs a shell command to its end and answers what it printed; throws what it complained of.
    @discardableResult
    package static func run(_ command: String) throws -> String {
        keepOpenFilesToOurselves()
        guard let output = popen("{ \(command)\n} 2>&1 </dev/null", "re") else { throw POSIXError(.EMFILE) }
        var printed: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, output), count > 0 {
            printed += buffer[..<count]
        }
        let text = String(decoding: printed, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard pclose(output) == 0 else { throw Failed(description: "\(command): \(text)") }
        return text
    }

    /// A program that stays, as a database server does, would otherwise hold the sockets of a web server
    /// that another test has stopped, and whoever connected to it would wait for ever.
    private static func keepOpenFilesToOurselves() {
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for file in open.compactMap({ Int32($0) }) where file > 2 { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    }

    /// The same, without holding one of the few threads that tests run on.
    package static func runAside(_ command: String) async throws -> String {
        try await withCheckedThrowingContinuation { waiter in
            DispatchQueue.global().async { waiter.resume(with: Result { try run(command) }) }
        }
    }

    /// Runs a command as the user a database server may run as: `postgres` when we are root.
    @discardableResult
    package static func runAsServer(_ command: String) throws -> String { try run(asServer(command)) }

    /// A command line that runs `command` as the server's user.
    package static func asServer(_ command: String) -> String {
        getuid() == 0 ? "cd / && su postgres -s /bin/sh -c \(quoted(command))" : command
    }

    package static func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
