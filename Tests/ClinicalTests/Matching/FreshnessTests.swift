import Testing

@testable import Clinical

@Suite("How far a fact can be trusted for its age")
struct FreshnessTests {
    private let today = Day(number: 20_778)

    @Test(
        "Ninety days is fresh and a day more is not, a year is not old and a day more is, tomorrow nobody checked",
        arguments: [
            (0, Freshness.fresh), (1, .fresh), (89, .fresh), (90, .fresh), (91, .ageing), (364, .ageing),
            (365, .ageing), (366, .old), (4000, .old), (-1, .old),
        ])
    func edges(days: Int, freshness: Freshness) {
        #expect(Freshness(checkedOn: today.adding(days: -days), today: today) == freshness)
    }

    @Test("A doubt is said with every fact that is not fresh, and none with one that is")
    func doubt() {
        #expect(Freshness.fresh.warning == nil)
        #expect(Freshness.ageing.warning != nil && Freshness.old.warning?.contains("Ask") == true)
    }

    @Test(
        "An age is told as people tell it",
        arguments: [
            (0, "Checked today"), (1, "Checked yesterday"), (59, "Checked 59 days ago"), (60, "Checked 2 months ago"),
            (729, "Checked 24 months ago"), (730, "Checked 2 years ago"),
            (-2, "Checked on a day still to come (23 November 2026)"),
        ])
    func age(days: Int, words: String) {
        #expect(FactSource(name: "A list", checkedOn: today.adding(days: -days)).age(on: today) == words)
    }

    @Test("What is published is counted field by field, each fact at the day of the source that is believed")
    func counted() throws {
        let old = service("old") { $0.price = Price(pounds: 900, per: .week) }
        let checker = FactChecker(name: "Marged", team: "Leeds")
        let checked = try #require(old.corrected(.price, to: "950 week", by: checker, on: today))
        let all = DirectoryFreshness([old, checked])
        #expect(all.services == 2 && all.fields[.price]?.stated == 2 && all.fields[.pets] == nil)
        #expect(all.fields[.price]?.count(.fresh, on: today) == 1 && all.fields[.price]?.count(.old, on: today) == 1)
        #expect(all.facts(on: today) == 4 && all.facts(.fresh, on: today) == 1)
    }
}
