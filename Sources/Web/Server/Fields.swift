/// What someone filled in, in the order the browser sent it: a form, or the query of an address.
struct Fields: Sendable, Equatable {
    private(set) var all: [(name: String, value: String)] = []

    /// Nothing filled in.
    init() {}

    /// Reads a coded form. Nil if it has more fields than any of our forms.
    init?(coded: [UInt8]) {
        for pair in coded.split(separator: UInt8(ascii: "&")) {
            guard all.count < Self.most else { return nil }
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = halves.first else { continue }
            all.append((FormCoding.decoded(name), halves.count > 1 ? FormCoding.decoded(halves[1]) : ""))
        }
    }

    /// The value of a field with spaces at either end taken off; empty if it was not sent.
    subscript(_ name: String) -> String { trimmed(exactly(name) ?? "") }

    /// The value just as it was sent, for passwords and sealed fields; nil if it was not sent.
    func exactly(_ name: String) -> String? { all.first { $0.name == name }?.value }

    /// Every value of a field that can be ticked more than once.
    func every(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    /// Whether the field, or the button of that name, was sent at all.
    func has(_ name: String) -> Bool { all.contains { $0.name == name } }

    /// The bytes of the longest value.
    var longest: Int { all.reduce(0) { max($0, $1.value.utf8.count) } }

    static func == (a: Fields, b: Fields) -> Bool { a.all.elementsEqual(b.all) { $0 == $1 } }

    private static let most = 500
}

private func trimmed(_ words: String) -> String {
    var rest = words[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}
