import Clinical
import Testing

@testable import Actions

@Suite("Six-digit codes")
struct OneTimeCodesTests {
    let secret = AuthenticatorSecret(bytes: Array("12345678901234567890".utf8))!

    @Test(
        "They are the last six digits of RFC 6238 appendix B",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func vectors(seconds: Int64, code: String) {
        #expect(secret.code(at: Instant(milliseconds: seconds * 1000)) == code)
    }

    @Test(
        "A code works in its own half minute and the one on either side, and no further",
        arguments: [
            (-60, false), (-31, false), (-30, true), (0, true), (29, true), (30, true), (59, true), (60, false),
        ])
    func window(secondsLater: Int, works: Bool) {
        let onTheStep = Instant("2026-11-20T12:00:00.000Z")!
        let code = secret.code(at: onTheStep)
        let step = secret.step(of: code, at: onTheStep.adding(seconds: secondsLater), after: nil)
        #expect(step == (works ? onTheStep.milliseconds / 30_000 : nil))
    }

    @Test("A code works once, and so does every code before it")
    func once() throws {
        let (code, before) = (secret.code(at: noon), secret.code(at: noon.adding(seconds: -30)))
        let step = try #require(secret.step(of: code, at: noon, after: nil))
        #expect(secret.step(of: code, at: noon.adding(seconds: 10), after: step) == nil)
        #expect(secret.step(of: before, at: noon, after: step) == nil)
        let next = secret.code(at: noon.adding(seconds: 30))
        #expect(secret.step(of: next, at: noon.adding(seconds: 30), after: step) == step + 1)
    }

    @Test(
        "Spaces do not matter; anything else does",
        arguments: ["", "28708", "2870822", "abcdef", "２８７０８２", "-287082"])
    func typed(wrong: String) {
        let moment = Instant(milliseconds: 59_000)
        #expect(secret.step(of: " 287 082 ", at: moment, after: nil) == 1)
        #expect(secret.step(of: wrong, at: moment, after: nil) == nil)
    }

    @Test("The address carries the secret as authenticator apps read it")
    func address() {
        #expect(secret.text == "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ")
        #expect(
            secret.address(account: "sam jones@towpath.example")
                == "otpauth://totp/Towpath:sam%20jones%40towpath.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Towpath&algorithm=SHA1&digits=6&period=30")
    }

    @Test("A secret is twenty bytes")
    func bytes() {
        #expect(AuthenticatorSecret(entropy: .seeded(1)).bytes.count == 20)
        #expect(AuthenticatorSecret(bytes: [1, 2, 3]) == nil)
    }
}

@Suite("Recovery codes")
struct RecoveryCodesTests {
    @Test("There are ten, all different, and each works once")
    func once() throws {
        let (shown, made) = RecoveryCodes.make(entropy: .seeded(3))
        #expect(Set(shown).count == 10 && made.left == 10)
        var stored = made
        for (number, code) in shown.enumerated() {
            let rest = try #require(stored.using(code.lowercased().replacing("-", with: " ")))
            #expect(rest.left == 9 - number)
            #expect(rest.using(code) == nil)
            stored = rest
        }
    }

    @Test("Another person's code is of no use, and what is stored shows none")
    func others() {
        let (mine, theirs) = (RecoveryCodes.make(entropy: .seeded(3)), RecoveryCodes.make(entropy: .seeded(4)))
        #expect(mine.stored.using(theirs.shown[0]) == nil)
        #expect(mine.stored.using("") == nil)
        let text = "\(mine.stored)"
        #expect(mine.shown.allSatisfy { !text.contains($0) && !text.contains($0.replacing("-", with: "")) })
    }
}

@Suite("Receipt codes and sign-in tokens")
struct ReceiptCodeTests {
    let code = ReceiptCode(entropy: .seeded(5))
    let key = [UInt8](repeating: 7, count: 32)

    @Test("A code is four groups of four letters and digits that cannot be mistaken for each other")
    func shape() {
        let groups = code.shown.split(separator: "-")
        #expect(groups.map(\.count) == [4, 4, 4, 4])
        #expect(code.shown.allSatisfy { !"ILOU".contains($0) })
    }

    @Test("Every code can be read back as shown, in lower case, run together or spaced, by seed")
    func readBack() throws {
        for seed in UInt64(0)..<200 {
            let code = ReceiptCode(entropy: .seeded(seed))
            let bare = code.shown.replacing("-", with: "")
            for typed in [code.shown, bare.lowercased(), " \(bare) ", bare.map(String.init).joined(separator: " ")] {
                #expect(ReceiptCode(typed: typed) == code, "seed \(seed): \(typed)")
            }
        }
    }

    @Test("The letters O, I and L are read as the digits they look like")
    func lookAlikes() {
        #expect(ReceiptCode(typed: "OoIiLl0011112222") == ReceiptCode(typed: "0011-1100-1111-2222"))
        #expect(ReceiptCode(typed: "7F3K\u{2013}9QHM\u{2013}2XVB\u{2013}N4TD")?.shown == "7F3K-9QHM-2XVB-N4TD")
    }

    @Test(
        "What cannot be a code is not one",
        arguments: [
            "", "7F3K", "7F3K-9QHM-2XVB-N4TU", "7F3K-9QHM-2XVB-N4TD-", "7F3K-9QHM-2XVB-N4TD5", "é".repeated(16),
        ])
    func notACode(typed: String) {
        let isWhole = typed == "7F3K-9QHM-2XVB-N4TD-"
        #expect((ReceiptCode(typed: typed) != nil) == isWhole)
    }

    @Test("A megabyte of text is refused without being read")
    func long() { #expect(ReceiptCode(typed: "0".repeated(1_000_000)) == nil) }

    @Test("What is stored cannot be made without the key, and differs from code to code")
    func digests() {
        #expect(code.digest(key: key).count == 64)
        #expect(code.digest(key: key) != code.digest(key: [UInt8](repeating: 8, count: 32)))
        #expect(code.digest(key: key) != ReceiptCode(entropy: .seeded(6)).digest(key: key))
        #expect(keyedDigest(of: "x", purpose: "receipt", key: key) != keyedDigest(of: "x", purpose: "other", key: key))
    }

    @Test("The digests are HMAC-SHA-256, as worked out by another program, and SHA-256 (FIPS 180-2, \"abc\")")
    func knownAnswers() throws {
        let receipt = try #require(ReceiptCode(typed: "7F3K-9QHM-2XVB-N4TD"))
        #expect(receipt.digest(key: key) == "ad0bc56eee49cba90439395cd01f9d743ae2bc70eb46703d328f34f7356423c7")
        #expect(digest(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("A sign-in token is read back only in its own shape, and only its digest is stored")
    func tokens() {
        let token = SignInToken(entropy: .seeded(8))
        #expect(SignInToken(token.text) == token)
        #expect(token.digest.count == 64 && !token.digest.contains(token.text))
        #expect(SignInToken(entropy: .seeded(9)).digest != token.digest)
        for wrong in ["", token.text + "0", token.text.uppercased() + "!", String(token.text.dropLast()) + "\n"] {
            #expect(SignInToken(wrong) == nil)
        }
    }

    @Test(
        "Two runs of bytes are the same only when every byte is",
        arguments: [
            ([], [], true), ([1], [1], true), ([1], [2], false), ([1, 2], [1], false), ([1, 2], [1, 3], false),
        ]
            as [([UInt8], [UInt8], Bool)])
    func same(a: [UInt8], b: [UInt8], isSame: Bool) { #expect(areSame(a, b) == isSame) }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
