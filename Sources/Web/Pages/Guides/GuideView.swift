import Clinical
import Guides

/// A guide as its page shows it: each source has a number, given in the order they are met.
struct GuideView {
    let guide: Guide
    let today: Day
    let tellsStaff: Bool
    let sources: [Citation]
    private let numbers: [Citation: Int]

    init(_ guide: Guide, today: Day, tellsStaff: Bool = false) {
        (self.guide, self.today, self.tellsStaff) = (guide, today, tellsStaff)
        sources = guide.citations
        numbers = Dictionary(zip(sources, 1...)) { first, _ in first }
    }

    func number(of citation: Citation) -> Int? { numbers[citation] }

    /// The numbers of each source, in the order they are met; what we are not equally sure of stands apart.
    var numbersBySource: [[Int]] {
        zip(1..., sources).reduce(into: []) { groups, numbered in
            let (number, citation) = numbered
            let group = groups.firstIndex { group in
                let first = sources[group[0] - 1]
                return first.source == citation.source && first.confidence == citation.confidence
            }
            if let group { groups[group].append(number) } else { groups.append([number]) }
        }
    }
}

extension HTML {
    mutating func guide(_ view: GuideView) {
        let guide = view.guide
        article(.class("guide")) { html in
            html.h1(guide.title)
            html.p(guide.lead, .class("lead"))
            if view.tellsStaff {
                html.notice(.warning, "This page is overdue") {
                    $0.p("It was to be read over by \(guide.reviewDueOn.spoken). Only staff see this note.")
                }
            }
            html.contents(of: guide)
            for section in guide.sections { html.guideSection(section, view) }
            html.p(.id("as-pdf")) { $0.a("View this page as PDF", .href(.guidePaper(guide.id))) }
            html.guideTip(on: view.today)
            html.guideSources(view)
            html.guideReview(guide)
        }
    }

    private mutating func contents(of guide: Guide) {
        nav(.class("contents"), .ariaLabel("On this page")) { html in
            html.ul { html in
                for section in guide.sections {
                    html.li { $0.a(section.title, .href(part: section.id)) }
                }
            }
        }
    }

    mutating func guideSection(_ told: GuideSection, _ view: GuideView) {
        section(.id(told.id)) { html in
            html.h2(told.title)
            for (number, part) in told.parts.enumerated() {
                html.guidePart(part, in: "\(told.id)-\(number + 1)", view)
            }
        }
    }

    private mutating func guideTip(on day: Day) {
        aside(.class("tip"), .ariaLabel("A thought for today")) { $0.p(TipWords.tip(on: day).text) }
    }

    mutating func guideSources(_ view: GuideView) {
        section(.id("sources")) { html in
            html.h2("Where this comes from")
            html.ul(.class("sources")) { html in
                for numbers in view.numbersBySource { html.li { $0.source(numbers, view.sources) } }
            }
        }
    }

    /// A source once, and under it each place in it, by the number that stands beside what it says.
    private mutating func source(_ numbers: [Int], _ sources: [Citation]) {
        let first = sources[numbers[0] - 1]
        let details = first.source.details
        if let address = details.address, let page = External(web: address) {
            a(details.title, .href(external: page), .rel("noreferrer"))
        } else {
            text(details.title)
        }
        text(" (\(details.edition)). ")
        span(first.standing, .class("hint"))
        ul { html in
            for number in numbers {
                html.li(.id("s\(number)")) { $0.text("\(number): \(sources[number - 1].section).") }
            }
        }
    }

    private mutating func guideReview(_ guide: Guide) {
        p(.class("hint")) { html in
            html.text("Read over on \(guide.reviewedOn.spoken), to be read over again by \(guide.reviewDueOn.spoken). ")
            html.text(guide.reviewer.map { "Signed off by \($0). " } ?? "Not yet signed off by a clinician. ")
            html.text("Reading age about \(guide.readingAge).")
        }
    }
}
