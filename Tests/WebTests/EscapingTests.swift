import NIOCore
import Testing

@testable import Web

@Suite("Nothing anyone writes becomes markup")
struct EscapingTests {
    private func written(_ write: Inside) -> String {
        var html = HTML()
        write(&html)
        return String(buffer: html.finished())
    }

    @Test(
        "Words are shown as they are",
        arguments: [
            ("plain words", "plain words"),
            ("", ""),
            ("\"><script>alert(1)</script>", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("O'Neill & Sons", "O&#39;Neill &amp; Sons"),
            ("&amp;", "&amp;amp;"),
            ("=;:<=>?@", "=;:&lt;=&gt;?@"),
            ("two\nlines\tand a tab\r", "two\nlines\tand a tab\r"),
            ("\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{80}\u{9F}\u{A0}£", "\u{FFFD}\u{FFFD}\u{A0}£"),
            ("Siân محمد 👩🏽‍⚕️", "Siân محمد 👩🏽‍⚕️"),
            ("<", "&lt;"),
            ("end&", "end&amp;"),
        ])
    func words(hostile: String, shown: String) {
        #expect(written { $0.p(hostile) } == "<p>\(shown)</p>")
        #expect(written { $0.p { $0.text(hostile) } } == "<p>\(shown)</p>")
        #expect(written { $0.input(.value(hostile)) } == "<input value=\"\(shown)\">")
        #expect(written { $0.textarea(hostile) } == "<textarea>\n\(shown)</textarea>")
        #expect(written { $0.title(hostile) } == "<title>\(shown)</title>")
    }

    /// Every Unicode scalar once, through text and attribute: what comes out has none of the five that matter.
    @Test("No character at all gets through as markup")
    func everyCharacter() {
        for scalar in (0...0x10FFFF).compactMap({ Unicode.Scalar(UInt32($0)) }) {
            var html = HTML(expecting: 16)
            html.text(String(scalar))
            let shown = String(buffer: html.finished())
            let isSafe = shown.utf8.allSatisfy { byte in
                byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27 && byte != 0x7F
                    && (byte >= 0x20 || [9, 10, 13].contains(byte))
            }
            if !isSafe || (shown.hasPrefix("&") && !shown.hasSuffix(";")) {
                Issue.record("U+\(String(scalar.value, radix: 16)) came out as \(shown)")
            }
        }
    }

    @Test("Numbers", arguments: [0, 7, -1, 10, 99_999_999, 100_000_000, -100_000_000, Int.max, Int.min])
    func numbers(number: Int) {
        #expect(written { $0.text(number) } == String(number))
        #expect(written { $0.td(.columns(number)) { _ in } } == "<td colspan=\"\(number)\"></td>")
    }

    @Test("Only an address that leads to the web is taken from outside")
    func external() {
        for bad in [
            "javascript:alert(1)", "http://example.org", "data:text/html,x", "//example.org", "https://", "",
            " https://example.org", "https://example.org/\"onclick", "https://example.org/\u{202E}", "HTTPS://x",
        ] {
            #expect(External(web: bad) == nil, "\(bad)")
        }
        #expect(External(web: "https://example.org/a?b=c&d")?.address == "https://example.org/a?b=c&d")
        #expect(External.phone("0300 123 6600 (free)").address == "tel:03001236600")
        #expect(External.phone("+44 20 7946 0000").address == "tel:+442079460000")
        #expect(External.phone("javascript:alert(9)").address == "tel:9")
        #expect(External.email("a b@example.org?bcc=x").address == "mailto:a%20b@example.org%3Fbcc%3Dx")
    }

    @Test("Elements stand inside each other, and an attribute that is not wanted is left out")
    func nesting() {
        let page = written { html in
            html.ul(.class("a b")) { html in
                for word in ["one", "two & three"] {
                    html.li(word == "one" ? .id("first") : nil) { html in
                        html.text(word)
                        html.br()
                    }
                }
            }
            html.input(.type("checkbox"), .checked(if: true), .disabled(if: false))
            html.a("Find", .href(Link.find.asking("near", "LS1 4AP & more").at("list")))
        }
        #expect(
            page == """
                <ul class="a b"><li id="first">one<br></li><li>two &amp; three<br></li></ul>\
                <input type="checkbox" checked>\
                <a href="/find?near=LS1%204AP%20%26%20more#list">Find</a>
                """)
    }

    @Test("A line break that someone began with is not lost")
    func firstLineBreak() {
        #expect(written { $0.textarea("\nsecond line") } == "<textarea>\n\nsecond line</textarea>")
    }
}
