import Testing

@testable import Clinical

@Suite("What the referral form refuses, and what it takes")
struct FormCheckTests {
    @Test("A form filled in well can be sent on every route", arguments: ReferralRoute.allCases)
    func goodFormIsSent(route: ReferralRoute) throws {
        #expect(FormPath.firstMissing(in: goodForm(route), today: formDay) == nil)
        _ = try ReferralForm(checking: goodForm(route), today: formDay)
    }

    @Test(
        "A birth date that cannot be is said so, beside its box",
        arguments: [
            ("21", "11", "2026", "future"), ("20", "11", "2027", "future"), ("31", "2", "1990", "no such day"),
            ("29", "2", "1999", "no such day"), ("0", "1", "1990", "no such day"), ("1", "13", "1990", "month"),
            ("1", "1", "81", "four figures"), ("1", "1", "0081", "120 years"), ("19", "11", "1905", "120 years"),
            ("", "1", "1981", "day is missing"), ("1", "", "", "month and the year"), ("x", "1", "1981", "no such day"),
        ])
    func refusesBirthDate(day: String, month: String, year: String, words: String) throws {
        let found = errors(on: .birth, goodForm(but: [.birthDay: day, .birthMonth: month, .birthYear: year]))
        #expect(found.map(\.field) == [.birthDay])
        #expect(try #require(found.first).sentence.contains(words))
    }

    @Test(
        "A birth date on the edge of what can be is taken",
        arguments: [("20", "11", "2026"), ("20", "11", "1906"), ("21", "11", "1905"), ("29", "feb", "2000")])
    func takesBirthDate(day: String, month: String, year: String) {
        #expect(errors(on: .birth, goodForm(but: [.birthDay: day, .birthMonth: month, .birthYear: year])).isEmpty)
    }

    @Test("An age group stands in for a birth date, and so does not saying", arguments: ["25-to-34", "not-said"])
    func takesAgeGroup(band: String) {
        let none: [FieldID: String] = [.birthDay: "", .birthMonth: " ", .birthYear: ""]
        #expect(errors(on: .birth, goodForm(but: none)).count == 1)
        #expect(errors(on: .birth, goodForm(but: none.merging([.ageBand: band]) { $1 })).isEmpty)
    }

    @Test(
        "A date and an age group that disagree are asked about again, on either side of each edge",
        arguments: [
            ("2008", "under-18", false), ("2008", "18-to-24", true), ("2009", "under-18", true),
            ("1981", "under-18", false), ("2001", "18-to-24", false), ("2001", "25-to-34", true),
            ("1981", "35-to-49", true), ("1961", "50-to-64", false), ("1961", "65-or-over", true),
            ("1981", "not-said", true), ("", "under-18", true),
        ])
    func ageAgrees(year: String, band: String, agrees: Bool) {
        let isDate = !year.isEmpty
        let answers = goodForm(but: [
            .birthDay: isDate ? "20" : "", .birthMonth: isDate ? "11" : "", .birthYear: year, .ageBand: band,
        ])
        let found = errors(on: .birth, answers)
        #expect(found.isEmpty == agrees && found.allSatisfy { $0.field == .ageBand })
    }

    @Test(
        "Any script, emoji and right-to-left writing is a name",
        arguments: ["محمد", "\u{202B}שרה\u{202C}", "王小明", "🌸", "👩‍👩‍👧", "सुनीता", "O’Brien", "X Æ"])
    func takesAnyName(name: String) throws {
        let answers = goodForm(but: [.given: name, .family: ""])
        let person = try ReferralForm(checking: answers, today: formDay).person(id: anID(1), organisation: anID(2))
        #expect(errors(on: .name, answers).isEmpty && answers[.given] == name)
        #expect(!person.name.called.isEmpty && !SearchTerms.terms(for: person).isEmpty)
    }

    @Test(
        "Only spaces, invisible marks or control characters are no name", arguments: ["   ", "\u{200F}", "\0\0", "\n"])
    func refusesEmptyName(name: String) {
        #expect(errors(on: .name, goodForm(but: [.given: name, .family: name])).map(\.field) == [.given])
    }

    @Test("NUL and control characters are dropped and new lines kept, however they are written")
    func stripsControls() {
        #expect(form([.hope: "a\0b\u{7}c\r\nd\re\nf\u{1B}[0m\u{85}"])[.hope] == "abc\nd\ne\nf[0m")
    }

    @Test(
        "A wrong postcode gets a message and a way on",
        arguments: [
            ("ZZ1 1AA", false), ("LS1 4CC", false), ("12345", false), ("", false), ("LS1 4AP", true),
            (" ls14ap ", true), ("LS1", true), ("🌸", false), ("LS1 4AP; --", false),
        ])
    func postcode(typed: String, isTaken: Bool) {
        let found = errors(on: .home, goodForm(but: [.postcode: typed]))
        #expect(found.map(\.field) == (isTaken ? [] : [.postcode]))
        #expect(found.allSatisfy { $0.sentence.contains("I don’t know") })
        #expect(errors(on: .home, goodForm(but: [.home: "not-known", .postcode: typed])).isEmpty)
        #expect(errors(on: .home, goodForm(but: [.home: "no-fixed-home", .postcode: typed])).isEmpty)
    }

