import Foundation
import TestSupport
import Testing

@Suite("towpath pdf")
struct PDFCommandTests {
    private func run(_ words: String) throws -> (file: URL, program: String) {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "towpath").path
        let file = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString).pdf")
        let said = try Shell.run("\(words.replacing("TOWPATH", with: Shell.quoted(program))) > \(file.path); echo $?")
        return (file, said)
    }

    @Test(
        "writes a guide by the address of its page, or of its PDF",
        arguments: ["/guides/ketamine", "guides/ketamine/pdf"])
    func writes(path: String) throws {
        let (file, said) = try run("TOWPATH pdf \(path) --address https://towpath.example")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(said == "0")
        try Shell.run("qpdf --check \(file.path)")
        #expect(try Shell.run("pdfinfo \(file.path)").contains(/Tagged: +yes/))
        #expect(try Shell.run("pdftotext \(file.path) -").contains("Ketamine"))
    }

    @Test("writes what is found, and a plan, from the data and what stands after the question mark")
    func found() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-pdf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let data = Shell.quoted(folder.path)
        let made = try Program.run("demo", "--no-serve", "--people", "10", "--data", folder.path)
        #expect(made.exitCode == 0, "\(made.errors)")
        for (path, words) in [
            ("/find?near=Leeds&setting=pharmacy", "Lock Keepers Pharmacy, Leeds"),
            ("/plan/pdf?substances=alcohol&often=daily", "Coming off alcohol"), ("/search?words=ket", "Ketamine"),
            ("/guides/ketamine", "Ketamine"),
        ] {
            let (file, said) = try run("TOWPATH pdf \(Shell.quoted(path)) --data \(data)")
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(said == "0", "\(path)")
            #expect(try Shell.run("pdftotext \(file.path) -").contains(words), "\(path)")
        }
        for path in ["/inbox", "/status", "/compare?id=none", "/people/pdf", "/check/drinking"] {
            let refused = try Program.run("pdf", path, "--data", folder.path)
            #expect(refused.exitCode == 1 && refused.output.isEmpty, "\(path)")
        }
    }

    @Test("where several places have the name that was asked for it names them, writes nothing, and answers 1")
    func several() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-pdf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let places = folder.appending(path: "places.csv")
        let rows = ["TW9,51.467,-0.294,Richmond,Surrey", "DL10,54.4,-1.737,Richmond,York"]
        try ("postcode,latitude,longitude,town,region\n" + rows.joined(separator: "\n"))
            .write(to: places, atomically: true, encoding: .utf8)
        let data = folder.appending(path: "data").path
        #expect(try Program.run("import", "places", places.path, "--data", data).exitCode == 0)
        let refused = try Program.run("pdf", "/find?near=Richmond", "--data", data)
        #expect(refused.exitCode == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("Richmond, Surrey; Richmond, York"), "\(refused.errors)")
    }

    @Test(
        "says in words that there is no such page, or that it needs data, and never what was asked",
        arguments: [
            ("/guides/moonbeam", "There is no guide of that name"), ("/guides", "There is no guide of that name"),
            ("/", "add --data"), ("/plan?named=moonbeam&suicidal=yes", "add --data"),
            ("/find/pdf?near=moonbeam", "add --data"),
        ])
    func unknown(path: String, words: String) throws {
        let program = try Program.run("pdf", path)
        #expect(program.exitCode == 1 && program.output.isEmpty)
        #expect(program.errors.contains(words) && !program.errors.contains("moonbeam"), "\(program.errors)")
    }

    @Test("used without an address it answers 2")
    func usedWrongly() throws { #expect(try Program.run("pdf").exitCode == 2) }

    @Test("on a machine without fonts it says what to install, and writes nothing")
    func noFonts() throws {
        let empty = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: empty) }
        let settings = empty.appending(path: "fonts.conf")
        try Data("<fontconfig><dir>\(empty.path)</dir></fontconfig>".utf8).write(to: settings)
        let (file, said) = try run("FONTCONFIG_FILE=\(settings.path) TOWPATH pdf /guides/ketamine")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(said.contains("fonts-noto-core") && said.hasSuffix("1"), "\(said)")
        #expect(try Data(contentsOf: file).isEmpty)
    }
}
