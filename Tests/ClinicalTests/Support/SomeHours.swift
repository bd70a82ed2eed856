@testable import Clinical

/// Monday to Friday from nine to five, shut from half past twelve to half past one on Wednesdays.
func officeHours(_ nation: Nation) throws -> WorkingHours {
    var week = everyDay([OpeningSpell(opens: 540, closes: 1020)])
    week[.wednesday] = [OpeningSpell(opens: 540, closes: 750), OpeningSpell(opens: 810, closes: 1020)]
    week[.saturday] = nil
    week[.sunday] = nil
    return try WorkingHours(nation: nation, week: week)
}

func everyDay(_ spells: [OpeningSpell]) -> [Weekday: [OpeningSpell]] {
    Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, spells) })
}

/// Any week, from never open to always, with some closures.
func anyHours(_ random: inout SplitMix64) throws -> WorkingHours {
    var week: [Weekday: [OpeningSpell]] = [:]
    for weekday in Weekday.allCases where Bool.random(using: &random) {
        let edges = (0..<4).map { _ in Int.random(in: 0...1440, using: &random) }.sorted()
        week[weekday] = [(edges[0], edges[1]), (edges[2], edges[3])]
            .filter { $0.0 < $0.1 }.map { OpeningSpell(opens: $0.0, closes: $0.1) }
    }
    let closures = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        day("2026-01-01").adding(days: Int.random(in: 0...700, using: &random))
    }
    return try WorkingHours(
        nation: Nation.allCases.randomElement(using: &random)!, week: week, closures: Set(closures),
        opensOnBankHolidays: Bool.random(using: &random))
}
