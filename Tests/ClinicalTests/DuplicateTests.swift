import Testing

@testable import Clinical

@Suite("Possible duplicates")
struct DuplicateTests {
    private typealias Sign = Duplicate.Sign

    static let first = PersonSearchTests.person(
        "Siân", "O'Brien", born: "1981-03-12", phones: ["07700 900123"], nhs: "9434765919", postcode: "LS1 4AP")

    static func other(
        _ given: String = "Ann", _ family: String = "Fry", born: String? = nil, phone: String? = nil,
        nhs: String? = nil, postcode: String? = nil
    ) -> Person {
        PersonSearchTests.person(
            given, family, born: born, phones: [phone].compactMap(\.self), nhs: nhs, postcode: postcode, number: 2)
    }

    @Test(
        "Two records that may be one human are shown with the reasons",
        arguments: [
            (other("Sian", "O Brien", born: "1981-03-12"), [Duplicate.Sign.sameBirthDayAndName]),
            (other("Jo", "Fry", nhs: "943 476 5919"), [.sameNHSNumber, .differentName]),
            (other("Sian", "Jones", born: "1981-03-12"), [.sameBirthDayAndFamilyName]),
            (other("Sian", "O’Brien", phone: "+44 7700 900123"), [.samePhone]),
            (other("Sian", "Obrein", postcode: "ls14ap"), [.similarNameAndPostcode]),
            (other("Sian", "O’Brien", born: "1981-12-03"), [.similarNameAndNearBirthDay]),
            (other("Sian", "O’Brien", born: "1982-03-12"), [.similarNameAndNearBirthDay]),
        ])
    func found(second: Person, signs: [Duplicate.Sign]) throws {
        let duplicate = try #require(Duplicate.between(Self.first, second))
        #expect(duplicate.signs == signs)
        #expect(duplicate.reasons.allSatisfy { !$0.isEmpty } && (35...100).contains(duplicate.score))
    }

    @Test(
        "People who are only a little alike are not shown",
        arguments: [
            other(), other("Sian", "O'Brien"), other("Sian", "Fry", born: "1990-01-05"),
            other("Ann", "Fry", born: "1981-03-12"), other("Ann", "Fry", postcode: "LS1 4AP"),
            other("Aoife", "O'Brien", born: "2009-07-30", phone: "07700 900123"),
            other("Patrick", "O'Brien", born: "1950-06-01", postcode: "LS1 4AP"),
            other("Aoife", "O'Brien", born: "1981-03-12", nhs: "9876543210"),
        ])
    func notFound(second: Person) { #expect(Duplicate.between(Self.first, second) == nil) }

    @Test("Nobody is a duplicate of themselves, or of anyone at another organisation")
    func neverAcrossOrganisations() {
        #expect(Duplicate.between(Self.first, Self.first) == nil)
        let elsewhere = Person(
            id: anID(9), organisation: anID(9), name: Self.first.name, birthDay: Self.first.birthDay,
            nhsNumber: Self.first.nhsNumber)
        #expect(Duplicate.between(Self.first, elsewhere) == nil)
    }

    @Test("It does not matter which is looked at first, and the most alike comes first (seed 3)")
    func symmetric() {
        var random = SplitMix64(seed: 3)
        let names = ["Sian", "Siân", "Sean", "Obrien", "O'Brien", "O Brien", "Fry", "Marsh", "王小明", ""]
        let people = (1...60).map { number in
            PersonSearchTests.person(
                names.randomElement(using: &random) ?? "", names.randomElement(using: &random) ?? "",
                born: ["1981-03-12", "1981-12-03", "1990-01-01", nil].randomElement(using: &random) ?? nil,
                phones: Bool.random(using: &random) ? ["07700 900123"] : [],
                postcode: Bool.random(using: &random) ? "LS1 4AP" : nil, number: UInt8(number))
        }
        for a in people {
            let found = Duplicate.find(of: a, among: people)
            #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
            for b in people {
                #expect(Duplicate.between(a, b)?.score == Duplicate.between(b, a)?.score)
            }
        }
    }
}
