/// What someone is asked who types a field in.
public enum FieldShape: Sendable {
    case yesOrNo
    /// Any number of these.
    case anyOf([(code: String, words: String)])
    case oneOf([(code: String, words: String)])
    /// Something to type, and how.
    case typed(hint: String)
}

/// How one field is written in files and forms, read back, and told to people.
struct FieldCoding {
    let shape: FieldShape
    /// As files and forms write it, which `take` reads.
    let text: (ServiceFacts) -> String?
    let words: (ServiceFacts) -> String?
    /// False, and nothing is changed, when the text makes no sense.
    let take: (String, inout ServiceFacts) -> Bool
    let clear: (inout ServiceFacts) -> Void

    init<Value>(
        _ path: WritableKeyPath<ServiceFacts, Value?>, _ shape: FieldShape, text: @escaping (Value) -> String,
        words: @escaping (Value) -> String, read: @escaping (String) -> Value?
    ) {
        self.shape = shape
        self.text = { $0[keyPath: path].map(text) }
        self.words = { $0[keyPath: path].map(words) }
        take = { typed, facts in
            guard let value = read(typed) else { return false }
            facts[keyPath: path] = value
            return true
        }
        clear = { $0[keyPath: path] = nil }
    }
}

extension FieldCoding {
    /// A closed list divided by `|`. A word that is not on it makes no sense.
    static func codes<Code: RawRepresentable & CaseIterable>(
        _ path: WritableKeyPath<ServiceFacts, [Code]?>, _ words: @escaping (Code) -> String
    ) -> FieldCoding where Code.RawValue == String {
        FieldCoding(
            path, .anyOf(Code.allCases.map { ($0.rawValue, words($0)) }),
            text: { $0.map(\.rawValue).joined(separator: "|") },
            words: { $0.map(words).joined(separator: ", ") },
            read: { text in
                let codes = parts(text).map { Code(rawValue: $0) }
                return codes.isEmpty || codes.contains { $0 == nil } ? nil : codes.compactMap(\.self)
            })
    }

    static func code<Code: RawRepresentable & CaseIterable>(
        _ path: WritableKeyPath<ServiceFacts, Code?>, _ words: @escaping (Code) -> String
    ) -> FieldCoding where Code.RawValue == String {
        FieldCoding(
            path, .oneOf(Code.allCases.map { ($0.rawValue, words($0)) }), text: \.rawValue, words: words,
            read: { Code(rawValue: $0.lowercased()) })
    }

    static func names(_ path: WritableKeyPath<ServiceFacts, [String]?>, hint: String) -> FieldCoding {
        FieldCoding(
            path, .typed(hint: hint), text: { $0.joined(separator: "|") }, words: { $0.joined(separator: ", ") },
            read: { text in
                let names = parts(text)
                return names.isEmpty || names.contains { $0.count > 100 } ? nil : names
            })
    }

    static func yesOrNo(_ path: WritableKeyPath<ServiceFacts, Bool?>) -> FieldCoding {
        FieldCoding(
            path, .yesOrNo, text: { $0 ? "yes" : "no" }, words: { $0 ? "yes" : "no" },
            read: { ["yes": true, "no": false][$0.lowercased()] })
    }

    static func count(
        _ path: WritableKeyPath<ServiceFacts, Int?>, _ bounds: ClosedRange<Int>, hint: String,
        words: @escaping (Int) -> String
    ) -> FieldCoding {
        FieldCoding(
            path, .typed(hint: hint), text: { "\($0)" }, words: words,
            read: { Int($0).flatMap { bounds.contains($0) ? $0 : nil } })
    }

    static func line(
        _ path: WritableKeyPath<ServiceFacts, String?>, hint: String,
        check: @escaping (String) -> String? = { $0 }
    ) -> FieldCoding {
        FieldCoding(
            path, .typed(hint: hint), text: { $0 }, words: { $0 },
            read: { (1...1000).contains($0.utf8.count) ? check($0) : nil })
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
