import Clinical
import Store

/// A Friday at noon in November 2026, when the teams of these stories are at work.
let fridayNoon = UKTime.instant(day: Day("2026-11-20")!, minuteOfDay: 720)
/// The Saturday night after it.
let saturdayNight = UKTime.instant(day: Day("2026-11-21")!, minuteOfDay: 1380)

/// The organisation of these stories, with a team for adults and one for young people.
enum StoryClinic {
    static let hours = try! WorkingHours(
        nation: .england,
        week: Dictionary(
            uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [OpeningSpell(opens: 540, closes: 1020)]) }))
    static let organisation = Organisation(id: id(1), name: "Lockside Recovery")
    static let north = Team(id: id(2), organisation: organisation.id, name: "North", hours: hours)
    static let young = Team(
        id: id(3), organisation: organisation.id, name: "Young people’s", hours: hours, ages: 11...18)

    static func open(_ store: Store) async throws {
        var changes = Changes()
        changes.add(organisation)
        changes.add(north)
        changes.add(young)
        try await store.commit(changes, by: .system, verb: "set-up", at: fridayNoon)
    }

    static func id<Of>(_ number: UInt8, _: Of.Type = Of.self) -> ID<Of> {
        ID(at: fridayNoon, random: [UInt8](repeating: number, count: 10))
    }
}
