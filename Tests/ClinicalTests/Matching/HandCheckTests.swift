import Testing

@testable import Clinical

@Suite("A fact that a member of staff checked with the service")
struct HandCheckTests {
    private let marged = FactChecker(name: "Marged Lewis", team: "Leeds")
    private let day = Day(number: 20_500)
    private let listed = service("one") {
        $0.price = Price(pounds: 900, per: .week)
        $0.phone = "01134960000"
        $0.place = at("LS1 4AP")
    }

    @Test("It is believed over the list, under the name of whoever checked it, and touches no other field")
    func believed() throws {
        let checked = try #require(listed.corrected(.price, to: "1000 week", by: marged, on: day))
        #expect(checked.price?.value == Price(pounds: 1000, per: .week))
        #expect(checked.price?.source.speaker == "Marged Lewis of Leeds, who asked them")
        #expect(checked.phone?.source == source && checked.displayName == "one")
        #expect(checked.facts(.price).map(\.value) == ["£1,000 a week", "£900 a week"])
    }

    @Test("Confirming keeps what was believed and moves its day, also a place with its point on the map")
    func confirmed() throws {
        var facts = ServiceFacts()
        facts.place = at("LS1 4AP")
        facts.place?.coordinate = Coordinate(latitude: 53.8, longitude: -1.5)
        let one = TreatmentService(
            key: DirectoryKey(directory: "test", reference: "1"), .init(source: source, facts: facts))
        let checked = try #require(one.confirmed(.place, by: marged, on: day))
        #expect(checked.place?.value == facts.place && checked.place?.source.checkedOn == day)
        #expect(one.confirmed(.price, by: marged, on: day) == nil, "there is nothing to confirm")
        #expect(one.corrected(.price, to: "cheap", by: marged, on: day) == nil)
    }

    @Test("Confirming one fact says nothing of any other")
    func confirmsOne() throws {
        let stated = ServiceField.allCases.filter { listed.accounts[0].facts.states($0) }
        #expect(stated.count >= 4)
        for field in stated {
            let check = try #require(listed.confirmed(field, by: marged, on: day)?.handChecks.first?.facts)
            #expect(ServiceField.allCases.filter(check.states) == [field])
        }
    }

    @Test("A list that is drawn up later does not win in silence for a year, and then it does")
    func outweighed() throws {
        let checked = try #require(listed.corrected(.price, to: "1000 week", by: marged, on: day))
        func hearing(after days: Int) -> TreatmentService {
            var facts = ServiceFacts()
            facts.price = Price(pounds: 700, per: .week)
            let source = FactSource(name: source.name, checkedOn: day.adding(days: days))
            return checked.hearing(TreatmentService(key: listed.key, .init(source: source, facts: facts)))
        }
        for days in [1, 364, 365] {
            let heard = hearing(after: days)
            #expect(heard.price?.value.pounds == 1000, "\(days)")
            #expect(heard.overruled(.price)?.value == "£700 a week", "the page says that a newer list differs")
        }
        #expect(hearing(after: 366).price?.value.pounds == 700)
        #expect(hearing(after: -1).overruled(.price) == nil, "an older list is no news")
    }

    @Test("Of two checks of a field the later one stays, on one day the last word; other fields are kept")
    func checkedTwice() throws {
        let first = try #require(listed.corrected(.price, to: "1000 week", by: marged, on: day))
        let other = try #require(first.corrected(.pets, to: "no", by: marged, on: day))
        let again = try #require(other.corrected(.price, to: "1100 week", by: marged, on: day))
        #expect(again.price?.value.pounds == 1100 && again.pets?.value == false)
        #expect(again.facts(.price).count == 2, "the list, and one check")
    }

    @Test("An import of an older copy brings no older check back")
    func olderCopy() throws {
        let older = try #require(listed.corrected(.price, to: "1000 week", by: marged, on: day))
        let newer = try #require(older.corrected(.price, to: "1100 week", by: marged, on: day.adding(days: 9)))
        #expect(newer.hearing(older).price?.value.pounds == 1100)
        #expect(older.hearing(newer).price?.value.pounds == 1100)
    }

    @Test("A service that its list no longer holds is not kept alive by a check alone")
    func vanishes() throws {
        let checked = try #require(listed.corrected(.price, to: "1000 week", by: marged, on: day))
        let merge = DirectoryMerge(
            present: [checked, service("two") { _ in }], incoming: [service("two") { _ in }],
            acceptingShrink: true)
        #expect(merge.vanished == [listed.key] && merge.changed.isEmpty)
        #expect(checked.sources == ["test list"], "no file speaks for what was checked by hand")
    }
}
