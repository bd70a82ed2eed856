import Testing

@testable import Clinical

@Suite("NHS numbers and telephone numbers")
struct NumberTests {
    @Test(
        "An NHS number is taken only with its right check digit",
        arguments: [
            ("9434765919", true), ("943 476 5919", true), ("943-476-5919", true), (" 943 476 5919 ", true),
            ("9434765918", false), ("9434765910", false), ("943476591", false), ("94347659190", false),
            ("0000000000", false), ("943476591X", false), ("", false), ("9876543210", true), ("9876543211", false),
        ])
    func checksNHSNumber(typed: String, isValid: Bool) {
        #expect((NHSNumber(typed) != nil) == isValid)
    }

    @Test("Any one digit mistyped, or any two neighbours swapped, is noticed (seed 11)")
    func noticesSlips() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<2_000 {
            let nine = (0..<9).map { _ in Int.random(in: 0...9, using: &random) }
            guard let check = NHSNumber.checkDigit(of: nine), nine.contains(where: { $0 != 0 }) else { continue }
            let digits = nine + [check]
            #expect(NHSNumber(digits.map(String.init).joined()) != nil)
            let place = Int.random(in: 0...9, using: &random)
            var wrong = digits
            wrong[place] = (wrong[place] + Int.random(in: 1...9, using: &random)) % 10
            #expect(NHSNumber(wrong.map(String.init).joined()) == nil)
            var swapped = digits
            let left = Int.random(in: 0...8, using: &random)
            swapped.swapAt(left, left + 1)
            if swapped != digits { #expect(NHSNumber(swapped.map(String.init).joined()) == nil) }
        }
    }

    @Test("It is printed in threes and a four")
    func printsSpaced() { #expect(NHSNumber("9434765919")?.spaced == "943 476 5919") }

    @Test(
        "However a UK number is typed, it is one number",
        arguments: [
            ("07700 900123", "07700900123"), ("+44 7700 900123", "07700900123"),
            ("+44 (0)7700 900 123", "07700900123"),
            ("0044 7700 900123", "07700900123"), ("447700900123", "07700900123"), ("7700900123", "07700900123"),
            ("(0113) 496-0000", "01134960000"), ("0113.496.0000", "01134960000"),
            ("0113 496 0000 ext 12", "01134960000"),
            ("0113 496 0000 x12", "01134960000"), ("٠٧٧٠٠٩٠٠١٢٣", "07700900123"), ("0800 1111 22", "0800111122"),
            ("01539 72000", "0153972000"), ("\u{200E}07700\u{2011}900123", "07700900123"),
            ("+33 1 23 45 67 89", "+33123456789"), ("00353 1 234 5678", "+35312345678"),
        ])
    func readsPhone(typed: String, digits: String) {
        #expect(PhoneNumber(typed)?.digits == digits)
    }

    @Test(
        "What cannot be a number is refused",
        arguments: [
            "", "   ", "none", "ask mum", "12345", "077009001234", "07700 90012", "020 7946 000", "+", "0", "x",
            "06700 900123", "+1234567890123456", "07700 900123 or 07700 900124", String(repeating: "0", count: 40_000),
        ])
    func refusesPhone(typed: String) {
        #expect(PhoneNumber(typed) == nil)
    }

    @Test("What was typed is kept")
    func keepsTyped() { #expect(PhoneNumber(" (0113) 496 0000 ")?.typed == "(0113) 496 0000") }

    @Test(
        "Only a mobile can take a text, and 070 is not one",
        arguments: [
            ("07700 900123", true), ("070 0000 0000", false), ("0113 496 0000", false), ("+33 6 12 34 56 78", true),
        ])
    func knowsMobiles(typed: String, isMobile: Bool) {
        #expect(PhoneNumber(typed)?.canTakeText == isMobile)
    }

    @Test(
        "A day is read as people type it",
        arguments: [
            ("12/3/1981", "1981-03-12"), ("12.03.1981", "1981-03-12"), ("12 March 1981", "1981-03-12"),
            ("12-mar-1981", "1981-03-12"), ("1981-03-12", "1981-03-12"), ("29/2/2000", "2000-02-29"),
            ("5 Sept 1990", "1990-09-05"),
        ])
    func readsDay(typed: String, day: String) {
        #expect(Day(typed: typed)?.description == day)
    }

    @Test(
        "A day that has to be guessed is refused",
        arguments: [
            "12/3/81", "3/1981", "31/2/1981", "29/2/1999", "12/13/1981", "12 m 1981", "", "0/1/1981", "1/1/0000",
        ])
    func refusesDay(typed: String) { #expect(Day(typed: typed) == nil) }
}
