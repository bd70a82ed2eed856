import Foundation
import TestSupport

/// Runs the built `towpath` that lies beside this test bundle, as a person at a shell would.
///
/// Through the shell and not Foundation's `Process`, which crashed here when tests ran at once.
struct Program {
    let output: String
    let errors: String
    let exitCode: Int32

    static func run(_ arguments: String...) throws -> Program { try run(arguments) }

    static func run(_ arguments: [String]) throws -> Program {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "towpath").path
        let errors = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
        let answer = FileManager.default.temporaryDirectory.appending(path: "answer-\(UUID().uuidString)")
        defer {
            try? FileManager.default.removeItem(at: errors)
            try? FileManager.default.removeItem(at: answer)
        }
        let words = ([program] + arguments).map(Shell.quoted).joined(separator: " ")
        let code = try Shell.run("\(words) >\(answer.path) 2>\(errors.path) </dev/null; echo $?")
        return Program(
            output: String(decoding: try Data(contentsOf: answer), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
            exitCode: Int32(code.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1)
    }
}
