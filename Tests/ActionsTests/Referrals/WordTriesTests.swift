import Clinical
import TestSupport
import Testing

@testable import Actions

@Suite("Guessing the word of a receipt")
struct WordTriesTests {
    @Test("Whoever finds a card tries few words in a day, from however many networks")
    func aDay() async throws {
        try await inHouse(.sqlite) { test in
            let code = ReceiptCode(entropy: test.house.entropy).shown
            var heard = 0
            for minute in 0..<1440 {
                do throws(ReceiptRefusal) {
                    _ = try await ReadReceiptStatus.run(
                        code: code, word: "\(1000 + minute)", from: Network("10.0.\(minute / 200).\(minute % 200)"),
                        in: test.house)
                } catch {
                    if case .notFound = error { heard += 1 }
                }
                test.clock.advance(minutes: 1)
            }
            #expect((10...50).contains(heard), "of ten thousand PINs, \(heard) were tried")
        }
    }

    @Test("What strangers mistype makes nobody else wait")
    func strangers() async throws {
        try await inHouse(.sqlite) { test in
            func look(_ code: String, _ last: Int) async -> Bool {
                do throws(ReceiptRefusal) {
                    _ = try await ReadReceiptStatus.run(
                        code: code, word: "kettle", from: Network("10.1.0.\(last)"), in: test.house)
                } catch {
                    if case .notFound = error { return true }
                }
                return false
            }
            for stranger in 0..<40 { #expect(await look("rubbish \(stranger)", stranger)) }
            #expect(await look("other rubbish", 200))
        }
    }
}
