/// Which services name what, for lists that are not closed: languages and insurers.
struct NamesIndex: Sendable {
    /// How each service stands to a name that nobody has.
    private let without: [Standing]
    private let holders: [String: [Int]]

    init(_ lists: [[String]?]) {
        without = lists.map { $0 == nil ? .notStated : .missed }
        holders = lists.enumerated().reduce(into: [:]) { holders, next in
            for name in next.element ?? [] { holders[foldedWords(name), default: []].append(next.offset) }
        }
    }

    /// How each service stands to the name typed: whole, or a word with which a name begins.
    func standings(_ typed: String) -> [Standing] {
        let asked = foldedWords(typed)
        var standings = without
        for (name, services) in holders where name == asked || name.hasPrefix(asked + " ") {
            for service in services { standings[service] = .met }
        }
        return standings
    }
}
