let typeNames = Rule.perFile(
    "no type bears a name that Swift, HTTP or the clinic already owns",
    bad: ["struct Task {}", "public final class Session {", "enum State: Codable {", "typealias Data = [UInt8]"]
        .map { SourceFile("Sources/Actions/A.swift", $0) },
    good: [SourceFile("Sources/Actions/A.swift", "struct SignIn {}\nstruct ReferralState {}\nlet t = Task {}")]
) { file in
    guard file.isUnder("Sources") else { return [] }
    let names =
        #/
        \b(?: struct | class | enum | actor | protocol | typealias | associatedtype )\s
        (?: Task | Session | Service | Event | Order | State | Result | Data )\b
        /#
    return file.complaints(names, in: file.parts.code) { "\($0): choose the word the clinic uses" }
}

let uncheckedSendable = Rule.perFile(
    "nothing but the two database drivers vouches for its own thread safety",
    bad: [
        SourceFile("Sources/Actions/A.swift", "final class A: @unchecked Sendable {}"),
        SourceFile("Sources/Web/A.swift", "nonisolated(unsafe) var a = 1"),
        SourceFile("Sources/Web/A.swift", "fatalError()"),
    ],
    good: [SourceFile("Sources/Store/Driver/PostgresDriver.swift", "final class A: @unchecked Sendable {}")]
) { file in
    guard file.isUnder("Sources") else { return [] }
    let crashes = file.complaints(/\bfatalError\(/, in: file.parts.code) { "\($0)) ends every request in flight" }
    guard !file.isUnder("Sources/Store/Driver") else { return crashes }
    return crashes
        + file.complaints(/@unchecked Sendable|nonisolated\(unsafe\)/, in: file.parts.code) {
            "\($0): let the compiler check it"
        }
}

/// A crash on one request's odd input ends everyone's requests. In tests a crash is only a failure.
let noForce = Rule.perFile(
    "nothing is unwrapped, cast or tried by force",
    bad: ["let a = b!", "let a = b()!.c", "let a = b[0]!", "let a = b as! C", "let a = try! b()", "var a: Int!"]
        .map { SourceFile("Sources/Web/A.swift", $0) },
    good: [SourceFile("Sources/Web/A.swift", "if !a && b != c, d(!e) { f = \"Stop!\" } // g!")]
) { file in
    guard file.isUnder("Sources") else { return [] }
    return file.complaints(/[\w)\]?]!(?!=)/, in: file.parts.code) { "\($0): say what happens when it is not there" }
}
