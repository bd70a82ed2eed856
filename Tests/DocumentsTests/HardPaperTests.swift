import Clinical
import Documents
import Testing

@Suite("Papers that are hard to set")
struct HardPaperTests {
    @Test("a long table says what its columns are on every page, and says it once to a screen reader")
    func longTable() throws {
        let rows: [[Words]] = (1...160).map { ["Service \($0)", "Talks with you"] }
        let printed = try Printed([
            .table(.init(columns: [.init("Name of it"), .init("What it does")], rows: rows))
        ])
        let pages = try printed.pages
        #expect(pages.count >= 4)
        for page in pages { #expect(page.components(of: "Name of it What it does") == 1) }
        let tags = try printed.tags
        #expect(tags.components(of: "\"Name of it\"") == 1)
        #expect(tags.components(of: "Table (block)") == 1)
        for number in 1...160 { #expect(tags.contains("\"Service \(number)\"")) }
    }

    @Test("forty thousand letters are all there, in a paragraph, a list, a card and a cell", arguments: 0..<4)
    func longText(place: Int) throws {
        let words = Paper.longText(bytes: 40_000)
        let blocks: [Paper.Block] = [
            .paragraph(Words(words)), .bullets([Words(words)]),
            .card(.init(.calm, title: "Card", lines: [Words(words)])),
            .table(
                .init(columns: [.init("Name"), .init("Words")], rows: [["Sam", Words(words)], ["Kim", "short"]])),
        ]
        let printed = try Printed([blocks[place]])
        try printed.check()
        let pages = try printed.pages
        #expect(pages.count > 5)
        let tagged = try printed.tags.matches(of: /"(.*)"/).map { String($0.1) }.joined(separator: " ")
        let read = pages.map { page in
            page.replacing("Ketamine ", with: "").replacing("Name Words ", with: "").replacing(
                /Towpath Page \d+ of \d+/, with: "")
        }
        let texts = [tagged, read.joined(separator: " ")].map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        for number in 1...words.ranges(of: "Line ").count {
            for text in texts { #expect(text.contains("Line \(number) of what was said."), "line \(number)") }
        }
        for (number, page) in zip(1..., pages) { #expect(page.contains("Page \(number) of \(pages.count)")) }
    }

    @Test(
        "a name is written right in any script",
        arguments: ["محمد علي", "שרה", "Łukasz Żółć", "Ωμέγα", "Дмитрий", "😀", "ਸਿੰਘ", "O’Brien-Ngũgĩ"])
    func names(name: String) throws {
        let printed = try Printed([.paragraph("Dear " + .strong(name) + ","), .heading(2, Words(name))])
        try printed.check()
        #expect(try printed.pages.count == 1)
        for font in try printed.fonts { #expect(font.contains(" yes yes yes "), "\(font)") }
        let written = Set(try printed.text.unicodeScalars)
        for letter in name.unicodeScalars { #expect(written.contains(letter), "\(letter) of \(name) is lost") }
    }

    @Test(
        "text meant to break the file is only text",
        arguments: [
            "(((", ")))", "\\", "\\)", "nul \u{0} here", "\u{1B}[31m", "%PDF-1.4", "endobj endstream >> <<",
            "' name='x' uri='javascript:alert(1)", "<script>alert(1)</script>", "\u{202E}txet", "\u{FFFE}\u{FFFF}",
            "/S /Figure /K [ 1 0 R ]", "a\r\nb\tc\u{2028}d", "]]>&amp;",
            String(repeating: "W", count: 3000), String(repeating: "\u{301}", count: 300), "",
        ])
    func hostile(text: String) throws {
        let words = Words(text)
        let paper = Paper(
            title: text, lead: words,
            blocks: [
                .heading(2, words), .paragraph(words), .place(text),
                .paragraph(.link(text + "x", to: .address("https://example.org/" + text))),
                .paragraph(.link(text + "y", to: .place(text)) + .link("z", to: .page("/" + text))), .bullets([words]),
                .table(.init(caption: text, columns: [.init(text)], rows: [[words], []])), .small(words),
                .card(.init(.warning, label: text, title: text, lines: [words])), .newPage, .notes([words]),
                .drawing(
                    Drawing(
                        width: 10, height: 10, title: text, alternative: text,
                        shapes: [
                            .words(text, at: .init(0, 5)), .circle(at: .init(1, 1), radius: -1, fill: .ink),
                            .circle(at: .init(3, 3), radius: 2, fill: .ink).leading(to: .place(text)),
                        ])),
            ], footer: text, made: Instant(milliseconds: 0), language: text, site: "https://" + text)
        let printed = try Printed(paper)
        try printed.check()
        let (tags, objects) = (try printed.tags, try printed.objects)
        #expect(tags.contains("Document"))
        #expect(!objects.contains("/JS"))
        #expect(!objects.contains("/JavaScript"))
    }

    @Test("a link leads only where a reader may be sent; any other is only words")
    func links() throws {
        let bad: [Target] = [
            .address("javascript:alert(1)"), .address("file:///etc/passwd"), .address("data:text/html,x"),
            .place("nowhere"),
        ]
        let printed = try Printed(bad.map { .paragraph(.link("press me", to: $0)) })
        let objects = try printed.objects
        #expect(!objects.contains("/Annot"))
        #expect(try printed.text.components(of: "press me") == 4)
        let unplaced = Paper(
            title: "A", blocks: [.paragraph(.link("our page", to: .page("/find")))], footer: "",
            made: Instant(milliseconds: 0))
        #expect(try !Printed(unplaced).objects.contains("/Annot"))
    }

    @Test("a paper with nothing in it is still a page with its title")
    func empty() throws {
        let printed = try Printed([])
        try printed.check()
        #expect(try printed.pages.count == 1)
    }

    @Test("a heading never stands alone at the foot of a page", arguments: 20..<60)
    func headings(lines: Int) throws {
        let filler = (0..<lines).map { Paper.Block.paragraph("Filler \($0)") }
        let pages = try Printed(filler + [.heading(2, "The heading"), .paragraph("What it heads.")]).pages
        let page = try #require(pages.first { $0.contains("The heading") })
        #expect(page.contains("What it heads."))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
