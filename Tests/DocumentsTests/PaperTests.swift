import Clinical
import Documents
import Testing

@Suite("Documents on paper")
struct PaperTests {
    static let drawing = Drawing(
        width: 300, height: 100, title: "Coming off, by day", alternative: "Worst on day 2 (very bad), over by day 5.",
        shapes: [
            .rectangle(at: .init(20, 20), width: 40, height: 60, round: 4, fill: .dangerSoft, edge: .init(.danger)),
            .polyline([.init(0, 0), .init(50, 20), .init(90, 10)], .init(.accent, thickness: 2, isDashed: true)),
            .circle(at: .init(100, 50), radius: 5, fill: .warning),
            .words("Day 2", at: .init(40, 95), anchor: .middle),
        ])

    static let guide = Paper.sample([
        .card(.init(.danger, label: "Emergency: now", title: "Call 999 if", lines: ["it is bad"], hasBullets: true)),
        .heading(2, "What it is"), .card(.init(.calm, title: "Not alone", lines: ["Ask someone."])),
        .paragraph(
            "It is a " + .strong("drug") + ". See " + .link("FRANK", to: .address("https://www.talktofrank.com/"))
                + " and " + .link("our page", to: .page("/guides/ketamine")) + " or note "
                + .link("1", to: .place("note-1")) + "."),
        .bullets(["first fifth", "second"]), .steps(["one", "two"]), .heading(3, "By day"), .drawing(drawing),
        .table(
            .init(
                caption: "How long", columns: [.init("Drug"), .init("Hours", isNumber: true)],
                rows: [["Ketamine", "2"], ["Alcohol", "8"]], hasRowHeadings: true)),
        .notes(["NICE CG115, 2011"]), .small("Not signed off yet."),
    ])

    @Test("what is written is read in its order, ligatures and all")
    func readingOrder() throws {
        let text = try Printed(Self.guide).text
        let pieces = [
            "Ketamine What it does, and how to get help.", "Emergency: now Call 999 if • it is bad", "What it is",
            "Not alone Ask someone.", "It is a drug. See FRANK and our page or note 1.", "first fifth", "1. one 2. two",
            "Coming off, by day",
            "Day 2", "How long Drug Hours Ketamine 2 Alcohol 8", "1. NICE CG115, 2011", "Not signed off yet.",
            "Page 1 of 1",
        ]
        var rest = text[...]
        for piece in pieces {
            let found = try #require(rest.firstRange(of: piece), "\(piece) is not in its place: \(text)")
            rest = rest[found.upperBound...]
        }
    }

    @Test("every font that is used is in the file")
    func fonts() throws {
        let fonts = try Printed(Self.guide).fonts
        #expect(fonts.count >= 3)
        for font in fonts { #expect(font.contains(" yes yes yes "), "\(font)") }
    }

    @Test("each part bears its tag: headings, lists, tables with their headings, figures")
    func tags() throws {
        let tags = try Printed(Self.guide).tags
        for tag in [
            "Document", "H1 (block)\n    \"Ketamine\"", "H2 (block)\n    \"What it is\"", "H3 (block)",
            "P (block)", "L (block)\n    LI (block)\n      Lbl (block)", "LBody (block)\n        \"first fifth\"",
            "Table (block)", "Caption", "TR", "TH", "TD", "Figure", "Link (inline)",
        ] { #expect(tags.contains(tag), "\(tag) is missing from \(tags)") }
        #expect(!tags.contains("Page 1 of 1"))
        #expect(tags.contains("LBody (block)\n          \"it is bad\""), "the lines of a card are a list: \(tags)")
        #expect(tags.contains("H2 (block)\n      \"Call 999 if\"") && tags.contains("H3 (block)\n      \"Not alone\""))
    }

    @Test("a screen reader is told the language, what a picture says, where a link leads and what a heading is for")
    func spoken() throws {
        let printed = try Printed(Self.guide)
        let objects = try printed.objects
        #expect(objects.contains("/Lang (en-GB)"))
        #expect(objects.contains("/DisplayDocTitle true"))
        #expect(objects.contains("/Marked true"))
        #expect(objects.contains("/Alt " + hex("Worst on day 2 (very bad), over by day 5.")))
        #expect(objects.contains("/Contents " + hex("FRANK")))
        #expect(objects.components(of: "/Scope /Column") == 2)
        #expect(objects.components(of: "/Scope /Row") == 2)
        #expect(objects.contains("/URI (https://www.talktofrank.com/)"))
        #expect(objects.contains("/URI (https://towpath.example/guides/ketamine)"))
        #expect(try printed.metadata.contains(">Ketamine</rdf:li>"))
    }

    @Test("the file says what it is: A4, tagged, with its title and the moment it was made, and no script")
    func facts() throws {
        let printed = try Printed(Self.guide)
        try printed.check()
        let facts = try printed.facts
        for pattern in [
            "Title: +Ketamine", "Tagged: +yes", "JavaScript: +no", "Page size: .*A4", "Metadata Stream: yes",
            "CreationDate: .*Nov 18 .*2026", "Suspects: +no",
        ] { #expect(facts.contains(try Regex(pattern)), "\(pattern): \(facts)") }
        #expect(String(decoding: printed.bytes, as: UTF8.self).contains("(D:20261118"))
    }

    @Test("the same paper is the same file, byte for byte")
    func same() throws {
        #expect(try Self.guide.pdf() == Self.guide.pdf())
    }

    @Test("headings stand beside the document, each under the one it belongs to")
    func outline() throws {
        let objects = try Printed(Self.guide).objects
        #expect(objects.contains("/Title (What it is)"))
        #expect(objects.contains("/Title (By day)"))
    }

    @Test("many papers may be made at once")
    func atOnce() async throws {
        let expected = try Self.guide.pdf()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 { group.addTask { try Self.guide.pdf() == expected } }
            for try await isSame in group { #expect(isSame) }
        }
    }
}

/// As qpdf writes words.
private func hex(_ words: String) -> String {
    "<feff" + words.utf16.map { String(String(Int($0) + 0x10000, radix: 16).dropFirst()) }.joined() + ">"
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