    @Test(
        "Forty thousand characters are taken, one more is not, and nothing is lost",
        arguments: [(40_000, true), (40_001, false)])
    func longText(count: Int, isTaken: Bool) {
        let text = String(repeating: "a", count: count)
        let answers = goodForm(but: [.hope: text])
        #expect(errors(on: .hope, answers).isEmpty == isTaken)
        #expect(answers[.hope] == text)
    }

    @Test("Text too large for the sealed box is refused where it was typed: 40 kB of emoji, one endless letter")
    func tooLarge() {
        let emoji = goodForm(but: [.hope: String(repeating: "👩‍👩‍👧", count: 10_000)])
        #expect(errors(on: .hope, emoji).map(\.field) == [.hope])
        let endless = goodForm(but: [.given: "a" + String(repeating: "\u{301}", count: 30_000)])
        #expect(errors(on: .name, endless).map(\.field) == [.given])
        #expect(errors(on: .name, goodForm(but: [.given: String(repeating: "a", count: 501)])).count == 1)
    }

    @Test("A phone number is asked for only when a safe way needs one, and a text needs a mobile")
    func contactDetails() {
        #expect(errors(on: .details, goodForm(but: [.phone: ""])).map(\.field) == [.phone])
        #expect(errors(on: .details, goodForm(but: [.phone: "0113 496 0000"])).map(\.field) == [.phone])
        #expect(errors(on: .details, goodForm(but: [.ways: "phone-call", .phone: "0113 496 0000"])).isEmpty)
        #expect(errors(on: .details, goodForm(but: [.ways: "email", .phone: ""])).map(\.field) == [.email])
        #expect(errors(on: .details, goodForm(but: [.ways: "email", .email: "a@b"])).isEmpty)
        #expect(errors(on: .details, goodForm(but: [.ways: "none", .phone: ""])).isEmpty)
        #expect(errors(on: .ways, goodForm(but: [.ways: "none\ntext"])).map(\.field) == [.ways])
        #expect(errors(on: .ways, goodForm(but: [.ways: ""])).map(\.field) == [.ways])
    }

    @Test(
        "A secret that others may know is refused",
        arguments: [
            "sian", "SIÂN", "O'Brien", "obrien", "Sian O’Brien", "12/3/1981", "12031981", "120381", "1981", "19810312",
            "LS1 4AP", "ls14ap", "07700900123", "+44 7700 900123", "1203",
        ])
    func refusesKnownSecret(secret: String) {
        let answers = goodForm(but: [.secret: secret, .secretAgain: secret])
        #expect(errors(on: .secret, answers).map(\.field) == [.secret])
    }

    @Test(
        "A secret that anyone would try first is refused, and its neighbours are not",
        arguments: [
            ("1234", true), ("9876", true), ("0000", true), ("7 7 7 7", true), ("1981", true), ("2099", true),
            ("Password", true), ("abcd", true), ("🌸🌸🌸🌸", true), ("2580", true), ("1235", false), ("9786", false),
            ("0001", false), ("1899", false), ("2100", false), ("12345678x", false), ("passwords kept", false),
        ])
    func easilyGuessed(secret: String, isRefused: Bool) {
        let found = errors(on: .secret, goodForm(but: [.secret: secret, .secretAgain: secret]))
        #expect(found.isEmpty == !isRefused)
    }

    @Test(
        "A secret is 4 to 40 characters and the same twice",
        arguments: [
            ("abc", "abc", FieldID.secret), ("    ", "    ", .secret), ("jkwm", "jkwm", nil), ("🌸🐌🌊🪁", "🌸🐌🌊🪁", nil),
            (String(repeating: "ke", count: 20), String(repeating: "ke", count: 20), nil),
            (String(repeating: "k", count: 41), String(repeating: "k", count: 41), .secret),
            ("kettle", "kettel", .secretAgain), ("kettle", "", .secretAgain), ("Kettle ", "kettle", nil),
        ] as [(String, String, FieldID?)])
    func secretShape(secret: String, again: String, wrong: FieldID?) {
        let found = errors(on: .secret, goodForm(but: [.secret: secret, .secretAgain: again]))
        #expect(found.first?.field == wrong)
    }

    @Test("A choice that was not offered is refused", arguments: [FieldID.fits, .home, .howOften, .substances, .ways])
    func refusesForgedChoice(field: FieldID) {
        let answers = goodForm(but: [field: "forged"])
        #expect(FormPath.firstMissing(in: answers, today: formDay) != nil)
    }

    @Test("A draft that is not finished is refused with every page to mend")
    func refusal() {
        #expect {
            try ReferralForm(checking: goodForm(but: [.given: "", .family: "", .fits: ""]), today: formDay)
        } throws: { error in
            (error as? FormRefusal)?.pages.map(\.question) == [.name, .fits]
        }
        #expect(throws: FormRefusal.self) { try ReferralForm(checking: FormAnswers(), today: formDay) }
    }
}

func anID<Of>(_ number: UInt8) -> ID<Of> {
    ID(at: Instant(milliseconds: 0), random: Array(repeating: number, count: 10))
}
