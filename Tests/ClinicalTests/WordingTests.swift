import Clinical
import Testing

@Suite("A licensed wording loaded at run time")
struct WordingTests {
    /// JSON for AUDIT-C with invented words; each argument spoils one thing.
    static func auditC(
        items: Int = 3, points: [Int] = [0, 1, 2, 3, 4], text: String = "How much?", licence: String = "Held by us",
        validated: Bool = true
    ) -> [UInt8] {
        let answers = points.map { "{\"points\":\($0),\"text\":\"answer \($0)\"}" }.joined(separator: ",")
        let good = [0, 1, 2, 3, 4].map { "{\"points\":\($0),\"text\":\"answer \($0)\"}" }.joined(separator: ",")
        let list = (1...items).map { item in
            "{\"text\":\"\(item == 2 ? text : "Q")\",\"answers\":[\(item == 2 ? answers : good)]}"
        }
        return Array(
            """
            {"id":"licensed-1","instrument":"audit-c","language":"en-GB","licence":"\(licence)",
            "isValidated":\(validated),"items":[\(list.joined(separator: ","))]}
            """.utf8)
    }

    @Test("bears the plain name of the scale, and only when it is validated")
    func title() throws {
        #expect(try Wording(json: Self.auditC()).title == "AUDIT-C")
        #expect(
            try Wording(json: Self.auditC(validated: false)).title == "Based on AUDIT-C, wording not validated")
    }

    @Test("is refused when it does not fit, and says which item")
    func refused() {
        #expect(throws: WordingRefusal.wrongNumberOfItems(expected: 3, given: 4)) {
            try Wording(json: Self.auditC(items: 4))
        }
        #expect(throws: WordingRefusal.wrongPoints(item: 2, expected: [0, 1, 2, 3, 4], given: [0, 1, 2, 3])) {
            try Wording(json: Self.auditC(points: [0, 1, 2, 3]))
        }
        #expect(throws: WordingRefusal.wrongPoints(item: 2, expected: [0, 1, 2, 3, 4], given: [0, 1, 2, 3, 3])) {
            try Wording(json: Self.auditC(points: [0, 1, 2, 3, 3]))
        }
        #expect(throws: WordingRefusal.emptyText(item: 2)) { try Wording(json: Self.auditC(text: " ")) }
        #expect(throws: WordingRefusal.noLicence) { try Wording(json: Self.auditC(licence: "")) }
    }

    @Test("is refused when it cannot be read", arguments: ["", "{", "[]", "{\"id\":1}", "\u{0}"])
    func unreadable(text: String) {
        #expect(throws: WordingRefusal.self) { try Wording(json: Array(text.utf8)) }
    }

    @Test("is refused when it scores a reversed item the wrong way round, or does not say which answer is yes")
    func reversed() {
        for (yes, no) in [(1, 0), (nil, nil)] as [(Int?, Int?)] {
            let items = (1...10).map { number in
                let yesPoints = number == 3 ? yes : 1
                let answers = [0, 1].map { points in
                    Wording.Answer(
                        points, "answer",
                        means: yesPoints.map { points == $0 ? .yes : .no } ?? (no == nil ? nil : .no))
                }
                return Wording.Item("Q", answers)
            }
            let wording = Wording.own(.dast10, version: 9, reviewedOn: Day(number: 0), items)
            #expect(throws: WordingRefusal.yesAndNoSwapped(item: 3)) { try wording.check() }
        }
    }
}
