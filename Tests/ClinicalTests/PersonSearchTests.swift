import Testing

@testable import Clinical

@Suite("Finding a person")
struct PersonSearchTests {
    static let organisation = ID<Organisation>(at: Instant(milliseconds: 0), random: Array(repeating: 0, count: 10))

    static func person(
        _ given: String, _ family: String, born: String? = nil, phones: [String] = [], nhs: String? = nil,
        postcode: String? = nil, number: UInt8 = 1
    ) -> Person {
        Person(
            id: ID(at: Instant(milliseconds: 0), random: Array(repeating: number, count: 10)),
            organisation: organisation, name: PersonName(given: given, family: family),
            birthDay: born.flatMap { Day($0) }, phones: phones.compactMap { PhoneNumber($0) }, postcode: postcode,
            nhsNumber: nhs.flatMap { NHSNumber($0) })
    }

    let brien = person("Sinéad", "O'Brien", born: "1981-03-12", phones: ["+44 7700 900123"], nhs: "9434765919")

    @Test("A person can be found by each start of each name, the whole, birth day, NHS number and phone")
    func listsTerms() {
        let terms = Set(SearchTerms.terms(for: brien))
        let expected: [SearchTerm] = [
            SearchTerm(.nameStart, "si"), SearchTerm(.nameStart, "sinea"), SearchTerm(.nameWhole, "sinead"),
            SearchTerm(.nameStart, "ob"), SearchTerm(.nameStart, "obrie"), SearchTerm(.nameWhole, "obrien"),
            SearchTerm(.nameStart, "br"), SearchTerm(.birthDay, "1981-03-12"),
            SearchTerm(.nhsNumber, "9434765919"), SearchTerm(.phone, "07700900123"),
        ]
        #expect(terms.isSuperset(of: expected))
        #expect(!terms.contains(SearchTerm(.nameStart, "sinead")) && !terms.contains(SearchTerm(.nameStart, "s")))
        #expect(terms.count == SearchTerms.terms(for: brien).count)
    }

    @Test(
        "What a worker types finds her",
        arguments: [
            "o'brien 12/3/1981", "ob", "OBRIEN sin", "sinéad o’brien", "brien", "o brien", "07700 900123",
            "7700900123", "+44 (0)7700 900 123", "943 476 5919", "9434765919", "12 March 1981", "1981-03-12",
            "obrien, sinead 12.3.1981 07700 900123 943 476 5919", "12 3 1981",
        ])
    func finds(typed: String) {
        let query = SearchTerms.query(fromTyped: typed)
        #expect(!query.terms.isEmpty)
        #expect(Set(query.terms).isSubset(of: SearchTerms.terms(for: brien)))
        #expect(query.matches(brien))
        #expect(query.notUnderstood.isEmpty)
    }

    @Test("A long word looks up its first five letters, and the opened record must have the rest")
    func confirmsLongWords() {
        let query = SearchTerms.query(fromTyped: "obrienski")
        #expect(query.terms == [SearchTerm(.nameStart, "obrie")])
        #expect(!query.matches(brien))
    }

    @Test(
        "What does not fit her does not match",
        arguments: ["sinead 13/3/1981", "obrian", "07700 900124", "987 654 3210", "sinead smith"])
    func doesNotMatch(typed: String) {
        #expect(!SearchTerms.query(fromTyped: typed).matches(brien))
    }

    @Test("One letter is too little to look for, unless it is the whole name", arguments: ["", " ", "'", "-"])
    func tooLittle(typed: String) {
        #expect(SearchTerms.query(fromTyped: typed).terms.isEmpty)
        #expect(SearchTerms.query(fromTyped: "王").terms == [SearchTerm(.nameWhole, "王")])
    }

    @Test("A two-figure year is shown back, not guessed")
    func asksForTheYear() {
        let query = SearchTerms.query(fromTyped: "brien 12/3/81")
        #expect(query.notUnderstood == ["12/3/81"])
        #expect(query.terms == [SearchTerm(.nameStart, "brien")])
    }

    @Test("A page of text pasted into the search box costs little")
    func bounded() {
        let query = SearchTerms.query(
            fromTyped: (0..<10_000).map { "word\(String($0, radix: 26))x" }.joined(separator: " "))
        #expect(query.terms.count <= 8)
    }

    @Test("Every person is found by any whole word of their name, and by any start of it (seed 5)")
    func everyStartFinds() {
        var random = SplitMix64(seed: 5)
        let letters = Array("aàbcdeéfghijklmnopqrsßtuøvwxyzłñ'’ -محم王明🌸")
        for round in 0..<1_000 {
            let written = String(
                (0..<Int.random(in: 1...14, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
            let person = Self.person(written, "Fry")
            let terms = Set(SearchTerms.terms(for: person))
            for word in FoldedName(written).words {
                let typed = String(word.prefix(Int.random(in: 2...8, using: &random)))
                let query = SearchTerms.query(fromTyped: typed)
                #expect(Set(query.terms).isSubset(of: terms), "round \(round): \(written) by \(typed)")
                #expect(query.matches(person), "round \(round): \(written) by \(typed)")
            }
        }
    }
}
