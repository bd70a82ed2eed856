import Foundation
import TestSupport
import Testing

@Suite("towpath search")
struct SearchCommandTests {
    private struct Found: Decodable {
        struct One: Decodable { let title, address: String }
        let guides, services: [One]
        let missing: [String]
        let soundsUrgent: Bool
    }

    private func decoded(_ program: Program) throws -> Found {
        try JSONDecoder().decode(Found.self, from: Data(program.output.utf8))
    }

    @Test("without data it looks through the guides, and says that services were not looked for")
    func guidesAlone() throws {
        let program = try Program.run("search", "ket", "--json")
        #expect(program.exitCode == 0 && program.errors.contains("Only the guides were looked through"))
        let found = try decoded(program)
        #expect(found.guides.first?.address == "/guides/ketamine" && found.services.isEmpty)
    }

    @Test("what there is no guide to is said, with the line that knows")
    func missing() throws {
        #expect(
            try decoded(Program.run("search", "laughing gas", "--json")).missing == ["laughing gas (nitrous oxide)"])
        let words = try Program.run("search", "monkey dust").output
        #expect(words.contains("We have no guide to monkey dust (MDPHP) yet. Ring FRANK: 0300 123 6600."))
    }

    @Test("a folder without data is refused in words, and so are two places at once")
    func noData() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let empty = try Program.run("search", "ket", "--data", folder.path)
        #expect(empty.exitCode == 1 && empty.errors.contains("There is no records.sqlite in \(folder.path)"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty, "looking makes nothing")
        let both = try Program.run("search", "ket", "--data", folder.path, "--database", "postgres://x", "--keys", "k")
        #expect(both.exitCode == 2 && both.errors.contains("Say where the data is"))
        let verify = try Program.run("verify")
        #expect(verify.exitCode == 2 && verify.errors.contains("Say where the data is"))
    }
}
