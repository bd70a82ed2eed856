import Clinical
import Testing

@Suite("Limits, findings and decisions")
struct SafetyValueTests {
    static let limit = Limit(
        id: "review-interval", subject: "The review", unit: .weeks, absolute: 1...26, recommended: 2...12,
        citation: Citation(.dossier, "example", .low))

    @Test(
        "a limit allows, asks for a reason or refuses, on either side of each edge",
        arguments: [
            (0, Decision.Verdict.refused), (1, .needsReason), (2, .allowed), (12, .allowed), (13, .needsReason),
            (26, .needsReason), (27, .refused), (Int.max, .refused), (Int.min, .refused),
        ])
    func edges(value: Int, verdict: Decision.Verdict) {
        let decision = Self.limit.decide(value)
        #expect(decision.verdict == verdict)
        #expect(decision.findings.allSatisfy { $0.numbers.first?.value == value && $0.code == "review-interval" })
    }

    @Test("a finding from an unsure source says that it is unverified")
    func unverified() {
        #expect(Self.limit.decide(13).findings.first?.sentence.contains("(unverified)") == true)
    }

    @Test("a recommended range never reaches beyond the absolute one")
    func clamped() {
        let wide = Limit(
            id: "x", subject: "X", unit: .days, absolute: 1...5, recommended: 0...9,
            citation: Citation(.dossier, "example", .medium))
        #expect(wide.recommended == 1...5)
        #expect(wide.decide(6).verdict == .refused)
    }

    @Test("two decisions are equal only when their findings are, and the stricter verdict wins")
    func equality() {
        #expect(Self.limit.decide(13) != Self.limit.decide(14))
        #expect(Self.limit.decide(3) == Self.limit.decide(4))
        #expect(Self.limit.decide(13).and(Self.limit.decide(27)).verdict == .refused)
    }
}
