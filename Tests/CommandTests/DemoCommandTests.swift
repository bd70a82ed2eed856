import Foundation
import TestSupport
import Testing

@Suite("towpath demo")
struct DemoCommandTests {
    @Test("makes a demo that verifies, finds it again, and mixes it with no other", arguments: Engine.allCases)
    func makes(_ engine: Engine) async throws {
        let kept = try await Kept(engine)
        defer { kept.remove() }
        let plan = ["--people", "60", "--seed", "4", "--as-of", "2026-03-03"]
        let made = try Program.run(["demo", "--no-serve"] + plan + kept.options)
        #expect(made.exitCode == 0, "\(made.errors)")
        #expect(made.output.contains("60 people, seed 4, as of 2026-03-03"))
        #expect(made.output.contains("ada@lockside.example  password "))
        #expect(made.output.matches(of: /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}  word/).count == 7)
        let verified = try kept.run("verify", "--with-keys")
        #expect(verified.exitCode == 0 && verified.output.contains(" 0 entries lie after the signature."))
        #expect(try Program.run(["demo", "--no-serve"] + kept.options).output == made.output)
        let other = try Program.run(["demo", "--no-serve", "--seed", "5"] + kept.options)
        #expect(other.exitCode == 1 && other.errors.contains("another demo: 60 people, seed 4"))
        #expect(other.errors.contains("remove") && other.output.isEmpty)
    }

    @Test("leaves alone what it did not make", arguments: Engine.allCases)
    func leavesAlone(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let refused = try Program.run(["demo", "--no-serve"] + kept.options)
            #expect(refused.exitCode == 1 && refused.errors.contains("is not a demo"))
            #expect(try kept.run("verify", "--with-keys").output.contains("Read 5 versions and 0 looks of 4 subjects."))
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("mine".utf8).write(to: folder.appending(path: "thesis.txt"))
        let refused = try Program.run("demo", "--no-serve", "--data", folder.path)
        #expect(refused.exitCode == 1 && refused.errors.contains("holds other files"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["thesis.txt"])
    }

    @Test(
        "is used wrongly with no people, a day that is not one or has not come, or two places",
        arguments: [
            ["--people", "0"], ["--people", "many"], ["--as-of", "yesterday"], ["--as-of", "2999-01-01"],
            ["--seed", "-1"], ["--data", "a", "--database", "postgres://x/y", "--keys", "k"],
        ])
    func wrongUse(_ arguments: [String]) throws {
        let program = try Program.run(["demo", "--no-serve"] + arguments)
        #expect(program.exitCode == 2 && program.output.isEmpty, "\(program.errors)")
    }
}
