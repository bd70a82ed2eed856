import Clinical
import Store

/// Noon on 3 March 2026, when most of these stories begin.
let noon = Instant(milliseconds: 1_772_539_200_000)

/// Ids by number, so that a story can name them: the same number is the same id.
func id<Of>(_ number: Int, _: Of.Type = Of.self) -> ID<Of> {
    ID(at: noon, random: (0..<10).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
}

/// A small clinic: an organisation with two teams, and the people of these stories.
enum Clinic {
    static let hours = try! WorkingHours(nation: .england, week: [.monday: [OpeningSpell(opens: 540, closes: 1020)]])
    static let organisation = Organisation(id: id(1), name: "Lockside Recovery")
    static let north = Team(id: id(2), organisation: organisation.id, name: "North", hours: hours)
    static let south = Team(id: id(3), organisation: organisation.id, name: "South", hours: hours)

    static func person(
        _ number: Int, given: String = "Ada", family: String = "Okafor", teams: [ID<Team>] = [north.id]
    ) -> Person {
        Person(
            id: id(number), organisation: organisation.id, teams: teams,
            name: PersonName(given: given, family: family), birthDay: Day("1981-03-12"),
            phones: [PhoneNumber("07700 900123")].compactMap(\.self))
    }

    /// Saves the organisation and its teams, on which everything else depends.
    static func open(in store: Store) async throws {
        var changes = Changes()
        changes.add(organisation)
        changes.add(north)
        changes.add(south)
        try await store.commit(changes, by: .system, verb: "set-up", at: noon)
    }
}

extension Store {
    func save<Record: StoredRecord>(_ record: Record, by author: Author = .system, at now: Instant = noon) async throws
    {
        var changes = Changes()
        changes.add(record)
        try await commit(changes, by: author, verb: "save", at: now)
    }

    func load<Record: StoredRecord>(_ id: ID<Record>) async throws -> Stored<Record>? {
        try await open(try await read { db in try db.latest(id) })
    }
}
