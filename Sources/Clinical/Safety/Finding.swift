/// One thing a rule noticed. The screen, the API, the printed page and the log all show the same finding.
public struct Finding: Hashable, Codable, Sendable {
    public enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
        /// Shown only.
        case info
        /// Guidance: may be overridden, and the reason is recorded.
        case soft
        /// Law or an absolute limit: may not be overridden.
        case hard

        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .soft: 1
            case .hard: 2
            }
        }
    }

    /// A number the rule used, so that a reader can check the rule's arithmetic.
    public struct Number: Hashable, Codable, Sendable {
        public let name: String
        public let value: Int
        public let unit: Limit.Unit

        public init(_ name: String, _ value: Int, _ unit: Limit.Unit) {
            self.name = name
            self.value = value
            self.unit = unit
        }
    }

    /// Stable and kebab-case; stored with decisions.
    public let code: String
    /// Plain words for the person at the screen.
    public let sentence: String
    public let severity: Severity
    public let numbers: [Number]
    public let citation: Citation

    public init(
        code: String, sentence: String, severity: Severity, numbers: [Number] = [], citation: Citation
    ) {
        self.code = code
        self.sentence = sentence
        self.severity = severity
        self.numbers = numbers
        self.citation = citation
    }
}
