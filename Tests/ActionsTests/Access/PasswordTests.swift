import Clinical
import Synchronization
import Testing

@testable import Actions

/// Real scrypt at a cost that a debug build can pay.
private let quick = PasswordCost(roundsPower: 4, blockSize: 8, parallelism: 1)!

@Suite("Passwords")
struct PasswordTests {
    let passwords = Passwords(cost: quick)

    @Test("The right password opens, another does not, also after being stored as text")
    func rightAndWrong() throws {
        let stored = try passwords.hash("three wet otters", entropy: .seeded(1))
        let readBack = try #require(PasswordHash(stored.text))
        #expect(readBack == stored)
        #expect(try passwords.matches("three wet otters", readBack))
        #expect(try !passwords.matches("three wet otter", readBack))
        #expect(try !passwords.matches("", readBack))
    }

    @Test("The stored text says how it was made and holds no password")
    func storedText() throws {
        let stored = try passwords.hash("three wet otters", entropy: .seeded(1))
        #expect(stored.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(!stored.text.contains("otters"))
        #expect("\(stored)" == "a password hash")
    }

    @Test("scrypt gives the answers of RFC 7914 section 12")
    func knownAnswer() throws {
        let cost = try #require(PasswordCost(roundsPower: 14, blockSize: 8, parallelism: 1))
        let salt = Array("SodiumChloride".utf8)
        let key = try #require(Passwords(cost: cost).derive(Array("pleaseletmein".utf8), salt, cost))
        let expected: [UInt8] = [
            0x70, 0x23, 0xBD, 0xCB, 0x3A, 0xFD, 0x73, 0x48, 0x46, 0x1C, 0x06, 0xCD, 0x81, 0xFD, 0x38, 0xEB,
            0xFD, 0xA8, 0xFB, 0xBA, 0x90, 0x4F, 0x8E, 0x3E, 0xA9, 0xB5, 0x43, 0xF6, 0x54, 0x5D, 0xA1, 0xF2,
        ]
        #expect(key == expected)
    }

    @Test("Today's cost is two to the seventeen rounds, and it works")
    func realCost() throws {
        let real = Passwords()
        #expect(real.cost.roundsPower == 17 && real.cost.blockSize == 8 && real.cost.parallelism == 1)
        let stored = try real.hash("three wet otters", entropy: .seeded(1))
        #expect(try real.matches("three wet otters", stored))
    }

