import Testing

@testable import Clinical

@Suite("Two lists that speak of one service")
struct DirectoryMergeTests {
    private func said(_ name: String, by source: String, on day: Int = 20_000, of reference: String = "1")
        -> TreatmentService
    {
        var facts = ServiceFacts()
        facts.name = name
        return TreatmentService(
            key: DirectoryKey(directory: "cqc", reference: reference),
            .init(source: FactSource(name: source, checkedOn: Day(number: day)), facts: facts))
    }

    @Test("A second list adds what it says and silences nobody")
    func added() throws {
        let held = [said("Old", by: "A"), said("Other", by: "A", of: "2")]
        let merge = DirectoryMerge(present: held, incoming: [said("New", by: "B", on: 20_001)], acceptingShrink: false)
        #expect(merge.vanished.isEmpty && merge.new.isEmpty)
        let both = try #require(merge.changed.first)
        #expect(both.sources == ["A", "B"] && both.displayName == "New", "the one checked last is believed")
        let again = DirectoryMerge(
            present: [both, held[1]], incoming: [said("New", by: "B", on: 20_002)], acceptingShrink: false)
        #expect(again.unchanged.count == 1 && again.changed.isEmpty)
    }

    @Test("The same said again moves the day after thirty days, and not before", arguments: [(29, false), (30, true)])
    func confirmed(days: Int, isMoved: Bool) throws {
        let merge = DirectoryMerge(
            present: [said("Same", by: "A")], incoming: [said("Same", by: "A", on: 20_000 + days)],
            acceptingShrink: false)
        #expect(merge.confirmed.map { $0.listing.source.checkedOn.number } == (isMoved ? [20_000 + days] : []))
        #expect(merge.unchanged.count == (isMoved ? 0 : 1) && merge.changed.isEmpty)
    }

    @Test("Where one list falls silent, the other still stands")
    func silenced() throws {
        let both = said("Old", by: "A").hearing(said("New", by: "B", on: 20_001))
        let other = said("Other", by: "B", of: "2")
        let merge = DirectoryMerge(present: [both, other], incoming: [other], acceptingShrink: false)
        #expect(merge.changed == [said("Old", by: "A")] && merge.vanished.isEmpty)
    }

    @Test("A wish for a time is written and read the same", arguments: ["evening", "weekend", "always", "mon 09:05"])
    func wishes(_ text: String) throws {
        #expect(OpeningWish(text)?.text == text)
        for wrong in ["", "mon", "mon 24:00", "mon 9:05", "noday 09:00", text + "s"] {
            #expect(OpeningWish(wrong) == nil)
        }
    }

    @Test(
        "Opening hours are told in words",
        arguments: [
            ("always", "Day and night"), ("mon-fri 09:00-17:00", "Monday to Friday 09:00 to 17:00"),
            (
                "mon 09:00-17:00; tue 09:00-17:00; thu 09:00-17:00; sat 10:00-12:00",
                "Monday to Tuesday 09:00 to 17:00, Thursday 09:00 to 17:00, Saturday 10:00 to 12:00"
            ),
        ])
    func hours(_ text: String, words: String) throws {
        #expect(OpeningHours(text)?.inWords == words)
    }
}
