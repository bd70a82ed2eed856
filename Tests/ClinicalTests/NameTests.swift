import Testing

@testable import Clinical

@Suite("Names")
struct NameTests {
    @Test(
        "A Latin name folds to what anyone would type",
        arguments: [
            ("Siân", "sian"), ("JOSÉ", "jose"), ("Jose\u{301}", "jose"), ("Søren", "soren"), ("Łukasz", "lukasz"),
            ("Straße", "strasse"), ("ẞ", "ss"), ("Ægir", "aegir"), ("Đặng", "dang"), ("Nguyễn", "nguyen"),
            ("Nguye\u{302}\u{303}n", "nguyen"), ("Þóra", "thora"), ("Ğöksel", "goksel"), ("İpek", "ipek"),
            ("Işıl", "isil"), ("Œuvre", "oeuvre"), ("Ŋoma", "noma"), ("Ǆemal", "dzemal"), ("Çağrı", "cagri"),
        ])
    func foldsLatin(written: String, folded: String) {
        #expect(FoldedName(written).words == [folded])
    }

    @Test(
        "Apostrophes close up; hyphens, spaces and stops split",
        arguments: [
            ("O'Brien", ["obrien"]), ("O’Brien", ["obrien"]), ("O`Brien", ["obrien"]), ("Oʻahu", ["oahu"]),
            ("Smith-Jones", ["smith", "jones"]), ("Smith–Jones", ["smith", "jones"]),
            ("St. John", ["st", "john"]), ("Ann, Marie", ["ann", "marie"]), ("Ng'ang'a", ["nganga"]),
            ("", []), ("   ", []), ("'", []), ("\u{200F}", []), ("a\u{0}b", ["a", "b"]),
        ])
    func splits(written: String, words: [String]) {
        #expect(FoldedName(written).words == words)
    }

    @Test(
        "Other scripts and emoji are left as they are",
        arguments: ["محمد", "王小明", "सुनीता", "Юрий".lowercased(), "김민준", "🌸"])
    func leavesOtherScripts(name: String) {
        #expect(FoldedName(name).words == [name])
    }

    @Test("A direction mark from a phone keyboard changes nothing")
    func ignoresDirectionMarks() {
        #expect(FoldedName("\u{200F}محمد\u{200E}").words == FoldedName("محمد").words)
    }

    @Test(
        "However O'Brien, McDonald and De Souza are spaced, one search finds them",
        arguments: [
            ("O'Brien", "obrien"), ("O Brien", "obrien"), ("O'Brien", "brien"), ("OBrien", "obrien"),
            ("Mc Donald", "mcdonald"), ("Mc Donald", "donald"), ("De Souza", "desouza"), ("D'Angelo", "angelo"),
        ])
    func findsSpacings(written: String, wanted: String) {
        #expect(PersonName(family: written).searchWords.contains(wanted))
    }

    @Test("A name of 40,000 letters or 10,000 words cannot flood the index")
    func boundsTheIndex() {
        let long = PersonName(given: String(repeating: "a", count: 40_000), family: "Fry")
        #expect(long.searchWords == [String(repeating: "a", count: 40), "fry"])
        let many = PersonName(given: (0..<10_000).map { "name\($0)" }.joined(separator: " "))
        #expect(many.searchWords.count == 12)
    }

    @Test("They are called by the name they chose")
    func calledByChosenName() {
        #expect(PersonName(given: "Elizabeth", family: "Marsh", knownAs: "Bex").called == "Bex")
        #expect(PersonName(given: "Elizabeth", family: "Marsh").called == "Elizabeth")
        #expect(PersonName(family: "Marsh").called == "Marsh")
        #expect(PersonName(given: "Elizabeth", family: "Marsh", knownAs: "Bex").full == "Elizabeth Marsh (Bex)")
        #expect(PersonName(knownAs: "Bex").full == "Bex")
        #expect(PersonName(given: " \u{200F} ").isEmpty)
    }
}
