import Clinical
import Exchange
import Testing

@Suite("Our own directory file, and rows that are not right")
struct OwnFileTests {
    private let header = "reference,name,settings,substances,postcode,phone,price,opening,wait_days,source,checked_on\n"

    @Test(
        "a row that is not right is set aside with its line, field and reason, and the good ones are kept",
        arguments: [
            ("x,Name,community,,ZZ1 1AA,,,,,list,2026-01-01", "postcode"),
            ("x,Name,community,,nowhere,,,,,list,2026-01-01", "postcode"),
            ("x,,community,,LS1 4AP,,,,,list,2026-01-01", "name"), (",Name,,,,,,,,list,2026-01-01", "reference"),
            ("x,Name,castle,,LS1 4AP,,,,,list,2026-01-01", "settings"),
            ("x,Name,,beer,LS1 4AP,,,,,list,2026-01-01", "substances"),
            ("x,Name,,,LS1 4AP,,-5 week,,,list,2026-01-01", "price"),
            ("x,Name,,,LS1 4AP,,,nine to five,,list,2026-01-01", "opening"),
            ("x,Name,,,LS1 4AP,,,,-1,list,2026-01-01", "wait_days"), ("x,Name,,,LS1 4AP,,,,,,2026-01-01", "source"),
            ("x,Name,,,LS1 4AP,,,,,list,01/01/2026", "checked_on"), ("x", "name"),
            ("good,Name,,,LS1 4AP,,,,,list,2026-01-01", "reference"),
        ])
    func bad(row: String, field: String) throws {
        let good =
            "good,Näme,community|day-programme,alcohol, ls14ap ,113 496 0123,900 week,mon 09:00-17:00,5,list,"
            + "2026-01-01\n"
        let file = try services(Array((header + good + row + "\n").utf8))
        #expect(file.setAside.map(\.line) == [3] && file.setAside.first?.problem.field == field)
        let kept = try #require(file.kept.first)
        #expect(kept.place?.value.postalCode == "LS1 4AP" && kept.phone?.value == "01134960123")
    }

    @Test("an outcode absent from the imported places cannot exist; a wrong phone is left out and named")
    func outcodeAndPhone() throws {
        let rows = "a,A,,,LS99 4AP,,,,,list,2026-01-01\nb,B,,,LS1 4AP,12,,,,list,2026-01-01\n"
        let file = try services(Array((header + rows).utf8), known: [try #require(Outcode("LS1"))])
        #expect(file.setAside.first?.problem == FieldProblem("postcode", "there is no postcode district LS99"))
        #expect(file.left.map(\.field) == ["phone"] && file.kept.first?.phone == nil)
    }

    @Test(
        "a header we do not know, an empty file and a file that is not text are refused in words",
        arguments: ["", "\n", "a,b,c\n1,2,3\n", "\u{0}\u{1}\u{2}"])
    func unknownFile(text: String) {
        #expect(throws: UnknownFile.self) { try services(Array(text.utf8)) }
    }

    @Test("JSON that is not a list is refused; a service in it that cannot be read is set aside by its place")
    func json() throws {
        let context = ImportContext(checkedOn: fileDay)
        #expect(throws: UnknownFile.self) { try OwnJSON.read(Array("{}".utf8), context) }
        let text = #"[{"accounts":[]},{"key":{"directory":"d","reference":"r"},"accounts":[]}]"#
        var file = Imported<TreatmentService>()
        file.add(try OwnJSON.read(Array(text.utf8), context))
        #expect(file.setAside.map(\.line) == [1, 2] && file.setAside.first?.problem.field == "key")
    }
}
