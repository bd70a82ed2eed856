/// The names of the services and providers that treat drug and alcohol problems, to know one when it is typed.
public struct ServiceNames: Sendable {
    private let folded: Set<String>
    private let short: Set<String>

    /// Meetings are left out, as many are named for a day or a street; so are pharmacies, which tell nothing.
    public init(_ services: [TreatmentService]) {
        let treating = services.filter { service in
            let settings = Set(service.settings?.value ?? [])
            return settings.isEmpty || !settings.isSubset(of: [.mutualAid, .pharmacy])
        }
        let names = treating.flatMap { [$0.displayName, $0.provider?.value ?? ""] }
        folded = Set(names.flatMap(Self.spoken).filter { $0.count > 2 })
        // Many a service is named for its town, which tells nothing.
        let towns = Set(services.compactMap { $0.place?.value.town.map(foldedWords) })
        short = Set(names.compactMap(Self.distinctive)).subtracting(towns)
    }

    public static let none = ServiceNames([])

    /// Whether this is the name of one, whole.
    public func contains(_ typed: String) -> Bool { folded.contains(foldedWords(typed)) }

    /// Whether this is how people say the name of one: its own words, without what kind of place it is. A single word
    /// may be the name of a person too.
    public func containsShort(_ typed: String) -> Bool { short.contains(foldedWords(typed)) }

    /// `Winding Hole` of `Winding Hole detox unit, Leeds`; nil for a name that is all of a kind, or has no such end. A
    /// single word is taken only when it is long: the short ones are first names and plain words.
    private static func distinctive(_ name: String) -> String? {
        let words = foldedWords(name).split(separator: " ").map(String.init)
        guard let end = words.firstIndex(where: kinds.contains), (1...3).contains(end) else { return nil }
        guard end > 1 || words[0].count >= 6 else { return nil }
        return words[..<end].joined(separator: " ")
    }

    private static let kinds: Set<String> = [
        "addiction", "addictions", "alcohol", "association", "care", "centre", "charity", "clinic", "community",
        "cottage", "court", "day", "detox", "drug", "drugs", "farm", "foundation", "grange", "group", "hall", "health",
        "hospital", "house", "hub", "lodge", "manor", "partnership", "programme", "project", "recovery", "rehab",
        "rehabilitation", "residential", "service", "services", "substance", "support", "team", "therapy", "treatment",
        "trust", "unit", "villa", "wellbeing",
    ]

    /// The name whole, without what follows a comma, a dash or a bracket, and without what the law adds to it.
    private static func spoken(_ name: String) -> [String] {
        let short = name.split { ",(–".contains($0) }.first.map(String.init) ?? name
        return [name, short].map { foldedWords($0).split(separator: " ") }.flatMap { words in
            [words, Array(words.dropLast(words.last.map { legal.contains(String($0)) } == true ? 1 : 0))]
        }.map { $0.joined(separator: " ") }
    }

    private static let legal: Set<String> = ["limited", "ltd", "cic", "plc", "llp"]
}
