import Clinical
import Guides
import Testing

@Suite("The guides")
struct GuideTests {
    @Test("every address and every anchor is there once, and is one that a link can hold", arguments: Guide.all)
    func anchors(guide: Guide) {
        #expect(Guide.all.count { $0.id == guide.id } == 1)
        var seen: Set<String> = ["sources", "as-pdf"]
        for id in guide.anchors + [guide.id] {
            #expect(id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(id)")
        }
        // A source's own anchor is its number: `s12`.
        #expect(guide.anchors.allSatisfy { $0.wholeMatch(of: /s[0-9]+/) == nil })
        for id in guide.anchors { #expect(seen.insert(id).inserted, "\(guide.id)#\(id) stands twice") }
    }

    @Test("everything told has a source", arguments: Guide.all)
    func sourced(guide: Guide) {
        for part in guide.sections.flatMap(\.parts) {
            switch part {
            case .onward: break
            case .list(let facts), .steps(let facts): #expect(facts.allSatisfy { !$0.citations.isEmpty })
            case .paragraph(let fact): #expect(!fact.citations.isEmpty, "\(guide.id): \(fact.text)")
            case .views(let views): #expect(views.count >= 2, "a disagreement has two sides")
            default: #expect(!part.citations.isEmpty, "\(guide.id)")
            }
        }
    }

    @Test("every row of a table is as long as its head, and every column has a name", arguments: Guide.all)
    func tables(guide: Guide) {
        for case .table(let table) in guide.sections.flatMap(\.parts) {
            #expect(!table.header.contains(""), "\(guide.id): \(table.caption)")
            for row in table.rows { #expect(row.count == table.header.count, "\(guide.id): \(row)") }
        }
    }

    @Test("every way on to another guide leads somewhere, and every guide has a way on", arguments: Guide.all)
    func onward(guide: Guide) {
        let ways = guide.sections.flatMap(\.parts).flatMap { part in
            if case .onward(let ways) = part { ways } else { [Onward]() }
        }
        #expect(!ways.isEmpty)
        for case .guide(let id, _) in ways { #expect(Guide.named(id) != nil, "\(guide.id) leads to \(id)") }
    }

    @Test("every substance has a guide, unless it is something else", arguments: Substance.allCases)
    func substances(substance: Substance) {
        #expect((Guide.about(substance) != nil) == (substance != .other))
    }

    @Test("a guide about what is dangerous to stop says so before it says how to stop", arguments: Substance.allCases)
    func stopping(substance: Substance) throws {
        guard substance.stoppingDanger.kind == .dangerous, let guide = Guide.about(substance) else { return }
        let section = try #require(guide.sections.first { $0.id == "stopping" })
        let start = section.text.prefix(600).lowercased()
        #expect(start.contains("do not stop") || start.contains("do not just stop"))
        #expect(guide.text.contains("999"))
    }

    @Test("what a course says of hours and days is in their order", arguments: Guide.all)
    func courses(guide: Guide) {
        for case .course(let course) in guide.sections.flatMap(\.parts) {
            let starts = course.stretches.map(\.hours.lowerBound)
            #expect(starts == starts.sorted() && !course.citations.isEmpty)
        }
    }

    @Test("the rules on limits in the blood are named only for what they say", arguments: Guide.of(.substance))
    func limits(guide: Guide) throws {
        let driving = try #require(guide.sections.first { $0.id == "driving" })
        for part in driving.parts where part.citations.contains(where: { $0.source == .drugDriving }) {
            #expect(part.text.contains("limit") || part.text.contains("defence"), "\(guide.id): \(part.text)")
            #expect(!part.text.contains("unfit"), "\(guide.id): \(part.text)")
        }
    }

    @Test("each price stands beside the name of the site that gives it, as in a plan")
    func prices() throws {
        let prices = try #require(Guide.named("paying-for-treatment")?.sections.first { $0.id == "prices" })
        let tables = prices.parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
        let rows = tables.flatMap(\.rows)
        for price in PlanPrice.all where price.item != .rehabWeek {
            let by = price.by ?? "name not kept"
            #expect(rows.contains { $0[1].contains(price.low.words) && $0[2] == by }, "\(price.item) by \(by)")
        }
    }

    @Test("how long a drink detox takes is told by both who say so, each by name", arguments: ["alcohol", "detox"])
    func drinkDetox(id: String) throws {
        let guide = try #require(Guide.named(id))
        let part = try #require(guide.sections.flatMap(\.parts).first { $0.text.contains("6 to 13 days") })
        for words in ["Help4Addiction's guide", "7 to 10 days", "as the least", "NICE CG115"] {
            #expect(part.text.contains(words), "\(words)")
        }
        #expect(part.citations.map(\.source).contains(.briefRehab) && part.citations.map(\.source).contains(.cg115))
    }

    @Test("a guide is overdue on the day after its year is up, and not before")
    func overdue() throws {
        let guide = try #require(Guide.named("ketamine"))
        #expect(guide.reviewDueOn == guide.reviewedOn.adding(days: 365))
        #expect(!guide.isOverdue(on: guide.reviewDueOn))
        #expect(guide.isOverdue(on: guide.reviewDueOn.adding(days: 1)))
    }

    @Test("one thought a day, each in its turn, whatever the day")
    func tips() {
        let days = (-3...40).map { Day(number: $0) }
        for day in days { #expect(!TipWords.tip(on: day).text.isEmpty) }
        #expect(Set(days.map { TipWords.tip(on: $0).text }).count == 12)
    }
}

extension Guide {
    fileprivate var anchors: [String] {
        sections.flatMap { section in
            [section.id] + section.parts.compactMap { if case .paragraph(let fact) = $0 { fact.id } else { nil } }
        }
    }
}
