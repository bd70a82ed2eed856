import NIOCore
import Testing

@testable import Web

@Suite("The face")
struct FaceTests {
    private func written(_ write: Inside) -> String {
        var html = HTML()
        write(&html)
        return String(buffer: html.finished())
    }

    private var design: [String] {
        ["", "mistakes", "staff"].map { with in
            let query = Fields(coded: Array("with=\(with)".utf8)) ?? Fields()
            let request = PageRequest(link: .design, query: query, form: nil, cookies: Cookies(nil), network: "")
            return String(buffer: designPage(request).bytes)
        }
    }

    @Test("A small page, whole")
    func wholePage() {
        let page = written { html in html.page(Frame("A & B")) { $0.h1("A & B") } }
        #expect(
            page.hasPrefix(
                "<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A &amp; B – Towpath"))
        #expect(page.contains("<main id=\"main\" tabindex=\"-1\"><h1>A &amp; B</h1></main>"))
        #expect(page.hasSuffix("</body></html>"))
    }

    @Test("On every page: a way past the header, help in an emergency, and a way out")
    func everyPage() {
        for page in [written { $0.page(Frame("x")) { _ in } }] + design.prefix(2) {
            #expect(page.contains("href=\"#main\""))
            #expect(page.contains("href=\"tel:999\""))
            #expect(page.contains("href=\"/emergency\""))
            #expect(page.contains("data-hook=\"leave\""))
        }
        #expect(design[2].contains("action=\"/sign-out\""))
    }

    @Test("Every mistake is beside its field and leads there from the list")
    func mistakes() {
        let page = design[1]
        #expect(sampleMistakes.all.count == 8)
        for mistake in sampleMistakes.all {
            #expect(page.contains("href=\"#\(mistake.field)\""))
            #expect(page.contains(" id=\"\(mistake.field)\""), "no control has the id \(mistake.field)")
            #expect(page.contains("id=\"\(mistake.field)-mistake\""))
        }
        #expect(page.contains("<title>Mistake: Design"))
    }

    @Test("No two things on a page have one id, and what is pointed at is there")
    func ids() {
        for page in design {
            let ids = page.matches(of: /\ id="([^"]*)"/).map { $0.1 }
            #expect(Set(ids).count == ids.count)
            for pointer in page.matches(of: /(?:for|aria-describedby|aria-labelledby)="([^"]*)"/) {
                for id in pointer.1.split(separator: " ") { #expect(ids.contains(id), "\(id)") }
            }
        }
    }

    @Test("Nothing on a page loads from elsewhere, and nothing needs inline script or style")
    func ownOrigin() {
        for page in design {
            #expect(!page.contains(/\ (?:src|action|formaction|srcset)="(?!\/)/))
            #expect(!page.contains(/\ style="|\ on[a-z]+="|<style|<script>/))
        }
        let style = String(buffer: Asset.style.bytes)
        #expect(!style.contains("url(") && !style.contains("@import"))
    }

    @Test("A password is never sent back")
    func passwords() {
        let page = written { $0.input(Field("p", "Password"), "secret-word", kind: .password) }
        #expect(!page.contains("secret-word"))
    }

    @Test("The name of a file changes with what is in it, and an old name finds nothing")
    func assets() throws {
        #expect(Set([Asset.style, .script, .icon].map(\.link.path)).count == 3)
        #expect(Asset.at(Asset.style.link)?.mediaType == "text/css; charset=utf-8")
        #expect(Asset.at(.asset("towpath.000000000000.css")) == nil)
    }

    /// WCAG 2.2 AA: 4.5 to 1 for words, 3 to 1 for the edges of controls and for focus.
    @Test("Every pair of colours can be told apart, by day and by night", arguments: [false, true])
    func contrast(dark: Bool) throws {
        let colours = try Palette(dark: dark)
        let grounds = ["paper", "card"]
        let washes = ["calm", "good", "warning", "danger", "quiet"]
        for ground in grounds + ["calm-wash"] {
            for words in ["ink", "soft", "link", "act", "danger"] {
                #expect(try colours.contrast(words, ground) >= 4.5, "\(words) on \(ground)")
            }
            #expect(try colours.contrast("edge", ground) >= 3, "edge on \(ground)")
            #expect(try colours.contrast("focus", ground) >= 3, "focus on \(ground)")
        }
        for mood in washes {
            #expect(try colours.contrast(mood, mood + "-wash") >= 4.5, "\(mood)")
            #expect(try colours.contrast("ink", mood + "-wash") >= 4.5, "ink on \(mood)")
            #expect(try colours.contrast("link", mood + "-wash") >= 4.5, "link on \(mood)")
            #expect(try colours.contrast("paper", mood) >= 4.5, "label of \(mood)")
        }
        for (words, ground) in [
            ("on-water", "water"), ("on-act", "act"), ("on-act", "act-deep"), ("on-danger", "danger"),
            ("soft", "quiet-wash"),
        ] {
            #expect(try colours.contrast(words, ground) >= 4.5, "\(words) on \(ground)")
        }
    }
}
