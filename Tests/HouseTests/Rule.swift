import Testing

/// One thing that must hold over the whole tree, with an example that breaks it.
///
/// The example is not decoration: a rule that finds nothing wrong with it fails the
/// tests, so that no rule can go blind without anyone noticing.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    /// Small trees, each of which must draw at least one complaint.
    let bad: [[SourceFile]]
    /// Small trees that must draw none.
    var good: [[SourceFile]] = []
    let complaints: @Sendable ([SourceFile]) -> [Complaint]

    var testDescription: String { name }

    /// A rule about one file at a time.
    static func perFile(
        _ name: String, bad: [SourceFile], good: [SourceFile] = [],
        complaints: @escaping @Sendable (SourceFile) -> [Complaint]
    ) -> Rule {
        Rule(name: name, bad: bad.map { [$0] }, good: good.map { [$0] }) { $0.flatMap(complaints) }
    }
}

/// What a rule found, and where a person should look.
struct Complaint: CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}
