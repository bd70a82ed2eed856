import Clinical
import Testing

@Suite("Postcodes as people type them")
struct PostcodeTests {
    @Test(
        "a postcode is read in any case and spacing",
        arguments: [
            ("LS1 4AP", "LS1 4AP"), ("ls14ap", "LS1 4AP"), (" Ls1  4aP \t", "LS1 4AP"), ("ec1a1bb", "EC1A 1BB"),
            ("W1A 0AX", "W1A 0AX"), ("M11AE", "M1 1AE"), ("BT48 6DQ ", "BT48 6DQ"), ("B33 8TH", "B33 8TH"),
            ("CR2 6XH", "CR2 6XH"), ("DN551PT", "DN55 1PT"), ("LS1\u{A0}4AP", "LS1 4AP"), ("LS1 44AP", "LS14 4AP"),
        ])
    func reads(typed: String, written: String) {
        #expect(Postcode(typed)?.description == written)
    }

    @Test(
        "what is not the shape of a postcode is not one",
        arguments: [
            "", " ", "LS1", "LS1 4A", "1LS 4AP", "LSS1 4AP", "LS1 4CP", "LS1 4AO", "LS1A4 4AP", "GIR 0AA",
            "ＬＳ１ ４ＡＰ", "LS1-4AP", "LS1 4AP; DROP", "35630", "🏠", "L", "LS123 4AP",
        ])
    func refuses(typed: String) {
        #expect(Postcode(typed) == nil)
    }

    @Test("without a places file an unknown area cannot exist, and an unknown outcode can")
    func areaOnly() throws {
        #expect(try Postcode.checked("LS99 4AP", known: nil).description == "LS99 4AP")
        #expect(throws: PostcodeProblem.unknownArea("QX")) { try Postcode.checked("QX1 1AA", known: nil) }
        #expect(throws: PostcodeProblem.malformed("nowhere")) { try Postcode.checked("nowhere", known: nil) }
    }

    @Test("with a places file an outcode it does not hold cannot exist")
    func outcodes() throws {
        let known: Set = [try #require(Outcode("LS1"))]
        #expect(try Postcode.checked("ls1 4ap", known: known).description == "LS1 4AP")
        #expect(throws: PostcodeProblem.unknownOutcode("LS99")) { try Postcode.checked("LS99 4AP", known: known) }
    }

    @Test("there are 124 postcode areas, and an outcode knows its own")
    func areas() throws {
        #expect(PostcodeArea.all.count == 124)
        #expect(Outcode("bt48")?.area?.letters == "BT")
        #expect(Outcode("BX1")?.area == nil)
    }
}
