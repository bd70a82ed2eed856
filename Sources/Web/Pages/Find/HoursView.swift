import Clinical

extension HTML {
    /// Whether a service is open at a moment, its week, and the days ahead that differ.
    mutating func hours(of service: TreatmentService, at moment: Instant) {
        guard service.meeting == nil, let timetable = service.timetable, let source = service.opening?.source else {
            return
        }
        let now = timetable.now(at: moment)
        let today = UKTime(moment).day
        let isKnown = timetable.isRecent(on: today)
        card(isKnown ? "When it is open" : "When it was open") { html in
            html.p { $0.strong(now.words(at: moment).capitalisedFirst + ".") }
            html.p(service.hoursWarning(isKnown), .class("hint"))
            html.week(timetable.hours, today: isKnown ? today : nil)
            if isKnown { html.differing(timetable.hours, from: today) }
            html.p("From: \(source.inWords).", .class("hint"))
        }
    }

    /// A line for each weekday, today's marked.
    private mutating func week(_ hours: OpeningHours, today: Day?) {
        guard !hours.isAlways else { return p("Day and night, every day.") }
        dl(.class("week")) { html in
            for weekday in Weekday.allCases {
                html.div(weekday == today?.weekday ? .class("today") : nil) { html in
                    html.dt(weekday.name + (weekday == today?.weekday ? " (today)" : ""))
                    html.dd(hours.words(on: weekday))
                }
            }
        }
    }

    private mutating func differing(_ hours: OpeningHours, from today: Day) {
        let ahead = hours.days.keys.filter { $0 >= today && $0 <= today.adding(days: 60) }.sorted()
        if !ahead.isEmpty {
            p("Days that differ:")
            ul { html in
                for day in ahead { html.li("\(day.weekday.name) \(day.spoken): \(hours.words(on: day))") }
            }
        }
        if let words = hours.bankHolidayWords { p("Bank holidays: \(words).") }
    }
}

extension TreatmentService {
    /// What the hours of a shop do not tell.
    fileprivate func hoursWarning(_ isKnown: Bool) -> String {
        if !isKnown { return "These hours have not been checked for over a year. Ring before you go." }
        return shopHoursWarning ?? "Ring before you go if you can."
    }
}
