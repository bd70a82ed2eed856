import Clinical
import Guides

/// What someone filled in about days away from work, and for the letter. Kept nowhere.
struct TimeOffForm {
    let form: Fields
    let today: Day

    init(_ form: Fields, today: Day) { (self.form, self.today) = (form, today) }

    var first: TypedDate { TypedDate(form, "first") }
    var last: TypedDate { TypedDate(form, "last") }

    /// Answers that cannot be taken, in the order of the page.
    var mistakes: Mistakes {
        var mistakes = Mistakes()
        for (name, date) in [("first", first), ("last", last)] where Day(date) == nil {
            mistakes.add(name, "Write the \(name) day away: one that there is, like 23 11 2026.")
        }
        if let refusal { mistakes.add(refusal.isAboutStart ? "first" : "last", refusal.words) }
        if !form["earnings"].isEmpty && earnings == nil {
            mistakes.add("earnings", "Write pounds, like 350 or 350.50, or leave this out.")
        }
        if !form.every("days").allSatisfy({ sent in Weekday.allCases.contains { $0.code == sent } }) {
            mistakes.add("days", "Choose days from this list.")
        }
        for name in Self.written { mistakes.add(name, tooLong: form[name], for: 200) }
        return mistakes
    }

    var absence: Absence? {
        guard let from = Day(first), let to = Day(last) else { return nil }
        return try? Absence(from: from, to: to)
    }

    var pay: SickPay? {
        absence.flatMap { try? SickPay(SickPay.Case($0, working: working, earnings: earnings)) }
    }

    var letter: WorkLetter? {
        absence.map {
            WorkLetter(
                $0, name: form["name"].withoutControlCharacters, to: form["to"].withoutControlCharacters,
                reach: form["reach"].withoutControlCharacters,
                wishes: Set(form.every("wishes").compactMap(WorkLetter.Wish.init(rawValue:))), written: today)
        }
    }

    var carried: [(name: String, value: String)] {
        form.all.filter { Self.fields.contains($0.name) && !$0.value.isEmpty }
    }

    /// Whether the page with the words that tell was shown for these answers.
    var wasWarned: Bool { form[Self.warned] == "yes" }

    static let warned = "warned"
    /// The boxes whose words stand in the letter.
    static let written = ["name", "to", "reach"]

    private var refusal: AbsenceRefusal? {
        guard let from = Day(first), let to = Day(last) else { return nil }
        do throws(AbsenceRefusal) {
            _ = try Absence(from: from, to: to)
            return nil
        } catch { return error }
    }

    private var earnings: Money? { Money(typed: form["earnings"]) }

    private var working: WorkingDays {
        WorkingDays(Set(Weekday.allCases.filter { form.every("days").contains($0.code) })) ?? .mondayToFriday
    }

    private static let fields = Set(
        [
            "first.day", "first.month", "first.year", "last.day", "last.month", "last.year", "earnings", "days",
            "wishes",
        ] + written)
}

extension Weekday {
    /// As a form sends it.
    var code: String { "\(self)" }
}

extension AbsenceRefusal {
    fileprivate var isAboutStart: Bool { if case .beforeTables = self { true } else { false } }
}
