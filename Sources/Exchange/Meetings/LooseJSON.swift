import Clinical
import FoundationEssentials

/// A JSON value that may be of any sort: feeds write numbers as text, and lists as one value.
enum LooseJSON: Decodable {
    case text(String)
    case number(Double)
    case truth(Bool)
    case list([LooseJSON])
    case fields([String: LooseJSON])
    case nothing

    init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: AnyKey.self) {
            self = .fields(
                try Dictionary(
                    uniqueKeysWithValues: fields.allKeys.map { key in
                        (key.stringValue, try fields.decode(LooseJSON.self, forKey: key))
                    }))
        } else if var items = try? decoder.unkeyedContainer() {
            var list: [LooseJSON] = []
            while !items.isAtEnd { list.append(try items.decode(LooseJSON.self)) }
            self = .list(list)
        } else {
            self = LooseJSON.single(try decoder.singleValueContainer())
        }
    }

    private static func single(_ value: any SingleValueDecodingContainer) -> LooseJSON {
        if let text = try? value.decode(String.self) { return .text(text) }
        if let truth = try? value.decode(Bool.self) { return .truth(truth) }
        if let number = try? value.decode(Double.self) { return .number(number) }
        return .nothing
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension LooseJSON {
    /// Its words, trimmed; nil when there are none. A whole number is written without a fraction.
    var words: String? {
        switch self {
        case .text(let text):
            let trimmed = text.trimmed
            return trimmed.isEmpty ? nil : trimmed
        case .number(let number): return Int(exactly: number).map(String.init) ?? "\(number)"
        case .truth(let truth): return truth ? "yes" : "no"
        case .list, .fields, .nothing: return nil
        }
    }

    /// Its parts; one value is a list of one.
    var parts: [LooseJSON] {
        switch self {
        case .list(let list): list
        case .nothing: []
        default: [self]
        }
    }
}
