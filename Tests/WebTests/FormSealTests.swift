import Clinical
import Foundation
import Testing

@testable import Web

@Suite("The sealed field of a form")
struct FormSealTests {
    private let seal = FormSeal(key: [UInt8](repeating: 7, count: 32))
    private let noon = Instant(milliseconds: 1_772_539_200_000)

    private func opened(
        _ field: String?, by seal: FormSeal? = nil, for form: String = "a", after minutes: Int = 0
    ) -> FormSeal.Opened<[String]>? {
        (seal ?? self.seal).open(field, for: form, life: 120, at: noon.adding(minutes: minutes))
    }

    @Test("opens as it was sealed, and twice the same is not the same field")
    func opens() throws {
        let words = ["Siân", "محمد", "🌊", ""]
        let field = try seal.seal(words, for: "a", at: noon)
        #expect(opened(field)?.value == words)
        #expect(try seal.seal(words, for: "a", at: noon) != field)
        let bytes = try #require(Data(base64Encoded: field))
        #expect(bytes.firstRange(of: Data("Siân".utf8)) == nil)
    }

    @Test(
        "is fresh for its life and no longer, and opens all the same",
        arguments: [(0, true), (120, true), (121, false)])
    func life(_ minutes: Int, _ isFresh: Bool) throws {
        let field = try seal.seal(["a"], for: "a", at: noon)
        let found = try #require(opened(field, after: minutes))
        #expect(found.isFresh == isFresh && found.value == ["a"])
    }

    @Test("sealed in the future by a clock put back is not fresh")
    func clockPutBack() throws {
        let field = try seal.seal(["a"], for: "a", at: noon)
        #expect(opened(field, after: -6)?.isFresh == false)
    }

    @Test("does not open for another form, under another key, or changed in any one place")
    func closed() throws {
        let field = try seal.seal(["a"], for: "a", at: noon)
        #expect(opened(field, for: "b")?.value == nil)
        #expect(opened(field, by: FormSeal(key: [UInt8](repeating: 8, count: 32)))?.value == nil)
        for field in [nil, "", "%%%"] { #expect(opened(field)?.value == nil) }
        // The last letters hold bits that stand for nothing.
        for place in field.indices.dropLast(4) {
            var changed = field
            changed.replaceSubrange(place...place, with: field[place] == "A" ? "B" : "A")
            #expect(opened(changed)?.value == nil)
        }
    }

    @Test("is never made longer than 64 kB")
    func tooLong() throws {
        let longest = FormAnswers.roomLimit
        let field = try seal.seal([String(repeating: "a", count: longest)], for: "a", at: noon)
        #expect(field.utf8.count <= FormSeal.mostBytes)
        #expect(throws: (any Error).self) {
            try seal.seal([String(repeating: "a", count: 60_000)], for: "a", at: noon)
        }
    }
}
