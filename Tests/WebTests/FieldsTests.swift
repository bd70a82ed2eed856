import Testing

@testable import Web

@Suite("What a form sends is what was written")
struct FieldsTests {
    @Test(
        "Words come through coding and back",
        arguments: [
            "", "plain", "a b", "a+b", "100% & more = better", "Siân محمد 👩🏽‍⚕️", "two\nlines", "\u{202E}abc", "%41",
            "~-._",
        ])
    func roundTrip(words: String) throws {
        let coded = "a=\(FormCoding.encoded(words))&\(FormCoding.encoded(words + "x"))=b"
        let fields = try #require(Fields(coded: Array(coded.utf8)))
        #expect(fields.exactly("a") == words)
        #expect(fields.exactly(words + "x") == "b")
    }

    @Test("A badly coded form is read as well as it can be and never traps")
    func badCoding() throws {
        for coded in ["%", "%4", "a=%zz&b=%", "&&==&=&", "a=%ff%fe", "a=%00", "=%F0%9F", "a=b=c"] {
            _ = try #require(Fields(coded: Array(coded.utf8)))
        }
        #expect(Fields(coded: Array("a=%zz".utf8))?["a"] == "%zz")
        #expect(Fields(coded: Array("a=%ff".utf8))?["a"] == "\u{FFFD}")
        #expect(Fields(coded: Array("a=b=c".utf8))?["a"] == "b=c")
        #expect(Fields(coded: Array("a=1%0D%0A2%0D3%0A4".utf8))?["a"] == "1\n2\n3\n4")
    }

    @Test("Any bytes at all can be read, by seed")
    func anyBytes() {
        for seed in UInt64(1)...300 {
            var state = seed
            let bytes = (0..<200).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: state >> 33)
                return byte % 5 == 0 ? UInt8(ascii: "%") : byte % 7 == 0 ? UInt8(ascii: "&") : byte
            }
            let fields = Fields(coded: bytes)
            #expect(fields != nil, "seed \(seed)")
        }
    }

    @Test("Spaces round an answer are taken off, but not from a password")
    func spaces() throws {
        let fields = try #require(Fields(coded: Array("a=+x+y%09%0A&b=1&b=2".utf8)))
        #expect(fields["a"] == "x y")
        #expect(fields.exactly("a") == " x y\t\n")
        #expect(fields.every("b") == ["1", "2"])
        #expect(fields["none"] == "")
        #expect(fields.exactly("none") == nil)
    }

    @Test("A form with more fields than any of ours is refused")
    func tooMany() {
        #expect(Fields(coded: Array(String(repeating: "a=1&", count: 500).utf8)) != nil)
        #expect(Fields(coded: Array(String(repeating: "a=1&", count: 501).utf8)) == nil)
    }

    @Test("Cookies are found by their whole name")
    func cookies() {
        let cookies = Cookies("a=1; visit=xyz==; visitor=no")
        #expect(cookies["visit"] == "xyz==")
        #expect(cookies["visitor"] == "no")
        #expect(cookies["vis"] == nil)
        #expect(Cookies(nil).isEmpty)
    }
}
