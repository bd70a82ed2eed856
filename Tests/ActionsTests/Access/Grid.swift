import Clinical
import Testing

@testable import Actions

/// `permissionGrid`, read.
struct Grid {
    static let columns: [String: Role] = [
        "pub": .public, "per": .person, "fam": .familyMember, "ref": .referrer, "hlp": .helplineWorker,
        "dut": .dutyWorker, "key": .keyworker, "the": .therapist, "pre": .prescriber, "nur": .nurse,
        "pha": .pharmacist, "adm": .admissions, "hou": .houseStaff, "rec": .recoveryWorker, "man": .manager,
        "com": .commissioner, "adn": .administrator,
    ]
    static let letters: [Character: Relation] = [
        "s": .ownReceipt, "f": .familyReceipt, "p": .professionalReceipt, "q": .consentedReceipt, "a": .ownAccount,
        "o": .sameOrganisation, "t": .ownTeam, "r": .offeredTeam, "c": .ownCaseload, "g": .brokenGlass,
        ">": .commandLine,
    ]

    let verbs: [String]
    private let cells: [String: [Role: String]]

    init(_ text: String) throws {
        let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let roles = try rows[0].dropFirst().map { try #require(Self.columns[$0]) }
        verbs = rows.dropFirst().map { $0[0] }
        for row in rows { try #require(row.count == roles.count + 1, "\(row)") }
        let pairs = rows.dropFirst().map { ($0[0], Dictionary(uniqueKeysWithValues: zip(roles, $0.dropFirst()))) }
        cells = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    func answer(_ verb: Verb, _ role: Role, _ relation: Relation) throws -> Permission {
        let cell = try #require(cells[verb.rawValue]?[role], "no row for \(verb.rawValue)")
        if cell == "*" { return .allowed }
        let characters = Array(cell)
        guard let place = characters.firstIndex(where: { Self.letters[$0] == relation }) else { return .notFound }
        return characters.dropFirst(place + 1).first == "!" ? .needsReason : .allowed
    }
}
