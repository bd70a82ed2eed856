import Clinical
import Guides
import Testing

@testable import Documents

@Suite("Guides as leaflets")
struct GuidePaperTests {
    static let made = Instant(milliseconds: 1_795_000_000_000)

    @Test("every guide is a sound leaflet: 999 first, each heading, each source with its edition", arguments: Guide.all)
    func leaflet(guide: Guide) throws {
        let printed = try Printed(Paper(guide: guide, made: Self.made, site: "https://towpath.example"))
        try printed.check()
        let text = try printed.text
        let emergency = try #require(text.firstRange(of: EmergencyWords.signs.title))
        let tags = try printed.tags
        let headings = tags.headings
        #expect(headings.first?.level == 1 && headings.first?.words == guide.title)
        for (one, next) in zip(headings, headings.dropFirst()) {
            #expect(next.level <= one.level + 1, "\(next.words) skips a level")
        }
        let sections = guide.sections.map { $0.title.split(separator: " ").joined(separator: " ") }
        #expect(headings.filter { $0.level == 2 }.map(\.words).filter(sections.contains) == sections, "in their order")
        for title in sections {
            let heading = try #require(text.lastRange(of: title), "\(title) is missing")
            #expect(emergency.lowerBound < heading.lowerBound)
        }
        for tag in ["LI (block)", "Lbl (block)", "LBody (block)", "Link (inline)"] { #expect(tags.contains(tag)) }
        let joined = text.filter { !$0.isWhitespace }
        for citation in guide.citations {
            let details = citation.source.details
            let note = "\(details.title)(\(details.edition))".filter { !$0.isWhitespace }
            #expect(joined.contains(note), "\(note) is missing")
        }
        #expect(text.contains(guide.reviewedOn.spoken))
        #expect(try printed.fonts.allSatisfy { $0.contains(" yes yes yes ") })
    }

    @Test("a leaflet is made in little time and stays small")
    func small() throws {
        for guide in Guide.all {
            #expect(try Paper(guide: guide, made: Self.made).pdf().count < 400_000, "\(guide.id)")
        }
    }

    static let courses = Guide.all.flatMap(\.sections).flatMap(\.parts).compactMap { part -> DayCourse? in
        if case .course(let course) = part { course } else { nil }
    }

    @Test("no words of a picture are cut off at its edge or run into each other")
    func wordsHaveRoom() {
        #expect(Self.courses.count >= 8)
        for course in Self.courses {
            let drawing = Drawing(course)
            let boxes = drawing.shapes.compactMap(\.wordBox)
            for box in boxes {
                #expect(box.left >= 0 && box.right <= drawing.width, "\(course.title): \(box.words)")
                let beside = boxes.filter { $0.y == box.y && $0.words != box.words }
                let touched = beside.filter { $0.left < box.right && box.left < $0.right }
                #expect(touched.isEmpty, "\(course.title): \(box.words)")
            }
        }
    }

    @Test("on paper too, each mark of a picture is whole and inside the text", arguments: pictured)
    func wordsOnPaper(guide: Guide) throws {
        let printed = try Printed(Paper(guide: guide, made: Self.made, site: "https://towpath.example"))
        let boxes = try printed.wordBoxes
        #expect(boxes.count > 100)
        for box in boxes { #expect(box.left >= Sheet.left - 1 && box.right <= Sheet.width - Sheet.left + 1, "\(box)") }
        let read = boxes.map(\.words).joined(separator: " ")
        for case .course(let course) in guide.sections.flatMap(\.parts) {
            for case .words(let words, _, .middle, _, _) in Drawing(course).shapes.map(\.form) {
                #expect(read.contains(words), "\(words)")
            }
        }
    }

    static let pictured = Guide.all.filter { guide in
        guide.sections.flatMap(\.parts).contains { if case .course = $0 { true } else { false } }
    }

    @Test("a course is drawn with a bar for each stretch, and its words say all that the bars show")
    func course() throws {
        for course in Self.courses {
            let drawing = Drawing(course)
            for stretch in course.stretches { #expect(drawing.alternative.contains(stretch.words)) }
            let bars = drawing.shapes.filter { if case .rectangle = $0.form { true } else { false } }
            #expect(bars.count == course.stretches.count)
            for case .rectangle(let at, let width, _, _) in bars.map(\.form) {
                #expect(at.x >= 100 && at.x + width <= drawing.width)
            }
        }
    }
}

/// Words and the least box that holds them.
struct WordBox {
    let words: String
    let left: Double
    let right: Double
    let y: Double
}

extension Drawing.Shape {
    /// With letters as wide as those of a wide font.
    fileprivate var wordBox: WordBox? {
        guard case .words(let words, let at, let anchor, let size, _) = form else { return nil }
        let width = Double(words.count) * size * 0.6
        let left =
            switch anchor {
            case .start: at.x
            case .middle: at.x - width / 2
            case .end: at.x - width
            }
        return WordBox(words: words, left: left, right: left + width, y: at.y)
    }
}

extension String {
    /// The headings of a tree of tags as poppler prints it, in the order in which they are read.
    fileprivate var headings: [(level: Int, words: String)] {
        var found: [(level: Int, words: String)] = []
        var isIn = false
        for line in split(separator: "\n").map({ $0.drop { $0 == " " } }) {
            if line.hasPrefix("\"") {
                if isIn { found[found.count - 1].words += line.dropFirst().dropLast() }
            } else if let level = line.first == "H" ? line.dropFirst().first?.wholeNumberValue : nil {
                found.append((level, ""))
                isIn = true
            } else if !line.hasPrefix("Span") {
                isIn = false
            }
        }
        return found.map { ($0.level, $0.words.split(separator: " ").joined(separator: " ")) }
    }

    fileprivate func lastRange(of part: String) -> Range<String.Index>? { ranges(of: part).last }
}
