/// What the rules say about something a person wants to do, with everything they noticed on the way.
///
/// The verdict is worked out from the findings, so the two can never disagree; two decisions are equal only
/// when their findings are.
public struct Decision: Hashable, Codable, Sendable {
    public enum Verdict: String, Codable, CaseIterable, Sendable {
        case allowed
        case needsReason = "needs-reason"
        case refused
    }

    public let findings: [Finding]

    public init(_ findings: [Finding]) { self.findings = findings }

    public var verdict: Verdict {
        switch findings.map(\.severity).max() {
        case .hard: .refused
        case .soft: .needsReason
        case .info, nil: .allowed
        }
    }

    /// Both sets of findings; the stricter verdict wins.
    public func and(_ other: Decision) -> Decision { Decision(findings + other.findings) }
}
