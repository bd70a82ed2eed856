extension UKTime {
    /// As people in the UK say it: `Monday 23 November at 9:05am`, with the year when it is not `year`.
    public func spoken(inYear year: Int) -> String {
        let hour = minuteOfDay / 60
        let clock = "\((hour + 11) % 12 + 1):\(padded(minuteOfDay % 60, to: 2))\(hour < 12 ? "am" : "pm")"
        let date = "\(day.weekday.name) \(day.dayOfMonth) \(months[day.month - 1])"
        return "\(date)\(day.year == year ? "" : " \(day.year)") at \(clock)"
    }
}

extension Day {
    /// As people in the UK write it: `23 November 2026`.
    public var spoken: String { "\(dayOfMonth) \(months[month - 1]) \(year)" }
}

private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
