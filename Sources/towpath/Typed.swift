import Actions
import ArgumentParser
import Clinical

/// Reads what was typed at the shell into our values, and says what would have been understood.
enum Typed {
    static func substance(_ text: String) throws -> Substance {
        guard let substance = Substance(named: text) else {
            throw ValidationError("\"\(text)\" is not one of \(list(Substance.self)). For any other drug, give other.")
        }
        return substance
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\"\(text)\" is not a day such as 2026-11-20.") }
        return day
    }

    static func money(_ text: String) throws -> Money {
        guard let money = Money(typed: text) else { throw ValidationError("\"\(text)\" is not pounds such as 350.50.") }
        return money
    }

    static func workingDays(_ text: String) throws -> WorkingDays {
        guard let days = WorkingDays(typed: text) else {
            throw ValidationError("\"\(text)\" is not days such as mon-fri or mon,wed,sat.")
        }
        return days
    }

    static func person(_ text: String) throws -> ID<Person> {
        guard let id = ID<Person>(text) else { throw ValidationError("\"\(text)\" is not the id of a record.") }
        return id
    }

    static func service(_ text: String) throws -> ID<ListedService> {
        guard let id = ID<ListedService>(text) else {
            throw ValidationError("\"\(text)\" is not the last part of the address of a service's page.")
        }
        return id
    }

    static func reason(_ text: String) throws -> Actions.Reason {
        guard let reason = Actions.Reason(text) else {
            throw ValidationError("Say why in words, in 10 to 1,000 characters.")
        }
        return reason
    }

    /// England and Wales share one calendar, and its published name.
    static func calendarNation(_ text: String) throws -> Nation {
        let nation = text == "england-and-wales" ? .england : Nation(rawValue: text)
        guard let nation else {
            throw ValidationError("\"\(text)\" is not one of england-and-wales, scotland, northern-ireland.")
        }
        return nation
    }

    static func role(_ text: String) throws -> Role {
        let roles = Role.allCases.filter(\.isForStaff)
        guard let role = roles.first(where: { $0.rawValue == text }) else {
            throw ValidationError("\"\(text)\" is not one of \(list(roles.map(\.rawValue))).")
        }
        return role
    }

    static func ages(_ text: String) throws -> ClosedRange<Int> {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= 130 else {
            throw ValidationError("\"\(text)\" is not ages such as 18-120.")
        }
        return ends[0]...ends[1]
    }

    static func week(_ text: String) throws -> OpeningWeek {
        do { return try OpeningWeek(typed: text) } catch { throw ValidationError(error.sentence) }
    }

    static func holidays(_ text: String) throws -> Bool {
        guard ["open", "closed"].contains(text) else { throw ValidationError("\"\(text)\" is not open or closed.") }
        return text == "open"
    }

    static func phone(_ text: String) throws -> PhoneNumber {
        guard let phone = PhoneNumber(text) else { throw ValidationError("\"\(text)\" cannot be a telephone number.") }
        return phone
    }

    static func postcode(_ text: String) throws -> Postcode {
        guard let postcode = Postcode(text) else { throw ValidationError("\"\(text)\" cannot be a postcode.") }
        return postcode
    }

    static func opening(_ text: String) throws -> OpeningWish {
        guard let wish = OpeningWish(text) else {
            throw ValidationError("\"\(text)\" is not evening, weekend, always or a time such as \"mon 14:30\".")
        }
        return wish
    }

    /// One of a closed list, by its code.
    static func oneOf<Case: RawRepresentable & CaseIterable>(_ text: String) throws -> Case
    where Case.RawValue == String {
        guard let value = Case(rawValue: text) else {
            throw ValidationError("\"\(text)\" is not one of \(list(Case.self)).")
        }
        return value
    }

    static func list<Case: RawRepresentable & CaseIterable>(_: Case.Type) -> String where Case.RawValue == String {
        list(Case.allCases.map(\.rawValue))
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
