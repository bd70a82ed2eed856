import Testing

@testable import Clinical

@Suite("A place whose name is typed a little wrong")
struct PlaceSpellingTests {
    private let gazetteer = Gazetteer(
        somePlaces + [
            place("M1", "Manchester", "Greater Manchester", 53.48, -2.24),
            place("M2", "Manchester", "Greater Manchester", 53.48, -2.25),
            place("CH1", "Chester", "Cheshire", 53.19, -2.89),
            place("BH21", "Colchester", "Dorset", 50.8, -1.98),
            place("MK9", "Milton Keynes", "Buckinghamshire", 52.04, -0.76),
            place("KA7", "Ayr", "South Ayrshire", 55.46, -4.63),
            place("LL58", "Ynys Môn", "Gwynedd", 53.28, -4.1),
            place("BT33", "Newcastle", "Down", 54.21, -5.89),
        ])

    private func meant(_ typed: String) -> [String]? {
        guard case .unknown(_, let suggestions) = gazetteer.find(typed) else { return nil }
        return suggestions.map(\.near)
    }

    @Test(
        "what may be meant is offered, the nearest spelling only, and the larger place first",
        arguments: [
            ("Leads", ["Leeds"]), ("leedss", ["Leeds"]), ("Machester", ["Manchester"]), ("MANCHSETER", ["Manchester"]),
            ("Edinborough", ["City of Edinburgh"]), ("Edinbrugh", ["City of Edinburgh"]), ("Bradfrod", ["Bradford"]),
            ("Collchester", ["Colchester"]), ("Miltonkeynes", ["Milton Keynes"]), ("Milton Keyns", ["Milton Keynes"]),
            ("Ynys Mon", ["Ynys Môn"]), ("Gomersl", ["Gomersal"]), ("Bradf", ["Bradford"]),
            ("New Castle under Lime", ["Newcastle-under-Lyme"]),
        ])
    func offered(typed: String, places: [String]) {
        #expect(meant(typed) == places)
    }

    @Test(
        "what stands round a name does not hide it",
        arguments: [
            ("Leeds West Yorkshire", ["Leeds"]), ("Leads, West Yorkshire", ["Leeds"]), ("near Leeds", ["Leeds"]),
            ("Ayr Scotland", ["Ayr"]), ("Milton Keyns Bucks", ["Milton Keynes"]),
            ("Batley or Bradford", ["Batley, Kirklees", "Bradford"]),
        ])
    func surrounded(typed: String, places: [String]) {
        #expect(meant(typed) == places)
    }

    @Test("a name that is more than one place's is told in full, and each choice typed again is found alone")
    func twice() throws {
        #expect(meant("Richmnd") == ["Richmond, Greater London", "Richmond, North Yorkshire"])
        let newcastles = try #require(meant("Newcastel"))
        #expect(Set(newcastles) == ["Newcastle, Down", "Newcastle upon Tyne", "Newcastle-under-Lyme"])
        for near in newcastles + ["Richmond, Greater London", "Richmond, North Yorkshire"] {
            guard case .found = gazetteer.find(near) else {
                Issue.record("\(near)")
                continue
            }
        }
    }

    @Test("five at most")
    func five() {
        let nortons = (1...8).map { place("NE\($0)", "Norton", "District \($0)", 50 + Double($0), -2) }
        guard case .unknown(_, let suggestions) = Gazetteer(nortons).find("Nortn") else {
            Issue.record("known")
            return
        }
        #expect(suggestions.map(\.near) == (1...5).map { "Norton, District \($0)" })
    }

    @Test(
        "nonsense, and what only looks like a postcode, is like nothing",
        arguments: [
            "", " ", "a", "xqzvw", "asdfgh", "Atlantis", "12345", "🛶", "ليدز", "<script>", "--", ", ,", "ZZ1 1ZZ",
            "the",
            "the my", "Lds", "Leeeeeeeds", String(repeating: "x", count: 40_000),
            String(repeating: "a ", count: 20_000),
        ])
    func nonsense(typed: String) {
        #expect(meant(typed) == [])
    }

    @Test(
        "what is known is never put in doubt", arguments: ["Leeds", "leeds", "LS1", "ls1 4ap", "Newcastle", "Richmond"])
    func known(typed: String) {
        #expect(meant(typed) == nil)
    }

    @Test(
        "slips are few in a short word and more in a long one",
        arguments: [(3, 0), (4, 1), (7, 1), (8, 2), (10, 2), (11, 3), (40, 3)])
    func slips(letters: Int, allowed: Int) {
        #expect(Slips.allowed(inLetters: letters) == allowed)
    }

    @Test("the first look at the letters never hides a word that is near enough")
    func firstLook() {
        var random = Seeded(seed: 20_261_121)
        for _ in 0..<5_000 {
            let word = (0..<8).map { _ in UInt8.random(in: 97...122, using: &random) }
            var typed = word
            for _ in 0..<Int.random(in: 0...3, using: &random) { typed.slip(&random) }
            guard let slips = Slips.between(word, typed, most: 3) else { continue }
            let words = "\(String(decoding: word, as: UTF8.self)) \(String(decoding: typed, as: UTF8.self))"
            #expect(LetterSet(word).mayBeWithin(slips, of: LetterSet(typed)), "\(words)")
        }
    }
}

extension [UInt8] {
    /// One letter left out, added, changed, or swapped with the next.
    fileprivate mutating func slip(_ random: inout Seeded) {
        let place = Int.random(in: 0...count, using: &random)
        let letter = UInt8.random(in: 97...122, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0 where place < count: remove(at: place)
        case 1 where place < count: self[place] = letter
        case 2 where place + 1 < count: swapAt(place, place + 1)
        default: insert(letter, at: place)
        }
    }
}
