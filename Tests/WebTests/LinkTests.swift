import Clinical
import Testing

@testable import Web

@Suite("Every address leads back to its page")
struct LinkTests {
    private let words = ["audit-c", "01hzy3v7x0example0000000000", "a", "Z9._~-", "towpath.0a1b2c.css"]

    @Test("Round every page and back", arguments: Page.allCases)
    func roundTrip(page: Page) throws {
        let gaps = page.pattern.split(separator: "/").count { $0.hasPrefix(":") }
        for word in words {
            let filling = Array(repeating: word, count: gaps)
            let link = try #require(Link(page, filledWith: filling))
            let back = try #require(Link(path: Substring(link.path)))
            #expect(back.page == page)
            #expect(back.words == filling)
            #expect(back.address == link.address)
        }
    }

    @Test("Two pages never share an address")
    func distinct() {
        let shapes = Page.allCases.map { page in
            page.pattern.split(separator: "/").map { $0.hasPrefix(":") ? ":" : $0 }.joined(separator: "/")
        }
        #expect(Set(shapes).count == shapes.count)
    }

    @Test(
        "What is not exactly an address of ours leads nowhere",
        arguments: [
            "", "//", "/check/", "check", "/check//answers", "/services/", "/services/a/b", "/services/..",
            "/services/.", "/services/%2e%2e", "/services/a b", "/services/a\"b", "/services/<b>", "/services/é",
            "/Find", "/find/", "/:id", "/services/:id", "/people/\u{0}",
        ])
    func unknown(path: String) {
        #expect(Link(path: Substring(path)) == nil)
    }

    @Test("An id in an address is read only if it is one")
    func ids() throws {
        let id = ID<String>(at: Instant(milliseconds: 1_700_000_000_000), random: Array(repeating: 7, count: 10))
        #expect(Link.person(id).id(of: String.self) == id)
        #expect(try #require(Link(path: "/people/me")).id(of: String.self) == nil)
    }

    @Test("A page that a word could be mistaken for still answers at its own address")
    func plainBeforeGaps() throws {
        #expect(Link(path: "/refer")?.page == .refer)
        #expect(Link(path: "/check/audit/answers")?.page == .selfCheckAnswers)
    }
}
