import Testing

@testable import Web

@Suite("What was found, page by page")
struct WindowTests {
    @Test(
        "ten at first, then fifteen to a page, up to ninety; whatever is asked for, something is shown",
        arguments: [
            (10, 11, 0, 15, nil), (10, 10, 0, nil, nil), (10, 7, 0, nil, nil), (15, 16, 0, 30, nil),
            (30, 31, 15, 45, 15), (30, 30, 15, nil, 15),
            (30, 23, 15, nil, 15), (90, 91, 75, nil, 75), (90, 5, 0, nil, nil), (30, 0, 0, nil, nil),
            (30, 15, 0, nil, nil),
        ] as [(Int, Int, Int, Int?, Int?)])
    func pages(shown: Int, found: Int, before: Int, next: Int?, previous: Int?) {
        let window = Window(shown: shown, found: found)
        #expect(window.before == before && window.next == next && window.previous == previous)
    }

    @Test("past ninety nothing more is shown, and the page knows that there is more")
    func cut() {
        #expect(Window(shown: 90, found: 91).isCut && !Window(shown: 90, found: 90).isCut)
        #expect(!Window(shown: 75, found: 76).isCut, "there is a next page")
    }

    @Test(
        "what a form asks for is a whole page",
        arguments: [("", 10), ("-5", 10), ("10", 10), ("11", 15), ("30", 30), ("57", 60), ("9999", 90), ("x", 10)])
    func asked(text: String, shown: Int) { #expect(Window.shown(text) == shown) }
}
