import Clinical
import Foundation
import Testing

@Suite("The list of sources")
struct SourceListTests {
    /// The first cell of every row of the table, in its code marks.
    static func listed() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/sources.md"), encoding: .utf8)
        return page.split(separator: "\n").filter { $0.hasPrefix("| `") }
            .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    }

    @Test("docs/sources.md lists every source once, and no other")
    func bothWays() throws {
        let listed = try Self.listed()
        #expect(Set(listed).count == listed.count)
        #expect(Set(listed) == Set(SourceID.allCases.map(\.rawValue)))
    }

    @Test("docs/sources.md gives each source its title and edition")
    func titles() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/sources.md"), encoding: .utf8)
        for source in SourceID.allCases.map(\.details) {
            #expect(page.contains("| `\(source.id.rawValue)` | \(source.title) | \(source.edition) |"), "\(source.id)")
        }
    }
}
