/// When a person can come.
public enum OpeningWish: Hashable, Sendable {
    /// Open at some time after 18:00 from Monday to Friday.
    case evening
    case weekend
    /// Day and night, every day.
    case always
    /// Open at this minute of the day, 0 to 1439.
    case at(Weekday, minute: Int)

    public var words: String {
        switch self {
        case .evening: "open in the evening"
        case .weekend: "open at the weekend"
        case .always: "open day and night"
        case .at(let weekday, let minute): "open on \(weekday.name) at \(clock(minute))"
        }
    }

    /// Hours that are not there, or were too old at the moment they are asked about, say nothing.
    func standing(to timetable: Timetable?, asked moment: Instant?) -> Standing {
        guard let timetable, moment.map({ timetable.isRecent(on: UKTime($0).day) }) ?? true else { return .notStated }
        return isMet(by: timetable.hours) ? .met : .missed
    }

    func isMet(by hours: OpeningHours) -> Bool {
        switch self {
        case .evening: hours.spans.contains { !$0.weekday.isWeekend && $0.to > 18 * 60 }
        case .weekend: hours.spans.contains { $0.weekday.isWeekend }
        case .always: hours.isAlways
        case .at(let weekday, let minute): hours.isOpen(on: weekday, minute: minute)
        }
    }
}

extension OpeningWish {
    /// As it stands in a form or a command: `evening`, `weekend`, `always`, `mon 14:30`.
    public var text: String {
        switch self {
        case .evening: "evening"
        case .weekend: "weekend"
        case .always: "always"
        case .at(let weekday, let minute): "\(weekday.short) \(clock(minute))"
        }
    }

    /// Reads what `text` writes; anything else is nil.
    public init?(_ text: String) {
        switch text {
        case "evening": self = .evening
        case "weekend": self = .weekend
        case "always": self = .always
        default:
            let words = text.lowercased().split(separator: " ")
            guard words.count == 2, let weekday = Weekday.allCases.first(where: { $0.short == words[0] }),
                let minute = Clinical.minute(Array(words[1].utf8)), minute < 1440
            else { return nil }
            self = .at(weekday, minute: minute)
        }
    }
}
