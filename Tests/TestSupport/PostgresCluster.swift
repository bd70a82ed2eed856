import Foundation

/// A real PostgreSQL server in a folder of its own, with durability on, for the length of the
/// test process. A missing PostgreSQL fails the test that asks for it.
///
/// A watching shell stops the server and removes the folder when the test process ends, however
/// it ends. Tests that kill or reconfigure a server start one of their own; the rest share one.
package final class PostgresCluster: Sendable {
    /// Holds everything below; the server's user owns it.
    package let folder: String
    package let port: Int
    private let programs: String

    package var dataFolder: String { folder + "/data" }
    package var logFile: String { folder + "/log" }

    private static let onlyOne = Result { try PostgresCluster() }

    /// The cluster that tests share, started when it is first asked for.
    package static func shared() throws -> PostgresCluster { try onlyOne.get() }

    /// `settings` are lines of postgresql.conf that come after ours.
    package init(settings: [String: String] = [:]) throws {
        programs = try Self.findPrograms()
        port = try Self.freePort()
        // Folders a day old were left by a run whose watcher was killed with it.
        _ = try? Shell.run("find /tmp -maxdepth 1 -name 'towpath-postgres.*' -mmin +1440 -exec rm -rf {} +")
        folder = try Shell.runAsServer("mktemp -d /tmp/towpath-postgres.XXXXXX")
        try watch()
        let initdb = "initdb -k --no-sync -U postgres -E UTF8 --locale=C.UTF-8 -A trust -D"
        try Shell.runAsServer("\(programs)/\(initdb) \(dataFolder)")
        let own = [
            "port": "\(port)", "listen_addresses": "'127.0.0.1'", "unix_socket_directories": "'\(folder)'",
            "max_connections": "500", "deadlock_timeout": "100ms",
        ]
        let lines = own.merging(settings) { $1 }.map { "\($0) = \($1)" }.joined(separator: "\n")
        try Shell.runAsServer("cat >> \(dataFolder)/postgresql.conf <<'END'\n\(lines)\nEND")
        try start()
    }

    /// Makes an empty database and answers its address.
    package func makeDatabase(_ options: String = "") async throws -> String {
        let name = "test_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        _ = try await psql("postgres", "CREATE DATABASE \(name) TEMPLATE template0 \(options)")
        return address(of: name)
    }

    /// Over the unix socket; `overTCP` for the loopback port.
    package func address(of database: String, overTCP: Bool = false) -> String {
        overTCP
            ? "postgres://postgres@127.0.0.1:\(port)/\(database)"
            : "postgres://postgres@/\(database)?host=\(folder)&port=\(port)"
    }

    /// Runs SQL as an operator would, outside the driver; answers rows of `a|b`.
    package func psql(_ database: String, _ sql: String) async throws -> String {
        let target = Shell.quoted(address(of: database))
        return try await Shell.runAside(
            "\(programs)/psql -XqAt -v ON_ERROR_STOP=1 -d \(target) -c \(Shell.quoted(sql))")
    }

    package func start() throws {
        try Shell.runAsServer("\(programs)/pg_ctl -D \(dataFolder) -l \(logFile) -w -s start >/dev/null 2>&1")
    }

    /// Stops at once, without a checkpoint: the next start has to recover.
    package func stopAtOnce() throws {
        try Shell.runAsServer("\(programs)/pg_ctl -D \(dataFolder) -m immediate -w -s stop")
    }

    /// Kills the server without a chance to tidy up, as a crash would.
    package func kill9() throws {
        try Shell.runAsServer("kill -9 $(head -1 \(dataFolder)/postmaster.pid)")
    }

    /// Starts after `kill9`, waiting for orphaned server processes to notice and leave.
    package func restart() throws {
        for _ in 1..<50 {
            if (try? start()) != nil { return }
            usleep(100_000)
        }
        try start()
    }

    private func watch() throws {
        let stop = "\(programs)/pg_ctl -D \(dataFolder) -m immediate stop; rm -rf \(folder)"
        let watcher = """
            trap '' INT TERM HUP
            while [ -d /proc/\(getpid()) ]; do sleep 0.2; done
            \(Shell.asServer(stop))
            """
        try Shell.run("sh -c \(Shell.quoted(watcher)) >/dev/null 2>&1 &")
    }
}

extension PostgresCluster {
    private struct NotInstalled: Error, CustomStringConvertible {
        let description = "PostgreSQL is not installed: no initdb in /usr/lib/postgresql/*/bin or on PATH"
    }

    /// Debian keeps them out of PATH, one folder a major version; the newest wins.
    private static func findPrograms() throws -> String {
        let debian = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
        let newestFirst = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(debian)/\($0)/bin" }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let hasAll = { (folder: String) in
            let needed = ["initdb", "pg_ctl", "psql"]
            return needed.allSatisfy { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
        }
        guard let folder = (newestFirst + path).first(where: hasAll) else { throw NotInstalled() }
        return folder
    }

    private static func freePort() throws -> Int {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(probe, $0, size) != 0 || getsockname(probe, $0, &size) != 0
            }
        }
        guard !failed else { throw POSIXError(.EADDRNOTAVAIL) }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