    @Test("A password stored at an old cost still opens, and is known to need hashing again")
    func raisingTheCost() throws {
        let old = try passwords.hash("three wet otters", entropy: .seeded(1))
        let dearer = Passwords(cost: try #require(PasswordCost(roundsPower: 5, blockSize: 8, parallelism: 1)))
        #expect(try dearer.matches("three wet otters", old))
        #expect(dearer.isOutOfDate(old))
        #expect(!passwords.isOutOfDate(old))
    }

    @Test("The same word typed with composed and with separate accents is the same password")
    func accents() throws {
        let stored = try passwords.hash("caf\u{E9} by the canal", entropy: .seeded(1))
        #expect(try passwords.matches("cafe\u{301} by the canal", stored))
    }

    @Test("An unknown name, a wrong password and an endless one all cost the same work")
    func sameWork() throws {
        let asked = Mutex<[PasswordCost]>([])
        let counting = Passwords(cost: quick) { password, salt, cost in
            asked.withLock { $0.append(cost) }
            return password.count < 3000 && salt.count == 16 ? [UInt8](repeating: 0, count: 32) : nil
        }
        let stored = PasswordHash(
            cost: quick, salt: [UInt8](repeating: 1, count: 16), key: [UInt8](repeating: 9, count: 32))
        #expect(try !counting.matches("three wet otters", nil))
        #expect(try !counting.matches("three wet otters", stored))
        #expect(try !counting.matches(String(repeating: "x", count: 1_000_000), stored))
        #expect(try !counting.matches("", nil))
        #expect(asked.withLock { $0 } == [quick, quick, quick, quick])
    }

    @Test("The decoy opens to nothing, even to the bytes it is made of")
    func decoy() throws {
        let zeros = Passwords(cost: quick) { _, _, _ in [UInt8](repeating: 0, count: 32) }
        #expect(try !zeros.matches("three wet otters", nil))
    }

    @Test("When the computer cannot hash, that is said, and is not called a wrong password")
    func failure() {
        let failing = Passwords(cost: quick) { _, _, _ in nil }
        #expect(throws: PasswordHashingFailed()) { try failing.matches("three wet otters", nil) }
        #expect(throws: PasswordHashingFailed()) { try failing.hash("three wet otters", entropy: .seeded(1)) }
    }

    @Test(
        "A spoilt stored hash is not read",
        arguments: [
            "", "$", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA", "$scrypt$ln=40,r=8,p=1$S$K", "$scrypt$ln=4,r=8$S$K",
            "$scrypt$r=8,ln=4,p=1$S$K", "$bcrypt$ln=4,r=8,p=1$S$K", "$scrypt$ln=4,r=8,p=1$S",
            "$scrypt$ln=4,r=-8,p=1$S$K",
            "$scrypt$ln=4,r=8,p=1$S$K$", "$scrypt$ln=4,r=8,p=1$!$K",
        ])
    func spoilt(text: String) {
        let whole = text.replacing("$S", with: "$AAAAAAAAAAAAAAAAAAAAAA")
            .replacing("$K", with: "$" + String(repeating: "A", count: 43))
        #expect(PasswordHash(whole) == nil, "\(whole)")
    }

    @Test("The same with nothing spoilt is read, so the table above tests what it says")
    func unspoilt() {
        let text = "$scrypt$ln=4,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + String(repeating: "A", count: 43)
        #expect(PasswordHash(text)?.text == text)
    }
}

@Suite("What a new password must be")
struct PasswordRulesTests {
    @Test(
        "Each password and what is said of it",
        arguments: [
            ("elevenchars", [PasswordFault.tooShort(minimum: 12)]), ("twelve chars", []), ("three wet otters", []),
            ("", [.tooShort(minimum: 12)]), ("Sam Tester 1984", [.isYourName]), ("tester.sam.99!", [.isYourName]),
            ("samtestersamtester", [.isYourName]), ("sam@towpath.example", [.isYourName]),
            ("Password123456", [.isCommon]), ("P@ssw0rd-2026!", [.isCommon]), ("aaaaaaaaaaaa", [.isCommon]),
            ("123456789012", [.isCommon]), ("abcabcabcabc", [.isCommon]), ("qwertyuiopas", [.isCommon]),
            ("letmeinletmein", [.isCommon]), ("September2026", [.isCommon]), ("098765432109", [.isCommon]),
            ("Dog 1984 57 39 wall", []),
            (
                "\u{1F600}\u{1F680}\u{1F4A1}\u{1F9C0}\u{1F40C}\u{1F6B2}"
                    + "\u{1F334}\u{1F3B2}\u{1F4CE}\u{1F511}\u{1F9E6}\u{1F30A}",
                []
            ),
            ("مرحبا بكم في القناة", []),
        ])
    func faults(password: String, expected: [PasswordFault]) {
        #expect(PasswordRules.faults(in: password, names: ["Sam Tester", "sam@towpath.example"]) == expected)
    }

    @Test("Two hundred and fifty-six characters are enough, and one more is too many")
    func longest() {
        let words = String((0..<256).map { Character(UnicodeScalar(UInt8(97 + $0 * $0 % 23))) })
        #expect(PasswordRules.faults(in: words, names: []).isEmpty)
        #expect(PasswordRules.faults(in: words + "x", names: []) == [.tooLong(maximum: 256)])
        let oneHugeCharacter = "e" + String(repeating: "\u{301}", count: 5000)
        #expect(PasswordRules.faults(in: oneHugeCharacter, names: []) == [.tooLong(maximum: 256)])
    }

    @Test("What is said is said in words")
    func words() {
        for fault in [PasswordFault.tooShort(minimum: 12), .tooLong(maximum: 256), .isYourName, .isCommon] {
            #expect(fault.words.hasSuffix("."))
        }
        #expect(PasswordFault.tooShort(minimum: 12).words.contains("12 characters"))
    }
}
