public import Clinical

/// What we say about days away from work, one sentence or two in each text.
public enum AbsenceWords {
    public static func days(_ absence: Absence) -> [String] {
        let count = absence.calendarDays
        let days = "\(absence.first.spoken) to \(absence.last.spoken) is \(count) \(count == 1 ? "day" : "days")."
        guard let note = absence.fitNoteFrom else {
            return [days + " Weekends count.", "You can sign for yourself. You do not need a fit note."]
        }
        return [
            days + " Weekends count.",
            "You can sign for yourself for the first \(absence.selfCertifiedDays) days.",
            "From day \(absence.selfCertifiedDays + 1), \(note.spoken), your work may ask for a fit note.",
        ]
    }

    /// Sick pay under each way to read the rules.
    public static func pay(_ pay: SickPay) -> [String] {
        let intro = pay.straddlesChange ? [changed] : []
        let linked =
            pay.isLinked
            ? ["Your two times away count as one, as the gap was \(old.linkingDays / 7) weeks or less."] : []
        return intro + linked
            + pay.readings.map { reading in
                (pay.straddlesChange ? way(reading.way) + " " : "") + sentence(reading)
            }
    }

    /// What is said wherever the rules changed during an absence.
    public static let changed =
        "The rules of sick pay changed on \(SickPayRules.changed.spoken). Your time away is on both sides of it."
        + " So we show both ways to count. Ask your work which one it uses."

    /// The sum in few words; by either way to count where they do not come to the same.
    public static func sums(_ pay: SickPay) -> String {
        let sums = pay.readings.map { $0.total?.words ?? "not known yet" }
        guard Set(sums).count > 1 else { return sums[0] }
        return zip(pay.readings, sums).map { "\($1) \(shortWay($0.way))" }.joined(separator: ", or ")
    }

    private static func shortWay(_ way: SickPayReading.Way) -> String {
        switch way {
        case .asBegan: "by the old rules"
        case .dayByDay: "by the old rules and then the new"
        }
    }

    public static func way(_ way: SickPayReading.Way) -> String {
        switch way {
        case .asBegan: "By the old rules all through:"
        case .dayByDay: "By the old rules to 5 April 2026, and the new ones from then on:"
        }
    }

    public static func sentence(_ reading: SickPayReading) -> String {
        if let nothing = reading.nothing { return why(nothing) }
        let most = reading.isAtMost ? "at most " : ""
        let days = "\(reading.paidDays) \(reading.paidDays == 1 ? "day" : "days") of work"
        let waiting =
            switch reading.waitingDays {
            case 0: ""
            case 1: " The first day is not paid."
            default: " The first \(reading.waitingDays) days of work are not paid."
            }
        return "Legal sick pay is \(most)\(reading.total?.words ?? "not known") before tax, for \(days).\(waiting)"
    }

    private static let old = SickPayRules.table[0].value

    public static func why(_ nothing: SickPayReading.Nothing) -> String {
        switch nothing {
        case .tooShort: "There is no legal sick pay for less than \(old.shortestAbsence) days under the old rules."
        case .earnsTooLittle: "Under the old rules there was no legal sick pay if you earned less than a set sum."
        case .allPaid: "Legal sick pay is for up to \(old.mostWeeks) weeks, and they have all been paid."
        case .noWorkingDay: "None of these days is a work day that is paid for."
        case .rateNotKnown: "We do not hold the rate of sick pay for all of these days yet. Ask your work."
        }
    }

    /// What holds for everyone who is away.
    public static let always = [
        "This is the least the law gives to people who work for someone. Your work may pay more.",
        "Your contract says what it pays.",
        "People who work for themselves do not get it.",
        "Tell your work as soon as you can, by the time it has set. If it has set none, tell it within 7 days.",
    ]

    /// Coming back bit by bit.
    public static let phasedReturn = [
        "You may come back bit by bit. This is called a phased return. A fit note can ask for it.",
        "It can ask for shorter hours, for other hours, for lighter work, or for changes to the place you work in.",
    ]

    public static let fitNote = [
        "A doctor, nurse, chemist, physio or occupational therapist can sign a fit note.",
        "It has a line that says why you are ill. You can ask for plain words, such as “a health problem”."
            + " Whoever signs it decides.",
    ]
}
