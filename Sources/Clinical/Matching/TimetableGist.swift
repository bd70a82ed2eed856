/// What the search reads of one service's hours before it reads the hours: most can be told apart by this alone.
///
/// It says nothing that `Timetable` would not say; where it cannot tell, it answers nil and the hours are read.
struct TimetableGist: Sendable {
    private let checkedOn: Int32
    private let nations: UInt32
    /// One bit for each hour of the week in which it is open at some minute, 64 to a word, Monday first.
    private let hours: (UInt64, UInt64, UInt64)
    private let weekdays: UInt8
    /// From the first to the last of the single days it names, by number; nil when there are none.
    private let singleDays: ClosedRange<Int32>?
    /// It says nothing of bank holidays, and shuts at some time.
    private let isSilentOnBankHolidays: Bool
    private let isOpenInTheEvening, isAlways: Bool

    init(_ timetable: Timetable) {
        let week = timetable.hours
        checkedOn = Int32(clamping: timetable.checkedOn.number)
        nations = bits(Array(timetable.nations))
        isAlways = week.isAlways
        isSilentOnBankHolidays = week.onBankHolidays == nil && !week.isAlways
        let days = week.days.keys.map { Int32(clamping: $0.number) }
        singleDays = days.min().flatMap { first in days.max().map { first...$0 } }
        isOpenInTheEvening = OpeningWish.evening.isMet(by: week)
        var words: [UInt64] = [0, 0, 0]
        for span in week.spans {
            for hour in (span.from / 60)...((span.to - 1) / 60) {
                let bit = span.weekday.rawValue * 24 + hour
                words[bit / 64] |= 1 << (bit % 64)
            }
        }
        hours = (words[0], words[1], words[2])
        weekdays = week.spans.reduce(0) { $0 | 1 << $1.weekday.rawValue }
    }

    func isBelieved(at moment: OpenMoment) -> Bool { moment.believed.contains(checkedOn) }

    /// Nil when the hours must be read.
    func standing(at moment: OpenMoment) -> OpenStanding? {
        guard isBelieved(at: moment), nations != 0 else { return .notKnown }
        let isSingleDay = singleDays?.contains(Int32(clamping: moment.time.day.number)) ?? false
        guard !moment.isOnClockChange, !isSingleDay else { return nil }
        if moment.daysOff & nations != 0 {
            guard isSilentOnBankHolidays else { return nil }
            return weekdays & 1 << moment.weekday.rawValue == 0 ? .closed : .notKnown
        }
        return mayBeOpen(moment.weekday, hour: moment.time.minuteOfDay / 60) ? nil : .closed
    }

    /// Nil when the hours must be read.
    func meets(_ wish: OpeningWish) -> Bool? {
        switch wish {
        case .evening: isOpenInTheEvening
        case .weekend: weekdays & 0b110_0000 != 0
        case .always: isAlways
        case .at(let weekday, let minute): mayBeOpen(weekday, hour: minute / 60) ? nil : false
        }
    }

    private func mayBeOpen(_ weekday: Weekday, hour: Int) -> Bool {
        let bit = weekday.rawValue * 24 + hour
        let word = bit < 64 ? hours.0 : bit < 128 ? hours.1 : hours.2
        return word & 1 << UInt64(bit % 64) != 0
    }
}

/// The timetables of all services, each with its gist, in the order of the services.
struct Timetables: Sendable {
    let all: [Timetable?]
    let gists: [TimetableGist?]

    init(_ services: [TreatmentService]) {
        all = services.map(\.timetable)
        gists = all.map { $0.map(TimetableGist.init) }
    }
}
