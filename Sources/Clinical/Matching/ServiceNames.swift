/// The names of the services and providers that treat drug and alcohol problems, to know one when it is typed.
public struct ServiceNames: Sendable {
    private let folded: Set<String>

    /// Meetings are left out, as many are named for a day or a street; so are pharmacies, which tell nothing.
    public init(_ services: [TreatmentService]) {
        let treating = services.filter { service in
            let settings = Set(service.settings?.value ?? [])
            return settings.isEmpty || !settings.isSubset(of: [.mutualAid, .pharmacy])
        }
        folded = Set(
            treating.flatMap { [$0.displayName, $0.provider?.value ?? ""] }.flatMap(Self.spoken).filter { $0.count > 2 }
        )
    }

    public static let none = ServiceNames([])

    /// Whether this is the name of one, whole.
    public func contains(_ typed: String) -> Bool { folded.contains(foldedWords(typed)) }

    /// The name whole, without what follows a comma, a dash or a bracket, and without what the law adds to it.
    private static func spoken(_ name: String) -> [String] {
        let short = name.split { ",(–".contains($0) }.first.map(String.init) ?? name
        return [name, short].map { foldedWords($0).split(separator: " ") }.flatMap { words in
            [words, Array(words.dropLast(words.last.map { legal.contains(String($0)) } == true ? 1 : 0))]
        }.map { $0.joined(separator: " ") }
    }

    private static let legal: Set<String> = ["limited", "ltd", "cic", "plc", "llp"]
}
