import Testing

@testable import Clinical

private let noon = UKTime.instant(day: Day("2026-11-20")!, minuteOfDay: 720)

/// What one thing says of each when they are set side by side at noon on a Friday.
private func cells(_ label: String, _ services: TreatmentService...) -> [Comparison.Cell?]? {
    let listed = zip(["c", "d", "e"], services).map { Listed(id: ID(String(repeating: $0, count: 26))!, entry: $1) }
    return Comparison(listed, waits: [:], at: noon).rows.first { $0.label == label }?.cells
}

private func service(_ name: String, checked: String, _ fill: (inout ServiceFacts) -> Void) -> TreatmentService {
    var facts = ServiceFacts()
    facts.name = name
    fill(&facts)
    return TreatmentService(
        key: DirectoryKey(directory: "test", reference: name),
        .init(source: FactSource(name: "a list", checkedOn: Day(checked)!), facts: facts))
}

@Suite("Services side by side say no more than is known")
struct ComparisonTests {
    private func pharmacy(checked: String) -> TreatmentService {
        service("pharmacy", checked: checked) {
            $0.settings = [.pharmacy]
            $0.opening = OpeningHours("mon-fri 09:00-18:30")
        }
    }

    private func meeting(_ way: MutualAidMeeting.Way, checked: String = "2026-11-01") -> TreatmentService {
        service("table", checked: checked) {
            $0.settings = [.mutualAid]
            $0.funding = [.free]
            $0.meeting = MutualAidMeeting(.smart, way, week: OpeningHours("thu 18:30-20:00"))
        }
    }

    @Test("hours checked a year and more ago are “last known, phone first”, never told as if they held")
    func oldHours() throws {
        let row = try #require(cells("Open", pharmacy(checked: "2026-11-01"), pharmacy(checked: "2025-05-20")))
        #expect(row[0]?.words == "Monday to Friday 09:00 to 18:30")
        #expect(row[1]?.words == "hours last known on 20 May 2025: phone first")
        let edges = try #require(cells("Open", pharmacy(checked: "2025-11-20"), pharmacy(checked: "2025-11-19")))
        #expect(edges[0]?.words.contains("18:30") == true && edges[1]?.words.contains("18:30") == false)
        let future = try #require(cells("Open", pharmacy(checked: "2026-12-01")))
        #expect(future[0]?.words.contains("18:30") == false, "a day that has not come is no day of checking")
    }

    @Test("of a meeting: when it meets and how, and that it is free to go, never that the NHS pays")
    func meetings() throws {
        let row = try #require(
            cells("Open", meeting(.both), meeting(.inPerson, checked: "2025-05-20"), meeting(.notNow)))
        #expect(row[0]?.words == "Thursday 6:30pm to 8pm; in a room, and online at the same time")
        #expect(row[1]?.words == "times last known on 20 May 2025: check first; in a room, face to face")
        #expect(row[2]?.words == "listed, but not meeting at present")
        #expect(cells("Who pays", meeting(.both))?.first??.words == "free to go")
        #expect(cells("Price", meeting(.both))?.first??.words == "free to go")
    }

    @Test("what is said under “getting in” is not asked again under pets, step-free or detox")
    func reconciled() {
        let kind = service("kind", checked: "2026-11-01") {
            $0.access = [.petsWelcome, .wheelchair]
            $0.settings = [.inpatientDetox]
            $0.funding = [.free]
        }
        #expect(cells("Pets", kind)?.first??.words == "pets welcome")
        #expect(cells("Step-free", kind)?.first??.words == "wheelchair access")
        #expect(cells("Detox in the same place", kind)?.first??.words == "yes")
        #expect(cells("Price", kind)?.first??.words == "free")
        let strict = service("strict", checked: "2026-11-01") {
            $0.pets = false
            $0.funding = [.free, .selfPay]
        }
        #expect(cells("Pets", kind, strict)?.last??.words == "no")
        #expect(cells("Price", kind, strict)?.last.map { $0 == nil } == true, "some pay there: ask how much")
    }

    @Test("a rating leads to what the inspector wrote; age and day stand once, and beside what is of another age")
    func links() throws {
        let rated = service("rated", checked: "2026-11-01") {
            $0.rating = RegulatorRating(words: "Good", link: "https://inspector.example/1")
        }
        let cell = try #require(cells("What the inspector said", rated)?.first ?? nil)
        #expect(cell.link == "https://inspector.example/1")
        #expect(cell.basis == nil && cell.warning == nil, "it is as old as the service's listing, which says so once")
        let inspector = TreatmentService.Account(
            source: FactSource(name: "an inspector", checkedOn: Day("2025-10-01")!),
            facts: {
                var facts = ServiceFacts()
                facts.provider = "Someone"
                return facts
            }())
        let both = TreatmentService(key: rated.key, rated.accounts[0], inspector)
        let listed = Listed(id: ID<ListedService>(String(repeating: "c", count: 26))!, entry: both)
        let comparison = Comparison([listed], waits: [:], at: noon)
        #expect(comparison.checked.map(\.words) == ["Checked 19 days ago, on 1 November 2026: a list."])
        let older = try #require(comparison.rows.first { $0.label == "Who runs it" }?.cells.first ?? nil)
        #expect(older.basis == "Checked 13 months ago, on 1 October 2025: an inspector.")
        #expect(older.warning == "Ask before you rely on it.")
    }

    @Test(
        "a price has a comma at the thousand, and by the day what a week of it comes to",
        arguments: [
            (1300, Price.Unit.week, "£1,300 a week"), (186, .day, "£186 a day, which is £1,302 a week"),
            (45, .session, "£45 a session"), (12_000, .stay, "£12,000 a stay: ask how many weeks that is"),
        ])
    func prices(pounds: Int, unit: Price.Unit, words: String) throws {
        #expect(try #require(Price(pounds: pounds, per: unit)).words == words)
    }
}
