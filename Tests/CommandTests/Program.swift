import Foundation
import Synchronization

private let starting = Mutex(())

/// Runs the built `towpath` that lies beside this test bundle, as a person at a shell would.
struct Program {
    let output: String
    let errors: String
    let exitCode: Int32

    static func run(_ arguments: String...) throws -> Program { try run(arguments) }

    static func run(_ arguments: [String]) throws -> Program {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "towpath")
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        // Foundation's Process reads the environment while it starts: two at once can crash it.
        try starting.withLock { _ in try process.run() }
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Program(
            output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self), exitCode: process.terminationStatus)
    }
}
