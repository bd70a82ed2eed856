import Documents
import NIOCore
import Testing

@testable import Web

@Suite("Drawings in a page")
struct DrawingTests {
    private func written(_ shapes: [Drawing.Shape], title: String = "By day", alternative: String = "Worst on day 2.")
        -> String
    {
        var html = HTML()
        html.drawing(Drawing(width: 100, height: 50.5, title: title, alternative: alternative, shapes: shapes))
        return String(buffer: html.finished())
    }

    @Test("a drawing is one picture with its words, and takes its colours from the page")
    func whole() {
        let page = written([
            .rectangle(at: .init(1, 2.25), width: 10, height: -3, round: 2, fill: .dangerSoft, edge: .init(.danger)),
            .polyline([.init(0, 0), .init(5.125, 5)], .init(.accent, thickness: 2, isDashed: true)),
            .words("Day 2", at: .init(4, 40), anchor: .middle, size: 11, isStrong: true, tone: .quiet),
        ])
        #expect(
            page == """
                <figure class="drawing"><figcaption>By day</figcaption>\
                <svg viewBox="0 0 100 50.5" role="img" aria-label="Worst on day 2.">\
                <rect x="1" y="2.25" width="10" height="0" rx="2" class="fill-danger-soft edge-danger" \
                stroke-width="1"></rect>\
                <polyline points="0,0 5.13,5" class="open edge-accent dashed" stroke-width="2"></polyline>\
                <text x="4" y="40" text-anchor="middle" font-size="11" class="fill-quiet strong">Day 2</text>\
                </svg></figure>
                """)
    }

    @Test("it has no style of its own, which our pages would refuse, and words cannot become markup")
    func safe() {
        let page = written(
            [.words("<script>\"", at: .init(.infinity, .nan))], title: "<b>", alternative: "\" onload=\"x")
        #expect(!page.contains("style=") && !page.contains("<script") && !page.contains("<b>"))
        #expect(page.contains("aria-label=\"&quot; onload=&quot;x\""))
    }

    @Test("a shape leads to a page of ours or a place on this page, and nowhere else")
    func links() {
        let dot = Drawing.Shape.circle(at: .init(1, 1), radius: 1, fill: .ink)
        #expect(written([dot.leading(to: .page("/find"))]).contains("<a href=\"/find\"><circle"))
        #expect(written([dot.leading(to: .page("/find"))]).contains("role=\"group\""))
        #expect(written([dot.leading(to: .place("s-1"))]).contains("<a href=\"#s-1\"><circle"))
        for target in [Target.page("/nowhere"), .address("javascript:alert(1)")] {
            #expect(!written([dot.leading(to: target)]).contains("<a "))
        }
    }

    @Test("each tone has a colour in the style of the pages, for surfaces and for lines", arguments: Tone.allCases)
    func tones(tone: Tone) {
        let style = String(buffer: Asset.style.bytes)
        #expect(style.contains(".fill-\(tone.rawValue) { fill: var(--"))
        #expect(style.contains(".edge-\(tone.rawValue) { stroke: var(--"))
    }
}
