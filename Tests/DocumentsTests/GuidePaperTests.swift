import Clinical
import Documents
import Guides
import Testing

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

    @Test("a course is drawn with a bar for each stretch, and its words say all that the bars show")
    func course() throws {
        let courses = Guide.all.flatMap(\.sections).flatMap(\.parts).compactMap { part -> DayCourse? in
            if case .course(let course) = part { return course }
            return nil
        }
        for course in courses {
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
