import ArgumentParser
import Clinical

/// Reads what was typed at the shell into our values, and says what would have been understood.
enum Typed {
    static func instrument(_ text: String) throws -> Instrument.Name {
        guard let name = Instrument.Name(rawValue: text) else {
            throw ValidationError("\"\(text)\" is not one of \(list(Instrument.Name.allCases.map(\.rawValue))).")
        }
        return name
    }

    static func substance(_ text: String) throws -> Substance {
        guard let substance = Substance(named: text) else {
            throw ValidationError("\"\(text)\" is not one of \(list(Substance.allCases.map(\.rawValue))).")
        }
        return substance
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\"\(text)\" is not a day such as 2026-11-20.") }
        return day
    }

    /// England and Wales share one calendar, and its published name.
    static func calendarNation(_ text: String) throws -> Nation {
        let nation = text == "england-and-wales" ? .england : Nation(rawValue: text)
        guard let nation else {
            throw ValidationError("\"\(text)\" is not one of england-and-wales, scotland, northern-ireland.")
        }
        return nation
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
