import ArgumentParser
import Glibc

/// Something a command refuses to do, or finds wrong: the words go to standard error and the exit code is 1.
struct Refused: Error {
    let words: String

    init(_ words: String) { self.words = words }
}

extension Towpath {
    /// Every command ends here: 0 done, 1 refused or found wrong, 2 used wrongly. Never a stack trace.
    static func runAndExit(_ arguments: [String]) async -> Never {
        do {
            var command = try parseAsRoot(arguments)
            if var slow = command as? any AsyncParsableCommand {
                try await slow.run()
            } else {
                try command.run()
            }
            Glibc.exit(0)
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        if let refusal = error as? Refused {
            complain("towpath: \(refusal.words)")
            Glibc.exit(1)
        }
        let code = exitCode(for: error)
        let words = fullMessage(for: error)
        if code.isSuccess { print(words) } else if !words.isEmpty { complain(words) }
        Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
    }

    /// Words for whoever is at the command line, beside the answer.
    static func complain(_ words: String) {
        let bytes = Array((words + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
